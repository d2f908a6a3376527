/** A clock that nobody has read for so long (ms), though it is read at every beat, has slept with its computer. */
const sleptMs = 5_000;

/**
 * A session's own time: ms since it was made, standing still while nobody has it open, and while the computer sleeps: a
 * teacher's laptop that is closed for a break takes nobody's time.
 */
export class GameClock {
  readonly #now: () => number;
  #passed: number;
  #sleptMs = 0;
  /** When the clock was set going or last read (ms of `now`); undefined while it stands still. */
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
    if (this.#since !== undefined) {
      const now = this.#now();
      if (now - this.#since < sleptMs) this.#passed += now - this.#since;
      else this.#sleptMs = Math.max(this.#sleptMs, now - this.#since);
      this.#since = now;
    }
    return Math.floor(this.#passed);
  }

  /** How long (ms) the computer has slept at most since this was last asked while the clock ran; 0: not at all. */
  takeSleep(): number {
    this.read();
    const slept = this.#sleptMs;
    this.#sleptMs = 0;
    return slept;
  }

  run(): void {
    this.#since ??= this.#now();
  }

  stop(): void {
    this.#passed = this.read();
    this.#since = undefined;
  }
}
