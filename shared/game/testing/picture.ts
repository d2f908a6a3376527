import type { Game } from "../state.ts";

/** Everything of a game, hidden things included, as text: two games are the same when their pictures are. */
export function picture({ state, secrets }: Game): string {
  const { seats, newcomers, tables, ...rest } = secrets;
  const visits = tables.map((table) => ({ ...table, seats: table.seats.map(({ id }) => id) }));
  return JSON.stringify([state.toJSON(), visits, [...seats], [...newcomers], rest]);
}
