import { z } from "zod";
import { defineCommand } from "../command.ts";
import { rules } from "../rules.ts";

/** The host gives everybody more time for what they are doing. */
export const moreTime = defineCommand({
  type: "moreTime",
  by: "host",
  schema: z.strictObject({ type: z.literal("moreTime") }),
  rule: (game, _payload, tell) => {
    const { state, secrets } = game;
    let added = false;
    if (state.endsAt !== 0) {
      state.endsAt += rules.time.more;
      added = true;
    }
    for (const table of state.tables) {
      if (table.stepEndsAt === 0) continue;
      table.stepEndsAt += rules.time.more;
      added = true;
    }
    if (secrets.nextStepAt !== 0) secrets.stepsLeft += rules.time.more / rules.minigame.stepMs;
    if (!added) return "notNow";
    tell({ type: "timeAdded", ms: rules.time.more });
    return undefined;
  },
});
