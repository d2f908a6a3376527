import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { rules } from "../rules.ts";

/** The class gives a table an extra visit tomorrow, for two hearts; the table may give it back tonight. */
export const buyVisit = defineCommand({
  type: "buyVisit",
  by: "player",
  schema: z.strictObject({ type: z.literal("buyVisit"), on: z.boolean() }),
  rule: (game, { on }, tell, { seat }) => {
    const { state } = game;
    if (state.phase !== "evening" || state.day >= state.days) return "notNow";
    const table = findTable(game, seat.table);
    if (!table) return "unknownTable";
    if (table.boughtVisit === on) return undefined;
    if (on && state.hearts < rules.hearts.visit) return "notEnoughHearts";
    state.hearts += on ? -rules.hearts.visit : rules.hearts.visit;
    table.boughtVisit = on;
    if (on) tell({ type: "visitBought", table: table.number });
    return undefined;
  },
});
