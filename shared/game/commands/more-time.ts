import { z } from "zod";
import { minigameById } from "../../minigames/index.ts";
import { defineCommand } from "../command.ts";
import { tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";
import type { Game } from "../state.ts";
import { turnSchema } from "../turn.ts";

/** Gives every table that is still at its mini-game so many steps more. */
function addSteps(game: Game, steps: number): void {
  game.secrets.stepsLeft += steps;
  if (game.setup.edition < 2) return;
  const minigame = minigameById(game.state.minigame);
  for (const table of game.state.tables) {
    if (table.step === "play") minigame.extend(tableSecrets(game, table.number).minigame, steps);
  }
}

/** The host gives everybody more time for what they are doing. */
export const moreTime = defineCommand({
  type: "moreTime",
  by: "host",
  schema: z.strictObject({ type: z.literal("moreTime"), turn: turnSchema }),
  rule: (game, _payload, tell) => {
    const { state, secrets } = game;
    let added = false;
    if (state.endsAt !== 0) {
      state.endsAt += rules.time.more;
      added = true;
    }
    for (const table of state.tables) {
      if (table.stepEndsAt === 0) continue;
      table.stepEndsAt += rules.time.more;
      added = true;
    }
    if (secrets.nextStepAt !== 0) addSteps(game, rules.time.more / rules.minigame.stepMs);
    if (!added) return "notNow";
    tell({ type: "timeAdded", ms: rules.time.more });
    return undefined;
  },
});
