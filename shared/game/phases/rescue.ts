import { allDone } from "../counting.ts";
import { findEverybody } from "../found.ts";
import { tableSecrets } from "../lookup.ts";
import { openAnswers } from "../rescue.ts";
import { startStep } from "../steps.ts";
import { afterTheNight } from "./evening.ts";
import type { Phase } from "./phase.ts";

/** All tables stop: what do we know, whom do we tell at once, what is 116 000 for. Always found safe by adults. */
export const rescue: Phase = {
  duration: () => 0,
  enter: (game) => {
    for (const table of game.state.tables) {
      tableSecrets(game, table.number).rescueAnswers = openAnswers();
      startStep(game, table, "rescue");
    }
  },
  finishStep: (game, table) => startStep(game, table, "done"),
  over: allDone,
  leave: (game, tell) => {
    findEverybody(game, tell);
    return afterTheNight(game);
  },
};
