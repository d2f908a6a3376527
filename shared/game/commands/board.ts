import { z } from "zod";
import { languages } from "../../stories/format.ts";
import { defineCommand } from "../command.ts";

/** The host chooses the language of the board. */
export const board = defineCommand({
  type: "board",
  by: "host",
  whilePaused: true,
  schema: z.strictObject({ type: z.literal("board"), language: z.enum(languages) }),
  rule: (game, { language }) => {
    game.state.boardLanguage = language;
    return undefined;
  },
});
