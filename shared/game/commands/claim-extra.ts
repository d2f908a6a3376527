import { z } from "zod";
import { hurryWhenChosen, mayVisitExtra } from "../claims.ts";
import { defineCommand } from "../command.ts";
import { findNewcomer, findTable } from "../lookup.ts";

/** A table chooses whom its extra visit goes to; an empty newcomer takes that back. */
export const claimExtra = defineCommand({
  type: "claimExtra",
  by: "player",
  schema: z.strictObject({ type: z.literal("claimExtra"), newcomer: z.string().max(32) }),
  rule: (game, { newcomer }, _tell, { seat }) => {
    if (game.state.phase !== "choose") return "notNow";
    const table = findTable(game, seat.table);
    if (!table) return "unknownTable";
    if (newcomer !== "") {
      const found = findNewcomer(game, newcomer);
      if (!found) return "unknownNewcomer";
      if (!mayVisitExtra(game, table, found)) return "noExtraVisit";
    }
    table.extraClaim = newcomer;
    hurryWhenChosen(game);
    return undefined;
  },
});
