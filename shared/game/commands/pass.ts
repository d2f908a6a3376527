import { z } from "zod";
import { defineCommand } from "../command.ts";
import { changeSeat } from "../seating.ts";

/** A player sits out for a while and is not waited for; only the host sees it. */
export const pass = defineCommand({
  type: "pass",
  by: "player",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("pass"), on: z.boolean() }),
  rule: (game, { on }, _tell, { seat, secrets }) => {
    changeSeat(game, seat, () => {
      secrets.passed = on;
    });
    return undefined;
  },
});
