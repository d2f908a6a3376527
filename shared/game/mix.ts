import type { Story } from "../stories/format.ts";
import { type Random, shuffled } from "./random.ts";

/** What a newcomer's story says about how it is mixed with others. */
type Mixable = Pick<Story, "id" | "level" | "reserve">;

/** Levels in the order in which they take turns: every game begins with somebody whose worry is light. */
const turns = ["light", "middle", "heavy"] as const;

/**
 * Newcomers in an order of which every beginning is a fair mix: the levels take turns, chance decides within a level, so
 * that a class that plays again meets others. Reserves come last: they stand in for those a host leaves out.
 */
export function mixed<Newcomer extends Mixable>(newcomers: readonly Newcomer[], random: Random): Newcomer[] {
  return [false, true].flatMap((reserve) => {
    const waiting = turns.map((level) =>
      shuffled(
        random,
        newcomers.filter((one) => one.reserve === reserve && one.level === level),
      ),
    );
    const order: Newcomer[] = [];
    while (waiting.some((level) => level.length > 0)) order.push(...waiting.flatMap((level) => level.splice(0, 1)));
    return order;
  });
}
