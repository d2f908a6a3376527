import type { Praise } from "../minigame.ts";
import type { Tally } from "./state.ts";

/** What a table can be praised for, the best first. */
export const spreadPraises = ["stopped", "refused", "deleted", "tried"] as const;

/**
 * From how many phones the table kept a picture that it stopped; else how many it helped to say no, or from how many it
 * deleted the picture. Phones that nobody tried are no merit of a table whose picture still goes round.
 */
export function spreadPraise(
  { saidNo, clean, deleted, has }: Tally,
  stopped: boolean,
): Praise<(typeof spreadPraises)[number]> {
  const of = saidNo + clean + deleted + has;
  if (stopped && saidNo + clean > 0) return { key: "stopped", count: saidNo + clean, of };
  if (saidNo > 0) return { key: "refused", count: saidNo, of };
  return { key: deleted > 0 ? "deleted" : "tried", count: deleted, of };
}
