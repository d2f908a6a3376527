import { z } from "zod";
import { defineCommand } from "../command.ts";
import { ending } from "../ending.ts";
import { moveBellTo } from "../pace.ts";
import { rules } from "../rules.ts";
import { turnSchema } from "../turn.ts";

/** The host says that the bell goes earlier or later than planned: so many minutes from now. Days that do not fit are left out. */
export const moveBell = defineCommand({
  type: "moveBell",
  by: "host",
  schema: z.strictObject({
    type: z.literal("moveBell"),
    minutes: z.int().min(rules.plan.leastToBell).max(rules.plan.minutes.most),
    turn: turnSchema,
  }),
  rule: (game, { minutes }) => {
    const { phase, bellAt } = game.state;
    if (bellAt === 0 || ending.includes(phase)) return "notNow";
    moveBellTo(game, minutes);
    return undefined;
  },
});
