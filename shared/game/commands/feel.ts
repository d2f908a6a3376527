import { z } from "zod";
import { defineCommand } from "../command.ts";
import { clearReady } from "../counting.ts";
import { chapterOf, findTable, tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";

/** The table picks a feeling it recognises, or puts it back. */
export const feel = defineCommand({
  type: "feel",
  by: "player",
  schema: z.strictObject({ type: z.literal("feel"), feeling: z.string().max(48), on: z.boolean() }),
  rule: (game, { feeling, on }, _tell, { seat }) => {
    const table = findTable(game, seat.table);
    if (table?.step !== "listen") return "notNow";
    const visit = tableSecrets(game, table.number);
    const known = chapterOf(game, table.claim, visit.chapter).feelings.some((candidate) => candidate.id === feeling);
    if (!known) return "unknownChoice";
    if (visit.feelings.includes(feeling) === on) return undefined;
    if (on && visit.feelings.length >= rules.feelings.picked) return "tooMany";
    visit.feelings = on ? [...visit.feelings, feeling] : visit.feelings.filter((picked) => picked !== feeling);
    clearReady(game, table);
    return undefined;
  },
});
