import { z } from "zod";
import { defineCommand } from "../command.ts";
import { shownSlides } from "../slides.ts";

/** The host shows a slide of the debrief. */
export const slide = defineCommand({
  type: "slide",
  by: "host",
  schema: z.strictObject({ type: z.literal("slide"), index: z.int().min(0).max(20) }),
  rule: (game, { index }) => {
    if (game.state.phase !== "debrief") return "notNow";
    if (index >= shownSlides(game.state.slides)) return "unknownChoice";
    game.state.slide = index;
    return undefined;
  },
});
