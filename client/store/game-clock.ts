/**
 * The game's clock on this device. The server tells the game clock now and then, always a little late; the device's own
 * clock fills the time between. All times in ms.
 */
export interface GameClock {
  /** Game clock minus the device's clock; undefined before the server has told what time it is. */
  offset: number | undefined;
  /** Game clock at which a pause began; undefined while there is none. */
  pausedAt: number | undefined;
}

/** No word is so long (ms) on its way on a connection that is kept: the game's clock has stood still with its computer. */
const stoodStillMs = 6_000;

/** The clock before the first word from the server. */
export const unknownClock: GameClock = { offset: undefined, pausedAt: undefined };

/**
 * Takes in a game clock as it arrives. A word that was longer on its way makes the clock look slower, never faster, so
 * the fastest one so far is right; a pause, its end or a sleep of the server's computer begins anew, because the two
 * clocks part there. In a pause the state tells when it began and not what time it is, however late it arrives.
 *
 * @param told Game clock in the state that has arrived.
 * @param now The device's clock, one that only goes forward.
 */
export function observeClock(clock: GameClock, told: number, paused: boolean, now: number): GameClock {
  const { offset: known } = clock;
  if (paused && clock.pausedAt === told) return clock;
  if (paused && known === undefined) return { offset: known, pausedAt: told };
  const seen = told - now;
  const pausedAt = paused ? told : undefined;
  const begins = known === undefined || clock.pausedAt !== pausedAt || known - seen > stoodStillMs;
  const offset = begins ? seen : Math.max(known, seen);
  return offset === known && pausedAt === clock.pausedAt ? clock : { offset, pausedAt };
}

/**
 * Takes in what time it is, told for its own sake, in a pause too.
 *
 * @param told Game clock as it was when it was sent.
 * @param now The device's clock, one that only goes forward.
 */
export function setClock(clock: GameClock, told: number, now: number): GameClock {
  const seen = told - now;
  return { ...clock, offset: Math.max(clock.offset ?? seen, seen) };
}

/** Game clock now, standing still in a pause; undefined before it is known. */
export function timeOn({ offset, pausedAt }: GameClock, now: number): number | undefined {
  return pausedAt ?? (offset === undefined ? undefined : now + offset);
}

/**
 * Time left (ms, 0 and up) until a deadline of the game; undefined when there is none or the clock is not known yet. A
 * pause moves every deadline, so that in a pause it stands still.
 */
export function remainingMs(clock: GameClock, endsAt: number, now: number): number | undefined {
  const time = timeOn(clock, now);
  if (endsAt === 0 || time === undefined) return undefined;
  return Math.max(0, endsAt - time);
}

/** As `remainingMs`, until the school's bell: it does not wait for the end of a pause. */
export function remainingToBellMs(clock: GameClock, bellAt: number, now: number): number | undefined {
  return remainingMs({ ...clock, pausedAt: undefined }, bellAt, now);
}
