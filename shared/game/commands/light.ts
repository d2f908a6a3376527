import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findNewcomer } from "../lookup.ts";
import { rules } from "../rules.ts";

/** The class keeps a light on for a newcomer tonight, for one heart; the table that lit it may take it back. */
export const light = defineCommand({
  type: "light",
  by: "player",
  schema: z.strictObject({ type: z.literal("light"), newcomer: z.string().max(32), on: z.boolean() }),
  rule: (game, { newcomer, on }, tell, { seat }) => {
    const { state } = game;
    if (state.phase !== "evening") return "notNow";
    const found = findNewcomer(game, newcomer);
    if (!found) return "unknownNewcomer";
    if (!on) {
      if (found.light !== seat.table) return "notYours";
      found.light = 0;
      state.hearts += rules.hearts.light;
      return undefined;
    }
    if (found.light !== 0) return "lightTaken";
    if (state.hearts < rules.hearts.light) return "notEnoughHearts";
    state.hearts -= rules.hearts.light;
    found.light = seat.table;
    tell({ type: "lightLit", newcomer, table: seat.table });
    return undefined;
  },
});
