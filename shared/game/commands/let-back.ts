import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";
import { changeSeat, makeRoom, tableFor } from "../seating.ts";

/** The host lets a removed player back into the same seat, where its table has room again. */
export const letBack = defineCommand({
  type: "letBack",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("letBack"), seat: z.string().max(8) }),
  rule: (game, { seat }) => {
    const found = game.state.seats.get(seat);
    const secrets = game.secrets.seats.get(seat);
    if (!found || !secrets) return "unknownSeat";
    if (!secrets.removed) return undefined;
    const table = findTable(game, found.table);
    if (!table || tableFor(game, table.number) !== table) return "tableFull";
    makeRoom(game, table);
    changeSeat(game, found, () => {
      secrets.removed = false;
    });
    return undefined;
  },
});
