import { z } from "zod";
import { minigameById } from "../../minigames/index.ts";
import { defineCommand } from "../command.ts";
import { findTable, tableSecrets } from "../lookup.ts";

/** A tap in the mini-game; its form is the mini-game's own. */
export const play = defineCommand({
  type: "play",
  by: "player",
  schema: z.strictObject({ type: z.literal("play"), input: z.unknown() }),
  rule: (game, { input }, _tell, { seat }) => {
    const { state } = game;
    if (state.phase !== "minigame" || findTable(game, seat.table)?.step !== "play") return "notNow";
    const minigame = minigameById(state.minigame);
    const parsed = minigame.inputSchema.safeParse(input);
    if (!parsed.success) return "unknownChoice";
    const accepted = minigame.input(tableSecrets(game, seat.table).minigame, seat.id, parsed.data);
    return accepted ? undefined : "notYourTurnNow";
  },
});
