import type Phaser from "phaser";
import type { Ring } from "../../design/art.ts";
import { colours } from "../../design/tokens.ts";
import type { StageScene } from "../game.ts";
import {
  paintBadge,
  paintDots,
  paintEmptyPlace,
  paintPlate,
  paintSpark,
  paintSphere,
  paintWarmth,
  roundSpan,
  sphereSpan,
} from "../paint/figure.ts";
import { portraitNow, withPortrait } from "../portraits.ts";
import type { Sheet } from "../sheet.ts";
import type { FigurePlace } from "./layout.ts";
import type { BoardNewcomer, View } from "./snapshot.ts";
import { type Point, figure as parts } from "./spread.ts";

type Picture = Phaser.GameObjects.Image;

/** Names of the signs on a sphere, and where they are (in radii from its middle). */
const signPlaces = {
  symbol: { x: 0.7, y: -0.74 },
  light: { x: -0.78, y: -0.68 },
  max: { x: -0.94, y: 0.42 },
} as const;

/**
 * A newcomer on the board: the sphere, the plate it stands on and its signs. Painted for spheres of one radius; smaller
 * ones are scaled.
 */
export class Figure {
  readonly id: string;
  /** Its origin is the foot. */
  readonly body: Phaser.GameObjects.Container;
  readonly #scene: StageScene;
  readonly #sheet: Sheet;
  readonly #radius: number;
  readonly #newcomer: Pick<BoardNewcomer, "id" | "colour" | "symbol">;
  readonly #onPainted: () => void;
  readonly #warmth: Picture;
  readonly #plate: Picture;
  readonly #sphere: Phaser.GameObjects.Container;
  readonly #ball: Picture;
  readonly #empty: Picture;
  readonly #dots: Picture;
  readonly #symbol: Picture;
  readonly #lantern: Picture;
  readonly #max: Picture;
  /** The scale at which a sign has its own size. */
  readonly #signScale: number;
  readonly #fades = new Map<Picture | Phaser.GameObjects.Container, Phaser.Tweens.Tween>();
  #walk: Phaser.Tweens.Tween | undefined;
  #ring: Ring | undefined;
  /** Where it is to stand in the end. */
  #goal: FigurePlace | undefined;

  /**
   * @param radius Of the largest sphere it will be shown as (px).
   * @param onPainted Told when a portrait has come that was not here at first.
   */
  constructor(scene: StageScene, sheet: Sheet, newcomer: BoardNewcomer, radius: number, onPainted: () => void) {
    this.#onPainted = onPainted;
    this.#scene = scene;
    this.#sheet = sheet;
    this.#radius = radius;
    this.#newcomer = newcomer;
    this.id = newcomer.id;
    const span = radius * roundSpan;
    const badge = radius * 0.34;
    const sign = (key: string, name: string, fill: string, edge: string = colours.paper) =>
      sheet.picture(key, badge * 2.3, badge * 2.4, (brush) => paintBadge(brush, badge, name, fill, edge));
    this.#warmth = sheet
      .picture("warmth", radius * 5, radius * 5, (brush) => paintWarmth(brush, radius * 2.5))
      .setPosition(0, parts.sphere * radius)
      .setAlpha(0);
    this.#plate = sheet.image(this.#plateKey(3));
    this.#ball = sheet.image(this.#sphereKey(3));
    this.#empty = sheet.picture("empty", span, span, (brush) => paintEmptyPlace(brush, radius)).setAlpha(0);
    this.#dots = sheet
      .picture("alarm", span, span, (brush) => paintDots(brush, radius * 1.2, colours.paper))
      .setAlpha(0);
    this.#lantern = sign("light", "lantern", colours.lamp).setAlpha(0);
    this.#max = sign("max", "adult-and-child", colours["action-soft"], colours["lamp-bright"]).setAlpha(0);
    this.#signScale = this.#max.scaleX;
    this.#symbol = sign(`badge ${newcomer.id}`, newcomer.symbol, newcomer.colour);
    for (const [name, picture] of [
      ["symbol", this.#symbol],
      ["light", this.#lantern],
      ["max", this.#max],
    ] as const) {
      picture.setPosition(signPlaces[name].x * radius, signPlaces[name].y * radius);
    }
    this.#sphere = scene.add.container(0, parts.sphere * radius, [
      this.#dots,
      this.#empty,
      this.#ball,
      this.#symbol,
      this.#lantern,
      this.#max,
    ]);
    this.body = scene.add.container(0, 0, [this.#warmth, this.#plate, this.#sphere]);
  }

  #plateKey(ring: Ring): string {
    const radius = this.#radius;
    return this.#sheet.paint(`plate ${ring}`, radius * 3, radius * 1.6, (brush) => paintPlate(brush, radius, ring));
  }

  #sphereKey(ring: Ring): string {
    const radius = this.#radius;
    const portrait = portraitNow(this.id, ring);
    const key = `sphere ${this.id} ${portrait ? ring : "plain"}`;
    const span = radius * sphereSpan;
    return this.#sheet.paint(key, span, span, (brush) => paintSphere(brush, radius, this.#newcomer, portrait));
  }

  /** Where the sphere is now (px). */
  get sphere(): Point & { radius: number } {
    const { x, y, scaleX } = this.body;
    return { x, y: y + parts.sphere * this.#radius * scaleX, radius: this.#radius * scaleX };
  }

  /** Where the middle of the name is now (px). */
  get name(): Point {
    const { x, y } = this.body;
    return { x, y: y + (this.#goal ? this.#goal.name.y - this.#goal.foot.y : 0) };
  }

  /** Whether it stands, or is on its way to stand, at another place than this. */
  isElsewhere(place: FigurePlace): boolean {
    const goal = this.#goal;
    if (!goal) return true;
    return (
      Math.hypot(goal.foot.x - place.foot.x, goal.foot.y - place.foot.y) > 0.5 ||
      Math.abs(goal.radius - place.radius) > 0.1
    );
  }

  /**
   * Shows the face and the plate of a ring; the portrait comes as soon as it is loaded.
   *
   * @returns Whether it is a better ring than before.
   */
  face(ring: Ring): boolean {
    const before = this.#ring;
    if (before === ring) return false;
    this.#ring = ring;
    this.#plate.setTexture(this.#plateKey(ring));
    this.#ball.setTexture(this.#sphereKey(ring));
    withPortrait(this.id, ring, () => {
      if (this.#ring !== ring || !this.body.active) return;
      this.#ball.setTexture(this.#sphereKey(ring));
      this.#onPainted();
    });
    return before !== undefined && ring > before;
  }

  /** Puts it at a place, at once. */
  put(place: FigurePlace): void {
    this.#walk?.stop();
    this.#goal = place;
    this.body.setPosition(place.foot.x, place.foot.y).setScale(place.radius / this.#radius);
    this.#sphere.setY(parts.sphere * this.#radius);
  }

  /** Walks to a place in `ms`, with a little bounce at every step. */
  walk(place: FigurePlace, ms: number): void {
    if (ms === 0) {
      this.put(place);
      return;
    }
    this.#walk?.stop();
    this.#goal = place;
    const from = { x: this.body.x, y: this.body.y, scale: this.body.scaleX };
    const to = { x: place.foot.x, y: place.foot.y, scale: place.radius / this.#radius };
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.min(9, Math.round(far / (place.radius * 0.6)));
    this.#walk = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: ms,
      ease: "Sine.easeInOut",
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        this.body.setPosition(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        this.body.setScale(from.scale + (to.scale - from.scale) * share);
        const bounce = Math.abs(Math.sin(share * steps * Math.PI)) * 0.09;
        this.#sphere.setY((parts.sphere - bounce) * this.#radius);
      },
      onComplete: () => this.put(place),
    });
  }

  /** Stands on its plate on the square; is a sphere of the structure; or is not seen. */
  belong(view: View, ms: number): void {
    const onSquare = view === "square" ? 1 : 0;
    this.#fade([this.#plate], onSquare, ms);
    this.#fade([this.body], view === "land" ? 0 : 1, ms);
  }

  /** The light that the class keeps on for the night, or the glow of the end. */
  light(on: boolean, lantern: boolean, ms: number): void {
    this.#fade([this.#warmth], on ? (lantern ? 0.92 : 0.62) : 0, ms);
    this.#fade([this.#lantern], on && lantern ? 1 : 0, ms);
  }

  /** Thinks of leaving: a ring of dots turns slowly round the sphere. */
  alarm(on: boolean, ms: number): void {
    this.#fade([this.#dots], on ? 1 : 0, ms);
  }

  /** Has a Max, or has none any more. That one comes is celebrated, unless it is shown at once. */
  max(on: boolean, ms: number): void {
    this.#fade([this.#max], on ? 1 : 0, Math.min(ms, 500));
    if (!on || ms === 0) return;
    this.#sparkle(ms);
    this.#scene.tweens.add({
      targets: this.#max,
      scale: { from: this.#signScale, to: this.#signScale * 1.6 },
      duration: ms * 0.2,
      yoyo: true,
      ease: "Back.easeOut",
    });
  }

  /** Has gone for the night: an empty place stays lit. */
  leave(gone: boolean, ms: number): void {
    this.#fade([this.#ball, this.#symbol], gone ? 0 : 1, ms);
    this.#fade([this.#empty], gone ? 1 : 0, ms);
    if (!gone && ms > 0) this.#sparkle(ms * 2);
  }

  /** Sparks fly round it: there is something to be glad of. */
  rejoice(): void {
    this.#sparkle(1500);
  }

  #sparkle(ms: number): void {
    const radius = this.#radius;
    const key = this.#sheet.paint("spark", radius * 0.6, radius * 0.6, (brush) => paintSpark(brush, radius * 0.28));
    for (let index = 0; index < 9; index++) {
      const angle = (index / 9) * 2 * Math.PI;
      const spark = this.#sheet.image(key, Math.cos(angle) * radius * 0.9, Math.sin(angle) * radius * 0.9);
      this.#sphere.add(spark);
      this.#scene.tweens.add({
        targets: spark,
        x: Math.cos(angle) * radius * (1.7 + (index % 3) * 0.25),
        y: Math.sin(angle) * radius * (1.7 + (index % 3) * 0.25),
        angle: 90,
        alpha: { from: 1, to: 0 },
        delay: (index % 3) * 90,
        duration: ms,
        ease: "Cubic.easeOut",
        onComplete: () => spark.destroy(),
      });
    }
  }

  /** Lets the alarm turn and the light breathe. */
  stir(): void {
    this.#scene.tweens.add({ targets: this.#dots, angle: 360, duration: 16_000, repeat: -1 });
    const scale = this.#warmth.scaleX;
    this.#scene.tweens.add({
      targets: this.#warmth,
      scale: { from: scale * 0.95, to: scale * 1.06 },
      duration: 2400,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
    });
  }

  #fade(pictures: (Picture | Phaser.GameObjects.Container)[], alpha: number, ms: number): void {
    for (const picture of pictures) {
      this.#fades.get(picture)?.stop();
      if (ms === 0) picture.setAlpha(alpha);
      else {
        const fade = this.#scene.tweens.add({ targets: picture, alpha, duration: ms, ease: "Sine.easeInOut" });
        this.#fades.set(picture, fade);
      }
    }
  }
}
