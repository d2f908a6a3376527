import { z } from "zod";
import { fillTables, removeBots } from "../bot-seats.ts";
import { defineCommand } from "../command.ts";
import { rules } from "../rules.ts";

/** The host fills seats with bots to try the game; `perTable` 0 sends them away. */
export const fillWithBots = defineCommand({
  type: "fillWithBots",
  by: "host",
  schema: z.strictObject({ type: z.literal("fillWithBots"), perTable: z.int().min(0).max(rules.tables.seats) }),
  rule: (game, { perTable }, tell) => {
    if (game.state.phase !== "lobby") return "notNow";
    removeBots(game);
    fillTables(game, perTable, tell);
    return undefined;
  },
});
