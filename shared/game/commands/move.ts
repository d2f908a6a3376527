import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";
import { moveSeat, tableFor } from "../seating.ts";

/** The host puts a player at another table, at any time. */
export const move = defineCommand({
  type: "move",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({
    type: z.literal("move"),
    seat: z.string().max(8),
    table: z.int().min(1).max(rules.tables.most),
  }),
  rule: (game, { seat, table }) => {
    const found = game.state.seats.get(seat);
    if (!found) return "unknownSeat";
    const to = findTable(game, table);
    if (!to) return "unknownTable";
    if (found.table === table) return undefined;
    if (!tableFor(game, table)) return "tableFull";
    moveSeat(game, found, to);
    return undefined;
  },
});
