import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";
import { moveSeat, tableFor } from "../seating.ts";

/** A player goes to another table, in the lobby. */
export const sit = defineCommand({
  type: "sit",
  by: "player",
  schema: z.strictObject({ type: z.literal("sit"), table: z.int().min(1).max(rules.tables.most) }),
  rule: (game, { table }, _tell, { seat }) => {
    if (game.state.phase !== "lobby") return "notNow";
    const found = findTable(game, table);
    if (!found) return "unknownTable";
    if (seat.table === table) return undefined;
    if (!tableFor(game, table)) return "tableFull";
    moveSeat(game, seat, found);
    return undefined;
  },
});
