import type Phaser from "phaser";
import { spheres, tubes } from "../../design/structure.ts";
import type { StageScene } from "../game.ts";
import { oval } from "../paint/brush.ts";
import { clear } from "../paint/colour.ts";
import { paintLamp, paintWarmth } from "../paint/figure.ts";
import { paintTube } from "../paint/tube.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";

type Structure = Places["structure"];

/** The nine joined by tubes. Spheres that are nobody's own are calm lamps. Painted large; far away it is scaled. */
export class StructureGroup {
  readonly #scene: StageScene;
  readonly #unit: number;
  readonly #group: Phaser.GameObjects.Container;
  readonly #tubes: Phaser.GameObjects.Image[];
  readonly #lamps: Phaser.GameObjects.Container[];
  readonly #lengths: number[];

  constructor(scene: StageScene, sheet: Sheet, { unit, radius }: Structure) {
    this.#scene = scene;
    this.#unit = unit;
    const thick = unit * 0.052;
    const shadow = sheet
      .picture("structure shadow", unit * 1.7, unit * 0.2, (brush) =>
        oval(brush, 0, 0, unit * 0.82, unit * 0.085, clear("#14163a", 0.4)),
      )
      .setPosition(0, unit * 1.1);
    const key = sheet.paint("tube", 16, thick + 2, (brush) => {
      brush.translate(-8, 0);
      paintTube(brush, 16, thick);
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
    this.#lamps = spheres.map(({ x, y }) => {
      const warmth = sheet.picture("lamp warmth", radius * 4.4, radius * 4.4, (brush) =>
        paintWarmth(brush, radius * 2.2),
      );
      const lamp = sheet.picture("lamp", radius * 2.3, radius * 2.3, (brush) => paintLamp(brush, radius));
      return scene.add.container(x * unit, y * unit, [warmth.setAlpha(0.5), lamp]);
    });
    this.#group = scene.add.container(0, 0, [shadow, ...this.#tubes, ...this.#lamps]);
  }

  /** Shows it at a place, with a lamp wherever no newcomer is; `seen` 0..1. */
  put({ x, y, unit }: Structure, taken: ReadonlySet<number>, seen: number): void {
    this.#group
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
  }

  /** Lets the tubes reach from sphere to sphere and the lamps light up, from `after` ms on. */
  grow(place: Structure, taken: ReadonlySet<number>, after: number): void {
    this.put(place, taken, 1);
    this.#tubes.forEach((tube, index) => {
      const { scaleX } = tube;
      tube.scaleX = 0;
      this.#scene.tweens.add({ targets: tube, scaleX, delay: after + index * 60, duration: 620, ease: "Sine.easeOut" });
    });
    this.#lamps.forEach((lamp, index) => {
      lamp.setAlpha(0);
      this.#scene.tweens.add({ targets: lamp, alpha: 1, delay: after + index * 110, duration: 600 });
    });
  }

  /** Goes out of sight in `ms`. */
  vanish(ms: number): void {
    this.#scene.tweens.add({
      targets: this.#group,
      alpha: 0,
      duration: ms,
      onComplete: () => this.#group.setVisible(false),
    });
  }
}
