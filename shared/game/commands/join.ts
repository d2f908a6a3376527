import { z } from "zod";
import { defineCommand } from "../command.ts";
import { avatars } from "../nicknames.ts";
import { rules } from "../rules.ts";
import { addSeat, humansIn, tableFor } from "../seating.ts";

/** A new player takes a seat: at the wished table, or (table 0) where fewest are. */
export const join = defineCommand({
  type: "join",
  by: "server",
  whilePaused: true,
  schema: z.strictObject({
    type: z.literal("join"),
    seat: z.string().max(8),
    nickname: z.string().max(32),
    avatar: z.enum(avatars),
    table: z.int().min(0).max(rules.tables.most),
    heads: z.int().min(1).max(rules.tables.seats),
    bot: z.boolean(),
  }),
  rule: (game, { seat, nickname, avatar, table, heads, bot }, tell) => {
    if (!game.state.doorOpen) return "doorClosed";
    if (humansIn(game) >= rules.players.most) return "sessionFull";
    const found = tableFor(game, table);
    if (!found) return table === 0 ? "sessionFull" : "tableFull";
    addSeat(game, found, { id: seat, nickname, avatar, heads, bot }, tell);
    return undefined;
  },
});
