import { z } from "zod";
import { defineCommand } from "../command.ts";
import { hurry, hurryTable } from "../flow.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";
import { turnSchema } from "../turn.ts";

/**
 * The host goes on, as if time were up now; tables in the middle of something move on by one step. `table`: only this one
 * does, because it is stuck while the others are well on their way.
 */
export const next = defineCommand({
  type: "next",
  by: "host",
  schema: z.strictObject({
    type: z.literal("next"),
    table: z.int().min(1).max(rules.tables.most).optional(),
    turn: turnSchema,
  }),
  rule: (game, { table }, tell) => {
    if (game.state.phase === "lobby") return "notRunning";
    if (game.state.phase === "goodbye") return "gameOver";
    if (table === undefined) {
      hurry(game, tell);
      return undefined;
    }
    const stuck = findTable(game, table);
    if (!stuck) return "unknownTable";
    return hurryTable(game, stuck, tell) ? undefined : "notNow";
  },
});
