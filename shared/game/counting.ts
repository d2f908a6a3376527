import { seatSecrets, seatsOf } from "./lookup.ts";
import type { Game, SeatState, TableState } from "./state.ts";

/** Whether a seat is waited for: connected, not passing, not removed. */
export function counts(game: Game, seat: SeatState): boolean {
  if (!seat.here) return false;
  const secrets = seatSecrets(game, seat.id);
  return !secrets.passed && !secrets.removed;
}

/** Seats of a table that are waited for. */
export function countingSeats(game: Game, number: number): SeatState[] {
  return seatsOf(game, number).filter((seat) => counts(game, seat));
}

/** Brings the public count of a table (`ready` of `counting`) up to date. */
export function recount(game: Game, table: TableState): void {
  let counting = 0;
  let ready = 0;
  for (const seat of seatsOf(game, table.number)) {
    if (!counts(game, seat)) continue;
    counting++;
    if (seatSecrets(game, seat.id).ready) ready++;
  }
  table.counting = counting;
  table.ready = ready;
}

/** Takes back everybody's agreement, because what they agreed to has changed. */
export function clearReady(game: Game, table: TableState): void {
  for (const seat of seatsOf(game, table.number)) seatSecrets(game, seat.id).ready = false;
  recount(game, table);
}

/** Whether all who are waited for have done what the step asks; never so at a table where nobody is. */
export function allReady(table: TableState): boolean {
  return table.counting > 0 && table.ready >= table.counting;
}

/** Whether every table is done; tables where nobody is do not hold up the others. */
export function allDone(game: Game): boolean {
  let somebody = false;
  for (const table of game.state.tables) {
    if (table.step === "done") {
      somebody ||= table.counting > 0;
      continue;
    }
    if (table.counting > 0) return false;
  }
  if (somebody) return true;
  return game.state.tables.every((table) => table.step === "done");
}
