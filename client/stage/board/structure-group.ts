import type Phaser from "phaser";
import { spheres, tubes } from "../../design/structure.ts";
import type { StageScene } from "../game.ts";
import { oval } from "../paint/brush.ts";
import { paintMote, paintTubeLight } from "../paint/celebration.ts";
import { clear } from "../paint/colour.ts";
import { paintLamp, paintWarmth } from "../paint/figure.ts";
import { paintTube, tubeThickness } from "../paint/tube.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";

type Structure = Places["structure"];

/** The nine joined by tubes. Spheres that are nobody's own are calm lamps. Painted large; far away it is scaled. */
export class StructureGroup {
  readonly #scene: StageScene;
  readonly #unit: number;
  readonly body: Phaser.GameObjects.Container;
  readonly #tubes: Phaser.GameObjects.Image[];
  readonly #lamps: Phaser.GameObjects.Container[];
  readonly #lengths: number[];
  /** The light in each tube, and what runs through it, at the end. */
  readonly #lights: Phaser.GameObjects.Image[];
  readonly #sparks: Phaser.GameObjects.Image[];
  readonly #shadow: Phaser.GameObjects.Image;
  #sparksCome: Phaser.Time.TimerEvent | undefined;

  constructor(scene: StageScene, sheet: Sheet, { unit, radius }: Structure) {
    this.#scene = scene;
    this.#unit = unit;
    const thick = unit * tubeThickness;
    this.#shadow = sheet
      .picture("structure shadow", unit * 1.7, unit * 0.2, (brush) =>
        oval(brush, 0, 0, unit * 0.82, unit * 0.085, clear("#14163a", 0.4)),
      )
      .setPosition(0, unit * 1.1);
    const key = sheet.paint("tube", 16, thick + 2, (brush) => {
      brush.translate(-8, 0);
      paintTube(brush, 16, thick);
    });
    const litKey = sheet.paint("tube light", 16, thick * 4 + 2, (brush) => {
      brush.translate(-8, 0);
      paintTubeLight(brush, 16, thick);
    });
    this.#lengths = [];
    this.#tubes = tubes.map(([from, to]) => {
      const start = spheres[from] ?? { x: 0, y: 0 };
      const end = spheres[to] ?? { x: 0, y: 0 };
      const length = Math.hypot(end.x - start.x, end.y - start.y) * unit;
      this.#lengths.push(length);
      return sheet
        .image(key, start.x * unit, start.y * unit)
        .setOrigin(0, 0.5)
        .setRotation(Math.atan2(end.y - start.y, end.x - start.x))
        .setDisplaySize(length, thick + 2);
    });
    this.#lights = this.#tubes.map(({ x, y, rotation, displayWidth }) =>
      sheet
        .image(litKey, x, y)
        .setOrigin(0, 0.5)
        .setRotation(rotation)
        .setDisplaySize(displayWidth, thick * 4 + 2)
        .setAlpha(0),
    );
    this.#sparks = tubes.map(([from]) =>
      sheet
        .picture("tube spark", thick * 3, thick * 3, (brush) => paintMote(brush, thick * 1.5))
        .setPosition((spheres[from]?.x ?? 0) * unit, (spheres[from]?.y ?? 0) * unit)
        .setAlpha(0),
    );
    this.#lamps = spheres.map(({ x, y }) => {
      const warmth = sheet.picture("lamp warmth", radius * 4.4, radius * 4.4, (brush) =>
        paintWarmth(brush, radius * 2.2),
      );
      const lamp = sheet.picture("lamp", radius * 2.3, radius * 2.3, (brush) => paintLamp(brush, radius));
      return scene.add.container(x * unit, y * unit, [warmth.setAlpha(0.5), lamp]);
    });
    this.body = scene.add.container(0, 0, [
      this.#shadow,
      ...this.#tubes,
      ...this.#lights,
      ...this.#sparks,
      ...this.#lamps,
    ]);
  }

  /** Shows it at a place, with a lamp wherever no newcomer is; `seen` 0..1; `lit` when its tubes are full of light. */
  put({ x, y, unit }: Structure, taken: ReadonlySet<number>, seen: number, lit: boolean): void {
    // It may be on its way out of sight still.
    this.#scene.tweens.killTweensOf(this.body);
    this.body
      .setPosition(x, y)
      .setScale(unit / this.#unit)
      .setAlpha(seen)
      .setVisible(seen > 0);
    this.#lamps.forEach((lamp, index) => {
      lamp.setVisible(!taken.has(index)).setAlpha(1);
    });
    this.#tubes.forEach((tube, index) => {
      tube.setDisplaySize(this.#lengths[index] ?? 0, tube.displayHeight);
    });
    this.#scene.tweens.killTweensOf(this.#lights);
    for (const light of this.#lights) light.setAlpha(lit ? 1 : 0);
    this.#sparksCome?.remove();
    this.#seeSparks(lit);
    this.#shadow.setAlpha(1);
  }

  #seeSparks(seen: boolean): void {
    for (const spark of this.#sparks) spark.setVisible(seen);
  }

  /**
   * Lets the tubes reach from sphere to sphere and the lamps light up, from `after` ms on; and light fill the tubes from
   * `litAfter` ms on, if it does.
   */
  grow(place: Structure, taken: ReadonlySet<number>, after: number, litAfter?: number): void {
    this.put(place, taken, 1, false);
    this.#shadow.setAlpha(0);
    this.#scene.tweens.add({ targets: this.#shadow, alpha: 1, delay: after, duration: 900 });
    this.#tubes.forEach((tube, index) => {
      const { scaleX } = tube;
      tube.scaleX = 0;
      this.#scene.tweens.add({ targets: tube, scaleX, delay: after + index * 60, duration: 620, ease: "Sine.easeOut" });
    });
    this.#lamps.forEach((lamp, index) => {
      lamp.setAlpha(0);
      this.#scene.tweens.add({ targets: lamp, alpha: 1, delay: after + index * 110, duration: 600 });
    });
    if (litAfter !== undefined) this.#fill(litAfter);
  }

  #fill(after: number): void {
    this.#lights.forEach((light, index) => {
      this.#scene.tweens.add({ targets: light, alpha: 1, delay: after + index * 90, duration: 900 });
    });
    this.#sparksCome = this.#scene.time.delayedCall(after + 900, () => this.#seeSparks(true));
  }

  /** Lets sparks run through the tubes, from sphere to sphere. */
  stir(): void {
    this.#sparks.forEach((spark, index) => {
      const [, to] = tubes[index] ?? [0, 0];
      const { x, y } = spheres[to] ?? { x: 0, y: 0 };
      this.#scene.tweens.add({
        targets: spark,
        x: x * this.#unit,
        y: y * this.#unit,
        alpha: [0, 1, 1, 0],
        duration: 2600,
        delay: 400 + ((index * 7) % 20) * 390,
        repeatDelay: 3200,
        repeat: -1,
        ease: "Sine.easeInOut",
      });
    });
  }

  /** Its tubes may be left out where they are painted on what is behind. */
  showTubes(seen: boolean): void {
    for (const part of [...this.#tubes, ...this.#lights]) part.setVisible(seen);
  }

  /** Goes out of sight in `ms`. */
  vanish(ms: number): void {
    this.#scene.tweens.add({
      targets: this.body,
      alpha: 0,
      duration: ms,
      onComplete: () => this.body.setVisible(false),
    });
  }
}
