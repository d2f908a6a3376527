import { z } from "zod";
import { defineCommand } from "../command.ts";
import { findTable } from "../lookup.ts";

/** A player shows the table that its clues have been told. */
export const tellClues = defineCommand({
  type: "tell",
  by: "player",
  schema: z.strictObject({ type: z.literal("tell"), on: z.boolean() }),
  rule: (game, { on }, _tell, { seat, secrets }) => {
    if (findTable(game, seat.table)?.step !== "listen") return "notNow";
    secrets.told = on;
    return undefined;
  },
});
