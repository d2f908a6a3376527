import type { PublicGame } from "../../store/index.ts";

/** One change of the night or the morning. */
export type Change = PublicGame["changes"][number];
type NightReason = Exclude<Change["reason"], "event" | "schoolEvent">;

/** In which order the board tells the night: what was hard first, so that it ends well. */
const nightOrder = ["lonely", "light", "max"] as const satisfies readonly NightReason[];

/**
 * Who shares a reason, by reason: nine newcomers take three sentences and not nine. That a visit left things as they
 * were is nothing to tell.
 */
export function nightByReason(
  changes: readonly Change[],
): { reason: (typeof nightOrder)[number]; newcomers: string[] }[] {
  return nightOrder
    .map((reason) => ({
      reason,
      newcomers: changes.filter((change) => change.reason === reason).map(({ newcomer }) => newcomer),
    }))
    .filter(({ newcomers }) => newcomers.length > 0);
}

/** The events of the morning, each once however many it touches. */
export function eventsOf(changes: readonly Change[]): Change[] {
  return changes.filter(
    ({ event, reason }, index) =>
      (reason === "event" || reason === "schoolEvent") && changes.findIndex((other) => other.event === event) === index,
  );
}
