import { batch } from "@preact/signals";

/** What a beat of the server brings comes within this time (ms). */
const beatMs = 20;
/** So often (ms) at most a screen that looks on is drawn anew: a class that taps sends something new twenty times a second. */
export const lookMs = 200;

/** Does what comes close together at once, in the order in which it came, and never more often than there is to be looked. */
export class Pace {
  readonly #waiting = new Set<() => void>();
  #next: ReturnType<typeof setTimeout> | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** Does `act` soon, at most `lookMs` from now; what already waits to be done is done once. */
  add(act: () => void): void {
    this.#waiting.add(act);
    this.#next ??= setTimeout(this.#do, Math.max(beatMs, this.#lookedAt + lookMs - performance.now()));
  }

  /** Does nothing any more of what waits. */
  drop(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#waiting.clear();
  }

  readonly #do = () => {
    const acts = [...this.#waiting];
    this.drop();
    this.#lookedAt = performance.now();
    batch(() => {
      for (const act of acts) act();
    });
  };
}
