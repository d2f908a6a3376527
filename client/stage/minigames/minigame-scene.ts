import Phaser from "phaser";
import type { Ring } from "../../design/art.ts";
import { StageScene } from "../game.ts";
import { paintSpark } from "../paint/figure.ts";
import { withPortrait } from "../portraits.ts";
import { wantsNoMotion } from "../run-scene.ts";
import { Sheet } from "../sheet.ts";

/** A newcomer who may appear in a scene. */
export interface Guest {
  id: string;
  /** #rrggbb */
  colour: string;
  /** A name of `client/design/symbol-paths.ts`. */
  symbol: string;
}

/** What the scene of a mini-game begins with. */
export interface SceneInput<View> {
  /** What the seat sees. */
  view: View;
  /** Id of the own seat. */
  seat: string;
  guests: readonly Guest[];
  /** Steps (ten a second, with fractions) since the round began: where to draw what is on its way. */
  stepsNow: () => number;
  /** The first picture is on the canvas. */
  drawn: () => void;
  /** Something that was on its way, such as a portrait, is there now: draws again where nothing moves. */
  stir: () => void;
}

export type Picture = Phaser.GameObjects.Image;

/** The scene of a mini-game: paints a view, and lets what is different in the next one be seen to happen. */
export abstract class MinigameScene<View> extends StageScene {
  protected readonly given: SceneInput<View>;
  protected view: View;
  #sheet: Sheet | undefined;
  #isPainted = false;

  constructor(id: string, input: SceneInput<View>) {
    super(id);
    this.given = input;
    this.view = input.view;
  }

  /**
   * Paints and places everything for the present size and view, from nothing; `sheet` is empty. At each `yield` something
   * else may happen, also another view come.
   */
  protected abstract paint(sheet: Sheet): Generator<void, void>;

  /** The view has changed from `before`: moves what is different. Called only while everything is painted. */
  protected abstract changed(before: View, sheet: Sheet): void;

  override *build(): Generator<void, void> {
    this.#sheet?.clear();
    const sheet = new Sheet(this, this.size.ratio);
    this.#sheet = sheet;
    this.#isPainted = false;
    const { view } = this;
    yield* this.paint(sheet);
    this.#isPainted = true;
    this.game.events.once(Phaser.Core.Events.POST_RENDER, this.given.drawn);
    if (this.view !== view) this.changed(view, sheet);
  }

  /** Shows another view. */
  show(view: View): void {
    const before = this.view;
    this.view = view;
    if (this.#sheet && this.#isPainted && this.isRunning) this.changed(before, this.#sheet);
  }

  /** Fetches a newcomer's portrait. One that comes when the round is over and the scene is gone is not used any more. */
  protected withPortrait(id: string, ring: Ring, use: (portrait: HTMLImageElement) => void): void {
    withPortrait(id, ring, (portrait) => {
      if (this.sys.settings.status !== Phaser.Scenes.DESTROYED) use(portrait);
    });
  }

  /** Sparks fly out from a circle (px): something went well. Nothing where no motion is wanted. */
  protected sparkle(sheet: Sheet, { x, y, radius }: { x: number; y: number; radius: number }): void {
    if (wantsNoMotion()) return;
    const size = Math.max(4, Math.min(14, this.size.height * 0.05));
    const key = sheet.paint("spark", size * 2, size * 2, (brush) => paintSpark(brush, size));
    for (let index = 0; index < 7; index++) {
      const angle = (index / 7) * 2 * Math.PI + x;
      const spark = sheet.image(key, x + Math.cos(angle) * radius * 0.8, y + Math.sin(angle) * radius * 0.8);
      this.tweens.add({
        targets: spark,
        x: x + Math.cos(angle) * radius * 1.6,
        y: y + Math.sin(angle) * radius * 1.6,
        angle: 120,
        alpha: { from: 1, to: 0 },
        delay: (index % 3) * 70,
        duration: 1100,
        ease: "Cubic.easeOut",
        onComplete: () => spark.destroy(),
      });
    }
  }
}
