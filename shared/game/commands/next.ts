import { z } from "zod";
import { defineCommand } from "../command.ts";
import { hurry } from "../flow.ts";

/** The host goes on, as if time were up now; tables in the middle of something move on by one step. */
export const next = defineCommand({
  type: "next",
  by: "host",
  schema: z.strictObject({ type: z.literal("next") }),
  rule: (game, _payload, tell) => {
    if (game.state.phase === "lobby") return "notRunning";
    if (game.state.phase === "goodbye") return "gameOver";
    hurry(game, tell);
    return undefined;
  },
});
