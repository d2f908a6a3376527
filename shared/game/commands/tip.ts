import { z } from "zod";
import { defineCommand } from "../command.ts";
import { clearReady } from "../counting.ts";
import { findTable, tableSecrets } from "../lookup.ts";
import { tipBlocks } from "../tips.ts";

/** The table puts a block into its tip for a younger class. */
export const tip = defineCommand({
  type: "tip",
  by: "player",
  schema: z.strictObject({
    type: z.literal("tip"),
    slot: z
      .int()
      .min(0)
      .max(tipBlocks.length - 1),
    block: z.string().max(48),
  }),
  rule: (game, { slot, block }, _tell, { seat }) => {
    const table = findTable(game, seat.table);
    if (table?.step !== "tip") return "notNow";
    const blocks: readonly string[] = tipBlocks[slot] ?? [];
    if (!blocks.includes(block)) return "unknownChoice";
    const { tip: built } = tableSecrets(game, table.number);
    if (built[slot] === block) return undefined;
    built[slot] = block;
    clearReady(game, table);
    return undefined;
  },
});
