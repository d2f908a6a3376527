import { z } from "zod";
import { roundOfQuestions } from "../answers.ts";
import { defineCommand } from "../command.ts";
import { questionIds } from "../questions.ts";

/** The room has counted what was answered in a round of questions that is over. */
export const countAnswers = defineCommand({
  type: "countAnswers",
  by: "server",
  whilePaused: true,
  schema: z.strictObject({
    type: z.literal("countAnswers"),
    round: z.enum(["before", "after", "followUp"]),
    /** Question id, then choice, to how many chose it. */
    counts: z.partialRecord(z.enum(questionIds), z.record(z.string().max(16), z.int().min(1))),
  }),
  rule: (game, { round, counts }) => {
    if (roundOfQuestions(game.state.phase) === round) return "notNow";
    // A follow-up that was opened again and answered by too few takes nothing from the first.
    if (Object.keys(counts).length > 0) game.secrets.answers[round] = counts;
    return undefined;
  },
});
