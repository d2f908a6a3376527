import { z } from "zod";
import { defineCommand } from "../command.ts";

/** The host closes the door to new players, or opens it. */
export const door = defineCommand({
  type: "door",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("door"), open: z.boolean() }),
  rule: (game, { open }) => {
    game.state.doorOpen = open;
    return undefined;
  },
});
