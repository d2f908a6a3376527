import { z } from "zod";
import { defineCommand } from "../command.ts";

/** The host stops everything and covers every screen. */
export const pause = defineCommand({
  type: "pause",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("pause") }),
  rule: (game, _payload, tell) => {
    if (game.state.paused) return undefined;
    game.state.paused = true;
    game.secrets.pausedAt = game.state.clock;
    tell({ type: "paused" });
    return undefined;
  },
});
