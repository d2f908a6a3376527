import { expect, it } from "vitest";
import { questionIds, questions } from "../../../shared/game/questions.ts";
import { answersOf } from "./question-answers.ts";

it.each(questionIds)("question %s offers exactly the answers the rules know", (question) => {
  expect(answersOf(question).map(({ id }) => id)).toEqual([...questions[question]]);
});
