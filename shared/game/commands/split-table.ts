import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";
import { peopleAt } from "../seating.ts";
import { openTable, splitOff } from "../tables.ts";
import { turnSchema } from "../turn.ts";

/** The host makes two tables of one: every second child goes to a new one, which has a task from the next choice on. */
export const splitTable = defineCommand({
  type: "splitTable",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({
    type: z.literal("splitTable"),
    table: z.int().min(1).max(rules.tables.most),
    turn: turnSchema,
  }),
  rule: (game, { table }) => {
    if (game.state.phase === "lobby") return "notRunning";
    const full = findTable(game, table);
    if (!full) return "unknownTable";
    if (peopleAt(game, table).length < 2) return "tooFewHere";
    const made = openTable(game);
    if (!made) return "tooMany";
    splitOff(game, full, made);
    return undefined;
  },
});
