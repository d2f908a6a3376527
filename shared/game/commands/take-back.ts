import { z } from "zod";
import { defineCommand } from "../command.ts";
import type { Refusal } from "../refusals.ts";
import { turnSchema } from "../turn.ts";

/**
 * The host takes the last step back, in the few seconds after it. A game that has gone on cannot go back by itself: the
 * log does (`take-back.ts`), and the game is opened anew from what is left of it. So here there is nothing to take back.
 */
export const takeBack = defineCommand({
  type: "takeBack",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("takeBack"), turn: turnSchema }),
  rule: (): Refusal => "nothingToTakeBack",
});
