import type { StageScene } from "../game.ts";
import { ofDay, turnedTo } from "./sky.ts";

/** The hour of the day that the sky shows: that of the phase, or one on the way to it. */
export class SkyHour {
  readonly #scene: StageScene;
  readonly #shown = { hour: 0 };
  #isTurning = false;

  constructor(scene: StageScene) {
    this.#scene = scene;
  }

  /** Hour of the day, 0 to 24; more once the sky has turned through midnight. */
  get now(): number {
    return this.#shown.hour;
  }

  /** Shows an hour at once. */
  be(hour: number): void {
    this.#scene.tweens.killTweensOf(this.#shown);
    this.#isTurning = false;
    this.#shown.hour = hour;
  }

  /** Goes along with the hour of the phase, unless the sky is turning. */
  follow(hour: number): void {
    if (!this.#isTurning) this.#shown.hour = hour;
  }

  /**
   * Turns the sky to an hour.
   *
   * @param hasDial A dial tells the hour; without one the sky turns the short way.
   */
  turn(to: number, throughNight: boolean, hasDial: boolean, ms: number): void {
    const from = ofDay(this.now);
    this.be(from);
    this.#isTurning = true;
    this.#scene.tweens.add({
      targets: this.#shown,
      hour: turnedTo(from, to, { throughNight, hasDial }),
      duration: ms,
      ease: "Sine.easeInOut",
      onComplete: () => {
        this.#isTurning = false;
      },
    });
  }
}
