import { z } from "zod";
import { defineCommand } from "../command.ts";
import { changeSeat } from "../seating.ts";

/**
 * A player sits out for a while and is not waited for; only the host sees it. `quiet`: and asks the host for some quiet, so
 * that an adult knows; it ends with the pass.
 */
export const pass = defineCommand({
  type: "pass",
  by: "player",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("pass"), on: z.boolean(), quiet: z.boolean().optional() }),
  rule: (game, { on, quiet = false }, _tell, { seat, secrets }) => {
    changeSeat(game, seat, () => {
      secrets.passed = on;
      secrets.quiet = on && quiet;
      secrets.accompanied &&= secrets.quiet;
    });
    return undefined;
  },
});
