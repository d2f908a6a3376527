import { z } from "zod";
import { questionsNow } from "../answers.ts";
import { defineCommand } from "../command.ts";
import { isChoice, questionIds } from "../questions.ts";

/**
 * A child answers or skips (`null`) a question before, after or some weeks later. The game keeps that it was answered and
 * never what; the room counts the choices, and the log is written without them.
 */
export const answer = defineCommand({
  type: "answer",
  by: "player",
  schema: z.strictObject({
    type: z.literal("answer"),
    question: z.enum(questionIds),
    choice: z.string().max(16).nullable(),
  }),
  logged: (payload) => ({ ...payload, choice: null }),
  rule: (game, { question, choice }, _tell, { secrets }) => {
    if (!questionsNow(game.state.phase).includes(question)) return "notNow";
    if (secrets.answered.includes(question)) return "alreadyAnswered";
    if (choice !== null && !isChoice(question, choice)) return "unknownChoice";
    secrets.answered.push(question);
    return undefined;
  },
});
