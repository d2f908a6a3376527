import type { Tell } from "./command.ts";
import { tableSecrets } from "./lookup.ts";
import type { Game, NewcomerState } from "./state.ts";
import { startStep } from "./steps.ts";
import { emptyVisit } from "./visit.ts";

/** Takes a newcomer out of a running game, with all that still points to them. Tables that were there are done, or free. */
export function leaveOutOfGame(game: Game, { id }: NewcomerState, tell: Tell): void {
  const { state, secrets } = game;
  for (const table of state.tables) {
    if (table.extraClaim === id) table.extraClaim = "";
    if (table.claim !== id) continue;
    table.claim = "";
    if (state.phase !== "listen" && state.phase !== "act") continue;
    Object.assign(tableSecrets(game, table.number), emptyVisit());
    startStep(game, table, "done");
  }
  remove(state.newcomers, (newcomer) => newcomer.id === id);
  remove(state.changes, (change) => change.newcomer === id);
  secrets.noted = secrets.noted.filter(({ newcomer }) => newcomer !== id);
  tell({ type: "leftOut", newcomer: id });
  // Nobody is looked for any more: the rescue has nothing to ask.
  if (state.phase === "rescue" && !state.newcomers.some(({ gone }) => gone)) {
    for (const table of state.tables) startStep(game, table, "done");
  }
}

interface List<Item> {
  length: number;
  at(index: number): Item | undefined;
  splice(start: number, count: number): unknown;
}

function remove<Item>(list: List<Item>, matches: (item: Item) => boolean): void {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list.at(index);
    if (item !== undefined && matches(item)) list.splice(index, 1);
  }
}
