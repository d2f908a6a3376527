import { z } from "zod";
import { defineCommand } from "../command.ts";

/** The host goes on after a pause: every deadline moves by as long as it lasted. */
export const resume = defineCommand({
  type: "resume",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("resume") }),
  rule: (game, _payload, tell) => {
    if (!game.state.paused) return undefined;
    game.state.paused = false;
    tell({ type: "resumed" });
    return undefined;
  },
});
