import { z } from "zod";
import { hurryWhenChosen } from "../claims.ts";
import { defineCommand } from "../command.ts";
import { findNewcomer, findTable } from "../lookup.ts";
import { mayBeVisited } from "../visits.ts";

/** A table chooses the newcomer it will spend the day with; seen by all. */
export const claim = defineCommand({
  type: "claim",
  by: "player",
  schema: z.strictObject({ type: z.literal("claim"), newcomer: z.string().max(32) }),
  rule: (game, { newcomer }, tell, { seat }) => {
    if (game.state.phase !== "choose") return "notNow";
    const table = findTable(game, seat.table);
    if (!table) return "unknownTable";
    const found = findNewcomer(game, newcomer);
    if (!found) return "unknownNewcomer";
    if (table.claim === newcomer) return undefined;
    if (!mayBeVisited(game.state, found)) return "alreadyTaken";
    table.claim = newcomer;
    tell({ type: "claimed", table: table.number, newcomer });
    hurryWhenChosen(game);
    return undefined;
  },
});
