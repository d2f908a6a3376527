import { z } from "zod";
import { defineCommand } from "../command.ts";
import { ending } from "../ending.ts";
import { startPhase } from "../flow.ts";
import { findEverybody } from "../found.ts";
import { turnSchema } from "../turn.ts";

/** The host ends the week now, with a proper finale and the debrief that still fits. Newcomers who are gone are found. */
export const endEarly = defineCommand({
  type: "endEarly",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("endEarly"), turn: turnSchema }),
  rule: (game, _payload, tell) => {
    const { state, secrets } = game;
    if (state.phase === "lobby") return "notRunning";
    if (ending.includes(state.phase)) return "gameOver";
    if (state.paused) {
      state.paused = false;
      tell({ type: "resumed" });
    }
    findEverybody(game, tell);
    for (const table of secrets.tables) table.minigame = null;
    secrets.nextStepAt = 0;
    secrets.stepsLeft = 0;
    secrets.calmSteps = 0;
    state.minigame = "";
    startPhase(game, "finale", tell);
    return undefined;
  },
});
