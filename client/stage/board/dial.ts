import type Phaser from "phaser";
import { colourNumber } from "../../design/tokens.ts";
import type { StageScene } from "../game.ts";
import { paintDial, paintDialMoon, paintDialSun } from "../paint/dial.ts";
import type { Sheet } from "../sheet.ts";
import type { Places } from "./layout.ts";
import { ofDay } from "./sky.ts";

/** The 24-hour dial: sun or moon travels round it, and its edge shows how much of the phase has passed. */
export class Dial {
  readonly group: Phaser.GameObjects.Container;
  readonly #sun: Phaser.GameObjects.Image;
  readonly #moon: Phaser.GameObjects.Image;
  readonly #passed: Phaser.GameObjects.Graphics;
  readonly #radius: number;
  #shown = -1;

  constructor(scene: StageScene, sheet: Sheet, { dial: { x, y, radius } }: Places) {
    this.#radius = radius;
    const face = sheet.picture("dial", radius * 2.2, radius * 2.2, (brush) => paintDial(brush, radius));
    const orb = radius * 0.2;
    this.#sun = sheet.picture("dial sun", orb * 2 + 2, orb * 2 + 2, (brush) => paintDialSun(brush, orb));
    this.#moon = sheet.picture("dial moon", orb * 2 + 2, orb * 2 + 2, (brush) => paintDialMoon(brush, orb));
    this.#passed = scene.add.graphics();
    const at = sheet.wholePixels(face, x, y);
    this.group = scene.add.container(at.x, at.y, [face, this.#passed, this.#sun, this.#moon]);
  }

  /** Shows an hour of the day, and how much (0..1) of the phase has passed. */
  show(hour: number, progress: number): void {
    const angle = ((hour - 12) / 24) * 2 * Math.PI;
    const away = this.#radius * 0.63;
    const today = ofDay(hour);
    const byDay = today >= 6 && today < 18;
    for (const orb of [this.#sun, this.#moon]) orb.setPosition(Math.sin(angle) * away, -Math.cos(angle) * away);
    this.#sun.setVisible(byDay);
    this.#moon.setVisible(!byDay);
    if (Math.abs(progress - this.#shown) < 0.004) return;
    this.#shown = progress;
    this.#passed.clear();
    if (progress <= 0) return;
    const start = -Math.PI / 2;
    this.#passed.lineStyle(this.#radius * 0.07, colourNumber("lamp-bright"), 1);
    this.#passed.beginPath();
    this.#passed.arc(0, 0, this.#radius * 0.943, start, start + Math.min(1, progress) * 2 * Math.PI);
    this.#passed.strokePath();
  }
}
