import { rules } from "../rules.ts";
import { showing } from "./phase.ts";

/** How it ended for all newcomers, as one result of the whole class. */
export const finale = showing(
  () => rules.time.finale,
  "debrief",
  (game) => {
    game.state.changes.clear();
    for (const newcomer of game.state.newcomers) newcomer.alarm = false;
    for (const table of game.state.tables) table.claim = "";
  },
);
