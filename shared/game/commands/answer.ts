import { z } from "zod";
import { defineCommand } from "../command.ts";
import { type QuestionId, questionIds, questions, skipped } from "../questions.ts";

/** A child answers or skips (`null`) a question before or after. Only the counts are kept. */
export const answer = defineCommand({
  type: "answer",
  by: "player",
  schema: z.strictObject({
    type: z.literal("answer"),
    question: z.enum(questionIds as [QuestionId, ...QuestionId[]]),
    choice: z.string().max(16).nullable(),
  }),
  rule: (game, { question, choice }, _tell, { secrets }) => {
    const { phase } = game.state;
    if (phase !== "before" && phase !== "after") return "notNow";
    if (secrets.answered.includes(question)) return "alreadyAnswered";
    const choices: readonly string[] = questions[question];
    if (choice !== null && !choices.includes(choice)) return "unknownChoice";
    const round = game.secrets.answers[phase];
    const counts = round[question] ?? {};
    const key = choice ?? skipped;
    counts[key] = (counts[key] ?? 0) + 1;
    round[question] = counts;
    secrets.answered.push(question);
    return undefined;
  },
});
