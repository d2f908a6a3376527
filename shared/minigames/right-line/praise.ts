import type { Praise } from "../minigame.ts";
import type { Done } from "./state.ts";

/** What a table can be praised for, the best first. */
export const linePraises = ["straight", "asked", "tried"] as const;

/**
 * How many letters the table brought straight to somebody who helps; else for how many it found help by asking on.
 *
 * @param of Letters in the round.
 */
export function linePraise(done: readonly Done[], of: number): Praise<(typeof linePraises)[number]> {
  const straight = done.filter(({ how }) => how === "best" || how === "fits").length;
  if (straight > 0) return { key: "straight", count: straight, of };
  return { key: done.length > 0 ? "asked" : "tried", count: done.length, of };
}
