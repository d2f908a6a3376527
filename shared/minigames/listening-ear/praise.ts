import type { Praise } from "../minigame.ts";
import type { Heard } from "./listening-ear.ts";

/** What a table can be praised for, the best first. */
export const earPraises = ["inStep", "heard", "tried"] as const;

/**
 * How often the table found the answer that listens, and whether it always did so at the same moment.
 *
 * @param hasMoment There is a moment that can be the same for several.
 */
export function earPraise(heard: readonly Heard[], hasMoment: boolean): Praise<(typeof earPraises)[number]> {
  const times = (...wanted: Heard[]) => heard.filter((how) => wanted.includes(how)).length;
  const found = times("together", "alone", "crowded");
  const of = heard.length;
  if (found === 0) return { key: "tried", count: 0, of };
  return { key: hasMoment && times("together") === found ? "inStep" : "heard", count: found, of };
}
