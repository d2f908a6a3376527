import { z } from "zod";
import { defineCommand } from "../command.ts";
import { arrange } from "../slides.ts";

/** The host chooses which moments the debrief shows, and in which order. */
export const arrangeSlides = defineCommand({
  type: "arrangeSlides",
  by: "host",
  schema: z.strictObject({
    type: z.literal("arrangeSlides"),
    /** Places (0-based) in the present list of those to show, in the new order; the others are kept behind them. */
    shown: z.array(z.int().min(0).max(20)).min(1).max(20),
  }),
  rule: (game, { shown }) => {
    if (game.state.phase !== "debrief") return "notNow";
    if (new Set(shown).size !== shown.length) return "unknownChoice";
    if (shown.some((place) => place >= game.state.slides.length)) return "unknownChoice";
    arrange(game, shown);
    return undefined;
  },
});
