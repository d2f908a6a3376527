import { z } from "zod";
import { defineCommand } from "../command.ts";
import { endPhase, settle } from "../flow.ts";
import { turnSchema } from "../turn.ts";

/** The host leaves the rest of the phase out, for all tables at once; what they have decided already counts. */
export const skip = defineCommand({
  type: "skip",
  by: "host",
  schema: z.strictObject({ type: z.literal("skip"), turn: turnSchema }),
  rule: (game, _payload, tell) => {
    if (game.state.phase === "lobby") return "notRunning";
    if (game.state.phase === "goodbye") return "gameOver";
    endPhase(game, tell);
    settle(game, tell);
    return undefined;
  },
});
