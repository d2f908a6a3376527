import { splitCalm } from "./calm.ts";
import { seatsOf, tableSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import { moveSeat, peopleAt, removeSeat } from "./seating.ts";
import { type Game, TableState } from "./state.ts";
import { startStep } from "./steps.ts";
import { tipBlocks } from "./tips.ts";
import { emptyVisit } from "./visit.ts";

/** Tables where nobody sits are left out of the game. */
export function closeEmptyTables(game: Game): void {
  for (let index = game.state.tables.length - 1; index >= 0; index--) {
    const table = game.state.tables[index];
    if (table && seatsOf(game, table.number).length === 0) game.state.tables.splice(index, 1);
  }
}

/** Opens a table with the lowest free number, for those who are moved to it; undefined when there are as many as may be. */
export function openTable({ state }: Game): TableState | undefined {
  const taken = new Set([...state.tables].map((table) => table.number));
  for (let number = 1; number <= rules.tables.most; number++) {
    if (taken.has(number)) continue;
    const table = new TableState({ number, stepStartedAt: state.clock });
    const next = [...state.tables].findIndex((other) => other.number > number);
    state.tables.splice(next < 0 ? state.tables.length : next, 0, table);
    return table;
  }
  return undefined;
}

/** Every second person of a table goes to a new one. */
export function splitOff(game: Game, full: TableState, made: TableState): void {
  Object.assign(tableSecrets(game, made.number), { ...emptyVisit(), tip: tipBlocks.map(() => "") });
  splitCalm(game, full.number, made.number);
  if (full.step !== "idle") startStep(game, made, "done");
  for (const [index, seat] of peopleAt(game, full.number).entries()) if (index % 2 === 1) moveSeat(game, seat, made);
}

/** Everybody of a table goes to another; its bots go home. */
export function moveEverybody(game: Game, from: TableState, to: TableState): void {
  for (const seat of [...seatsOf(game, from.number)]) {
    if (seat.bot) removeSeat(game, seat);
    else moveSeat(game, seat, to);
  }
}

/** Takes a table where nobody sits any more out of the game. */
export function closeTable({ state }: Game, table: TableState): void {
  const index = [...state.tables].indexOf(table);
  if (index >= 0) state.tables.splice(index, 1);
}
