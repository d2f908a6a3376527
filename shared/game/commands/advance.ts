import { z } from "zod";
import { defineCommand } from "../command.ts";

/** Only time has passed; everything due has been played before this rule runs. */
export const advance = defineCommand({
  type: "advance",
  by: "server",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("advance") }),
  rule: () => undefined,
});
