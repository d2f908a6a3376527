import { z } from "zod";
import { defineCommand } from "../command.ts";
import { clearReady } from "../counting.ts";
import { findTable, tableSecrets } from "../lookup.ts";
import { rescueChoices, rescueQuestions } from "../rescue.ts";

/** The table answers one of the three questions of a rescue. */
export const answerRescue = defineCommand({
  type: "answerRescue",
  by: "player",
  schema: z.strictObject({
    type: z.literal("answerRescue"),
    question: z
      .int()
      .min(0)
      .max(rescueQuestions.length - 1),
    choice: z
      .int()
      .min(0)
      .max(rescueChoices - 1),
  }),
  rule: (game, { question, choice }, _tell, { seat }) => {
    const table = findTable(game, seat.table);
    if (table?.step !== "rescue") return "notNow";
    const { rescueAnswers } = tableSecrets(game, table.number);
    if (rescueAnswers[question] === choice) return undefined;
    rescueAnswers[question] = choice;
    clearReady(game, table);
    return undefined;
  },
});
