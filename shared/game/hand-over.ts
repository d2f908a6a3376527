import { joinCalm } from "./calm.ts";
import { rules } from "./rules.ts";
import type { Game, TableState } from "./state.ts";

/**
 * What a table that closes has from the class goes to the table its children join: the lights it keeps on, the visit it
 * bought for tomorrow, and the one of today with whom it is for. What the other table has already comes back as hearts.
 * Mini-games without time pressure stay so.
 */
export function handOver(game: Game, from: TableState, to: TableState): void {
  const { state } = game;
  joinCalm(game, from.number, to.number);
  for (const newcomer of state.newcomers) if (newcomer.light === from.number) newcomer.light = to.number;
  for (const visit of ["boughtVisit", "hasExtraVisit"] as const) {
    if (!from[visit]) continue;
    if (to[visit]) state.hearts = Math.min(rules.hearts.most, state.hearts + rules.hearts.visit);
    to[visit] = true;
  }
  if (state.phase === "choose" && to.extraClaim === "") to.extraClaim = from.extraClaim;
}
