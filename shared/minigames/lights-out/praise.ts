import type { Praise } from "../minigame.ts";
import { friendsAlone, type Score } from "./score.ts";

/** What a table can be praised for, the best first. */
export const nightPraises = ["nobodyAlone", "friends", "quiet", "tried"] as const;

/**
 * Friends come first: that none was left alone while messages waited, or for how many of them the table got help; else how
 * many lights it made quiet.
 *
 * @param night Ids of all messages of the night.
 * @param isFirstEdition Counts also those an adult looked in for as waiting, as the first edition of the rules did.
 */
export function nightPraise(
  score: Score,
  night: readonly string[],
  calm: boolean,
  isFirstEdition: boolean,
): Praise<(typeof nightPraises)[number]> {
  const quiet = score.tomorrow + score.late + score.lookedIn;
  const waiting = isFirstEdition ? quiet : score.tomorrow + score.late;
  const friends = score.answered + score.answeredLater;
  const alone = friendsAlone(score, night, calm);
  const isWaiting = waiting > 0 || isFirstEdition;
  if (friends > 0 && alone === 0 && isWaiting) return { key: "nobodyAlone", count: waiting, of: night.length };
  if (friends > 0) return { key: "friends", count: friends, of: friends + alone };
  return { key: quiet > 0 ? "quiet" : "tried", count: quiet, of: night.length };
}
