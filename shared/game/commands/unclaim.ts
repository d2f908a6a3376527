import { z } from "zod";
import { hurryWhenChosen } from "../claims.ts";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";

/** A table takes its claim back, to choose again. */
export const unclaim = defineCommand({
  type: "unclaim",
  by: "player",
  schema: z.strictObject({ type: z.literal("unclaim") }),
  rule: (game, _payload, tell, { seat }) => {
    if (game.state.phase !== "choose") return "notNow";
    const table = findTable(game, seat.table);
    if (!table) return "unknownTable";
    if (table.claim === "") return "notClaimed";
    tell({ type: "unclaimed", table: table.number, newcomer: table.claim });
    table.claim = "";
    hurryWhenChosen(game);
    return undefined;
  },
});
