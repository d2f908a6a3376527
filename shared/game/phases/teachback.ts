import { allDone } from "../counting.ts";
import { tableSecrets } from "../lookup.ts";
import { type Game, type PhaseName, TipState } from "../state.ts";
import { startStep } from "../steps.ts";
import { tipBlocks } from "../tips.ts";
import type { Phase } from "./phase.ts";

/** Each table builds one tip for a younger class; together they make the class poster. */
export const teachback: Phase = {
  duration: () => 0,
  enter: (game) => {
    game.state.tips.clear();
    for (const table of game.state.tables) {
      tableSecrets(game, table.number).tip = tipBlocks.map(() => "");
      startStep(game, table, "tip");
    }
  },
  finishStep: (game, table) => {
    const { tip } = tableSecrets(game, table.number);
    if (tip.every((block) => block !== "")) {
      const made = new TipState({ table: table.number });
      made.blocks.push(...tip);
      game.state.tips.push(made);
    }
    startStep(game, table, "done");
  },
  over: allDone,
  leave: afterTeachback,
};

/** The questions after, where the host wants them; else the end. */
export function afterTeachback(game: Game): PhaseName {
  return game.setup.questions ? "after" : "goodbye";
}
