/** A session's own time: ms since it was made, standing still while nobody has it open. */
export class GameClock {
  readonly #now: () => number;
  #passed: number;
  /** When the clock was set going (ms of `now`); undefined while it stands still. */
  #since: number | undefined;

  /**
   * @param passed Where time goes on from, ms.
   * @param now A clock in ms that never goes back.
   */
  constructor(passed: number, now: () => number) {
    this.#passed = passed;
    this.#now = now;
  }

  /** Game clock now, whole ms, never less than before. */
  read(): number {
    const running = this.#since === undefined ? 0 : this.#now() - this.#since;
    return Math.floor(this.#passed + running);
  }

  run(): void {
    this.#since ??= this.#now();
  }

  stop(): void {
    this.#passed = this.read();
    this.#since = undefined;
  }
}
