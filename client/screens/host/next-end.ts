import type { PublicGame } from "../../store/index.ts";

/** Game clock (ms) at which something ends by itself: the phase, or the first table's step; 0: nothing does. */
export function nextEnd({ endsAt, tables }: Pick<PublicGame, "endsAt" | "tables">): number {
  if (endsAt > 0) return endsAt;
  const steps = tables.map(({ stepEndsAt }) => stepEndsAt).filter((end) => end > 0);
  return steps.length > 0 ? Math.min(...steps) : 0;
}
