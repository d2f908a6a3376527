/**
 * The game's clock on this device. The server tells the game clock now and then, always a little late; the device's own
 * clock fills the time between. All times in ms.
 */
export interface GameClock {
  /** Game clock minus the device's clock; undefined before the first word from the server. */
  offset: number | undefined;
  paused: boolean;
}

/** No word is so long (ms) on its way on a connection that is kept: the game's clock has stood still with its computer. */
const stoodStillMs = 6_000;

/** The clock before the first word from the server. */
export const unknownClock: GameClock = { offset: undefined, paused: false };

/**
 * Takes in a game clock as it arrives. A word that was longer on its way makes the clock look slower, never faster, so
 * the fastest one so far is right; a pause, its end or a sleep of the server's computer begins anew, because the two
 * clocks part there.
 *
 * @param told Game clock in the state that has arrived.
 * @param now The device's clock, one that only goes forward.
 */
export function observeClock(clock: GameClock, told: number, paused: boolean, now: number): GameClock {
  const seen = told - now;
  const begins = clock.offset === undefined || clock.paused !== paused || clock.offset - seen > stoodStillMs;
  const offset = begins ? seen : Math.max(clock.offset ?? seen, seen);
  return offset === clock.offset && paused === clock.paused ? clock : { offset, paused };
}

/** Time left (ms, 0 and up) until a game clock; undefined when there is no deadline or the clock is not known yet. */
export function remainingMs(clock: GameClock, endsAt: number, now: number): number | undefined {
  if (endsAt === 0 || clock.offset === undefined) return undefined;
  return Math.max(0, endsAt - (now + clock.offset));
}
