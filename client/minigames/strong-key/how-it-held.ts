import type { Strength } from "../../../shared/minigames/strong-key/how-long.ts";
import type { KeyView } from "../../../shared/minigames/strong-key/view.ts";

/** How the key of this lock held, as `strong-key:result` says it: a place was left empty, or no lock comes after a weak one. */
export function howItHeld({ results, lock, of, key, words }: KeyView): Strength | "missing" | "weakLast" {
  const result = results[lock] ?? "weak";
  if (result !== "strong" && key.length < words) return "missing";
  return result === "weak" && lock === of - 1 ? "weakLast" : result;
}
