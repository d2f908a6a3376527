import type { Praise } from "../minigame.ts";
import { friendsAlone, type Score } from "./score.ts";

/** What a table can be praised for, the best first. */
export const nightPraises = ["nobodyAlone", "friends", "quiet", "tried"] as const;

/**
 * Friends come first: that none was left alone while others waited, or for how many of them the table got help; else how many
 * lights it made quiet.
 *
 * @param night Ids of all messages of the night.
 */
export function nightPraise(
  score: Score,
  night: readonly string[],
  calm: boolean,
): Praise<(typeof nightPraises)[number]> {
  const quiet = score.tomorrow + score.late + score.lookedIn;
  const friends = score.answered + score.answeredLater;
  const alone = friendsAlone(score, night, calm);
  if (friends > 0 && alone === 0) return { key: "nobodyAlone", count: quiet, of: night.length };
  if (friends > 0) return { key: "friends", count: friends, of: friends + alone };
  return { key: quiet > 0 ? "quiet" : "tried", count: quiet, of: night.length };
}
