import type Phaser from "phaser";
import { colours } from "../../design/tokens.ts";
import type { StageScene } from "../game.ts";
import { type Brush, disc, glow, oval, symbol } from "../paint/brush.ts";
import { clear } from "../paint/colour.ts";
import { wantsNoMotion } from "../run-scene.ts";
import type { Sheet } from "../sheet.ts";
import type { Box, Places } from "./layout.ts";
import { heartShare } from "./rings.ts";

/** One beat (ms), there and back, and the rest after it: slower than a second, so that it calms. */
const beatMs = { rise: 520, rest: 460 } as const;
const beatScale = 1.16;
/** Hearts that are won set off one after another (ms). */
const eachMs = 220;
/** They rise so many of their radii on the way. */
const bow = 5;
/** Its light reaches so many of its radii. */
const reach = 3.4;

/** The heart in the middle of the square: while the tables play for hearts it shines and beats, and then it gives them. */
export class ClassHeart {
  readonly #scene: StageScene;
  readonly #sheet: Sheet;
  readonly #body: Phaser.GameObjects.Container;
  /** Where threads to it end. */
  readonly sphere: { x: number; y: number; radius: number };

  constructor(scene: StageScene, sheet: Sheet, { square }: Places) {
    this.#scene = scene;
    this.#sheet = sheet;
    const radius = square.radiusX * heartShare;
    const span = 2 * radius * reach;
    this.sphere = { x: square.x, y: square.y, radius: radius * 1.15 };
    const picture = sheet.picture("class heart", span, span, (brush) => paintHeart(brush, radius));
    this.#body = scene.add.container(square.x, square.y, [picture]).setAlpha(0).setVisible(false);
  }

  /** Lets it shine or not, within `ms`; 0 at once. */
  shine(on: boolean, ms: number): void {
    const { tweens } = this.#scene;
    tweens.killTweensOf(this.#body);
    this.#body.setScale(1).setVisible(on || ms > 0);
    const alpha = on ? 1 : 0;
    if (ms === 0) this.#body.setAlpha(alpha);
    else tweens.add({ targets: this.#body, alpha, duration: ms, onComplete: () => this.#body.setVisible(on) });
    if (!on || wantsNoMotion()) return;
    tweens.add({
      targets: this.#body,
      scale: beatScale,
      duration: beatMs.rise,
      ease: "Sine.easeInOut",
      yoyo: true,
      repeat: -1,
      repeatDelay: beatMs.rest,
    });
  }

  /** Lets so many hearts fly, in a bow, to the plate where the class keeps them, each for `ms`. */
  give(count: number, { x, y, width, height }: Box, ms: number): void {
    const { tweens } = this.#scene;
    const { sphere } = this;
    const radius = sphere.radius * 0.95;
    const key = this.#sheet.paint("won heart", radius * 3, radius * 3, (brush) => paintWonHeart(brush, radius));
    for (let index = 0; index < count; index++) {
      const targets = this.#scene.add.container(sphere.x, sphere.y, [this.#sheet.image(key)]).setScale(0);
      const delay = index * eachMs;
      const half = { targets, duration: ms / 2 };
      tweens.add({ ...half, scale: 1, delay, ease: "Back.easeOut" });
      tweens.add({ targets, x: x + width / 2, duration: ms, delay, ease: "Sine.easeInOut" });
      tweens.add({ ...half, y: sphere.y - radius * bow, delay, ease: "Sine.easeOut" });
      tweens.add({
        ...{ ...half, y: y + height / 2, delay: delay + ms / 2, ease: "Sine.easeIn" },
        onComplete: () => targets.destroy(),
      });
    }
  }
}

function paintHeart(brush: Brush, radius: number): void {
  const light = [
    [0, clear(colours.lamp, 0.95)],
    [0.35, clear(colours["lamp-bright"], 0.5)],
    [1, clear(colours["lamp-bright"], 0)],
  ] as const;
  disc(brush, 0, 0, radius * reach, glow(brush, 0, 0, radius * reach, light));
  oval(brush, 0, 0, radius, radius * 0.92, colours.paper);
  symbol(brush, "heart", 0, radius * 0.03, radius * 1.34, colours.heart);
}

function paintWonHeart(brush: Brush, radius: number): void {
  const light = [
    [0, clear(colours.lamp, 0.9)],
    [1, clear(colours["lamp-bright"], 0)],
  ] as const;
  disc(brush, 0, 0, radius * 1.5, glow(brush, 0, 0, radius * 1.5, light));
  symbol(brush, "heart", 0, 0, radius * 1.5, colours.heart);
}
