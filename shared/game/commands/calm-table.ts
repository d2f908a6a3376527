import { z } from "zod";
import { decideCalm } from "../calm.ts";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";

/** The host lets a table play without time pressure, or with it again, from its next mini-game on. */
export const calmTable = defineCommand({
  type: "calmTable",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({
    type: z.literal("calmTable"),
    table: z.int().min(1).max(rules.tables.most),
    on: z.boolean(),
  }),
  rule: (game, { table, on }) => {
    if (!findTable(game, table)) return "unknownTable";
    if (game.setup.calm) return "notNow";
    decideCalm(game, table, on);
    return undefined;
  },
});
