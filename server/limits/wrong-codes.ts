import { Buckets } from "./buckets.ts";

/** Wrong codes an address may try: 40, then one more each five minutes. */
const wrongCodes = { atOnce: 40, refillMs: 5 * 60_000 } as const;
/** Beyond these, what an address may try for the sessions that are at home there together; comes back over a day. */
const wrongCodesAtHome = { atOnce: 2_500, refillMs: 86_400_000 / 2_500 } as const;

/** What a try with a typed code gets. */
type Verdict = "right" | "unknownCode" | "tooManyTries";

/** A typed code, and what is known of it. */
interface CodeTry {
  /** Key of the network address it comes from. */
  address: string;
  /** The code is that of a session. */
  right: boolean;
  /** The session's host is connected from this very address now. */
  atHome: boolean;
  /** How many sessions have their host connected from this address now. */
  sessionsAtHome: number;
}

/**
 * Keeps strangers from guessing a class by its six digits, without shutting a class out.
 *
 * An address may try 40 wrong codes, then one more each five minutes. Only wrong codes count: thirty children behind one
 * address who slip now and then never come near. Once the allowance is spent, right and wrong codes get the same answer,
 * or guessing would simply go on: that is at most 40 + 288 guesses a day, a chance of 3.3 % to hit one of 100 sessions.
 *
 * A pupil could spend the allowance of the whole school on purpose. So the code of a class whose host is connected from
 * the same address (the usual case: one school, one address) goes on being accepted. The guesses this leaves open are
 * limited too: 2,500 at once and as many over a day, shared by the sessions at home there, which is a chance of 0.5 % to
 * hit any of them. Whoever comes with a secret (the scanned link, an own seat, a host's key) never meets any of this.
 */
export class WrongCodes {
  readonly #wrong: Buckets;
  readonly #wrongAtHome: Buckets;

  /** @param now A clock in ms that never goes back. */
  constructor(now: () => number) {
    this.#wrong = new Buckets(wrongCodes, now);
    this.#wrongAtHome = new Buckets(wrongCodesAtHome, now);
  }

  judge({ address, right, atHome, sessionsAtHome }: CodeTry): Verdict {
    if (this.#wrong.left(address) >= 1) {
      if (right) return "right";
      this.#wrong.take(address);
      return "unknownCode";
    }
    const share = Math.max(1, sessionsAtHome);
    if (right && atHome && this.#wrongAtHome.left(address) >= share) return "right";
    if (!right) this.#wrongAtHome.take(address, share);
    return "tooManyTries";
  }
}
