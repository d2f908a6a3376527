import { countingSeats } from "./counting.ts";
import { tableSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import type { Game, TableState } from "./state.ts";

/**
 * Who plays mini-games without time pressure. In a calm game everybody does. Else a table does from its next one on when
 * the host says so, or by itself once it has earned no heart for a while: whoever reads slowly would earn none for ever.
 */
export function isCalm(game: Game, table: number): boolean {
  return game.setup.calm || (tableSecrets(game, table).calm ?? needsCalm(game, table));
}

/** Whether a table has earned no heart for so long that it plays on without time pressure, unless the host says otherwise. */
function needsCalm(game: Game, table: number): boolean {
  const { calmAfter } = game.setup;
  return calmAfter !== undefined && tableSecrets(game, table).heartless >= calmAfter;
}

/** Whether it is the table's last mini-game that has made it play on without time pressure. */
export function isNewlyCalm(game: Game, table: number): boolean {
  const { calm, heartless } = tableSecrets(game, table);
  return !game.setup.calm && calm === null && heartless === game.setup.calmAfter;
}

/** The host decides for a table; what the rule would have come to by itself leaves it to the rule. */
export function decideCalm(game: Game, table: number, calm: boolean): void {
  tableSecrets(game, table).calm = calm === needsCalm(game, table) ? null : calm;
}

/**
 * Counts a mini-game that a table is done with, its hearts being known. Only one that it has really played counts: to its
 * end, or for its whole time, with somebody there.
 *
 * @param isFinished The table came to the end of it.
 */
export function countHearts(game: Game, table: TableState, isFinished: boolean): void {
  const secrets = tableSecrets(game, table.number);
  const { state } = game;
  const { calmDurationMs, durationMs } = rules.minigame;
  const isWhole = state.clock - state.startedAt >= (secrets.playsCalmly ? calmDurationMs : durationMs);
  if (!isFinished && !isWhole) return;
  if (countingSeats(game, table.number).length === 0) return;
  // What helps a table is not taken away once it does.
  secrets.heartless = table.hearts > 0 && !needsCalm(game, table.number) ? 0 : secrets.heartless + 1;
}

/** Two tables become one: whoever plays without time pressure goes on so, and the others lose nothing by it. */
export function joinCalm(game: Game, from: number, to: number): void {
  const calm = isCalm(game, from) || isCalm(game, to);
  const joined = tableSecrets(game, to);
  joined.heartless = Math.max(joined.heartless, tableSecrets(game, from).heartless);
  decideCalm(game, to, calm);
}

/** A table becomes two: both go on as it did. */
export function splitCalm(game: Game, from: number, made: number): void {
  const { heartless, calm } = tableSecrets(game, from);
  Object.assign(tableSecrets(game, made), { heartless, calm });
}
