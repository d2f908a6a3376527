import { z } from "zod";
import { defineCommand } from "../command.ts";
import { clearReady } from "../counting.ts";
import { findTable, newcomerSecrets, storyOf, tableSecrets } from "../lookup.ts";

/** The table chooses whom the newcomer could ask to be a Max, and with which sentence. */
export const ask = defineCommand({
  type: "ask",
  by: "player",
  schema: z.strictObject({
    type: z.literal("ask"),
    adult: z.string().max(48).optional(),
    sentence: z.string().max(48).optional(),
  }),
  rule: (game, { adult, sentence }, _tell, { seat }) => {
    const table = findTable(game, seat.table);
    if (table?.step !== "seek") return "notNow";
    const story = storyOf(game, table.claim);
    if (adult !== undefined && !story.adults.some((candidate) => candidate.id === adult)) return "unknownChoice";
    if (sentence !== undefined && !story.sentences.some((candidate) => candidate.id === sentence))
      return "unknownChoice";
    if (adult !== undefined && newcomerSecrets(game, table.claim).ruledOut.includes(adult)) return "alreadyAsked";
    if (sentence !== undefined && newcomerSecrets(game, table.claim).ruledOutSentences.includes(sentence)) {
      return "alreadyAsked";
    }
    const visit = tableSecrets(game, table.number);
    const chosen = { adult: adult ?? visit.adult, sentence: sentence ?? visit.sentence };
    if (chosen.adult === visit.adult && chosen.sentence === visit.sentence) return undefined;
    Object.assign(visit, chosen);
    clearReady(game, table);
    return undefined;
  },
});
