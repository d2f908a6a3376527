/** A limit: so many at once, and one more each `refillMs`. */
export interface Allowance {
  atOnce: number;
  /** ms after which one more is allowed. */
  refillMs: number;
}

interface Bucket {
  left: number;
  /** When `left` was true, ms. */
  at: number;
}

/** Buckets are thrown away when they have filled up again; looked for when there are more than this, or twice as many as last. */
const sweepAbove = 10_000;

/** An allowance for each key (an address, a connection), kept in memory only. */
export class Buckets {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAbove = sweepAbove;

  /** @param now A clock in ms that never goes back. */
  constructor(allowance: Allowance, now: () => number) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** How much is left for a key, 0..atOnce, with fractions. */
  left(key: string): number {
    const { atOnce, refillMs } = this.#allowance;
    const bucket = this.#buckets.get(key);
    if (!bucket) return atOnce;
    return Math.min(atOnce, bucket.left + (this.#now() - bucket.at) / refillMs);
  }

  /** Takes `cost` when so much is left; false, and nothing taken, when it is not. */
  take(key: string, cost = 1): boolean {
    const left = this.left(key);
    if (left < cost) return false;
    if (this.#buckets.size > this.#sweepAbove) this.#sweep();
    this.#buckets.set(key, { left: left - cost, at: this.#now() });
    return true;
  }

  #sweep(): void {
    for (const key of this.#buckets.keys()) if (this.left(key) >= this.#allowance.atOnce) this.#buckets.delete(key);
    // A flood of keys that are all in use is not looked through again at each try.
    this.#sweepAbove = Math.max(sweepAbove, 2 * this.#buckets.size);
  }
}
