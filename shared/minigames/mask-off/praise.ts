import type { Praise } from "../minigame.ts";
import type { Outcome } from "./view.ts";

/** What a table can be praised for, the best first. */
export const maskPraises = ["seen", "hunch", "tried"] as const;

/** In how many turns the table saw together what fits and what does not; else in how many at least somebody did. */
export function maskPraise(outcomes: readonly Outcome[]): Praise<(typeof maskPraises)[number]> {
  const of = outcomes.length;
  const seen = outcomes.filter((outcome) => outcome === "together" || outcome === "most").length;
  if (seen > 0) return { key: "seen", count: seen, of };
  const hunches = outcomes.filter((outcome) => outcome === "some").length;
  return { key: hunches > 0 ? "hunch" : "tried", count: hunches, of };
}
