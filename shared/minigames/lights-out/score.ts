import type { HeartCount } from "../minigame.ts";
import { messageById } from "./messages.ts";

/**
 * How a message was settled. What can wait: put off until `tomorrow`, put off `late` (it had begun to hum), or an adult
 * `lookedIn` for it. A friend: `answered`, `answeredLater` (it had to ask twice or hummed), `putOff` (it will ask again),
 * `alone` (put off twice).
 */
export type Settled = "tomorrow" | "late" | "lookedIn" | "answered" | "answeredLater" | "putOff" | "alone";

/**
 * How many messages were settled in each way, big ones that were put off `together`, and friends who were put off, came back
 * and were `answeredAgain`.
 */
export type Score = Record<Settled | "together" | "answeredAgain", number>;

/** The score a night begins with. */
export const noScore: Readonly<Score> = {
  tomorrow: 0,
  late: 0,
  lookedIn: 0,
  answered: 0,
  answeredLater: 0,
  putOff: 0,
  alone: 0,
  together: 0,
  answeredAgain: 0,
};

/** Points of a message that can wait; asking an adult in vain is half as quiet, and no loss. */
const points = { tomorrow: 2, late: 1, lookedIn: 1 } as const;
/** For one, two and three hearts: the least share (0..1) of those points, and how many friends may have asked twice. */
const heartsNeed = [
  { quiet: 0.6, askedTwice: Number.POSITIVE_INFINITY },
  { quiet: 0.75, askedTwice: 1 },
  { quiet: 0.9, askedTwice: 0 },
] as const;
/** The calm variant counts the messages it came to, and at least these, so that one lucky tap is not everything. */
const leastCalm = 5;

/**
 * What a night has earned: nothing as long as a friend is left alone, otherwise as much as the room is quiet.
 *
 * @param night Ids of all its messages. In a timed night one that was not settled counts against it.
 */
export function heartsOf(score: Score, night: readonly string[], calm: boolean): HeartCount {
  if (friendsAlone(score, night, calm) > 0) return 0;
  const settled = score.tomorrow + score.late + score.lookedIn;
  const counted = calm ? Math.max(leastCalm, settled) : night.length - friendsIn(night);
  const earned = score.tomorrow * points.tomorrow + score.late * points.late + score.lookedIn * points.lookedIn;
  const quiet = earned / (counted * points.tomorrow);
  return heartsNeed.filter((need) => quiet >= need.quiet && score.answeredLater <= need.askedTwice)
    .length as HeartCount;
}

/** Friends who have no answer; in the calm variant only those who were put off, for others may not have come yet. */
export function friendsAlone(score: Score, night: readonly string[], calm: boolean): number {
  if (calm) return score.putOff - score.answeredAgain;
  return friendsIn(night) - score.answered - score.answeredLater;
}

function friendsIn(night: readonly string[]): number {
  return night.filter((id) => messageById(id).nature === "friend").length;
}
