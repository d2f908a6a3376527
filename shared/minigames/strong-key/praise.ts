import type { Praise } from "../minigame.ts";
import { type KeyRound, locks } from "./round.ts";

/** What a table can be praised for, the best first. */
export const keyPraises = ["closed", "seen", "tried"] as const;

/** For how many locks the table built a key that holds; else how many messages that asked for it got none. */
export function keyPraise({
  results,
  seen,
  answered,
}: Pick<KeyRound, "results" | "seen" | "answered">): Praise<(typeof keyPraises)[number]> {
  const closed = results.filter((result) => result === "strong").length;
  if (closed > 0) return { key: "closed", count: closed, of: locks.length };
  if (seen > 0) return { key: "seen", count: seen, of: seen + answered };
  return { key: "tried", count: 0, of: locks.length };
}
