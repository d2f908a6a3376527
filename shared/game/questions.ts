/** Four steps from the least to the most, such as how likely or how true. */
const likely = ["1", "2", "3", "4"] as const;

/**
 * The five short questions before and after, and the two of the follow-up some weeks later, with the answers to choose
 * from; every one can be skipped. Inspired by the General Help-Seeking Questionnaire (Wilson, Deane, Ciarrochi and
 * Rickwood 2005), shortened for the age.
 */
export const questions = {
  "1a": likely,
  "1b": likely,
  "1c": likely,
  "1d": likely,
  "1e": likely,
  "1f": likely,
  "2": likely,
  "3": likely,
  "4": ["threatener", "both", "child", "unknown"],
  "5": ["101", "112", "116000", "unknown"],
  /** Only some weeks later: what a child has done since. */
  f1: ["yes", "notYet", "noWish"],
  f2: ["yes", "no"],
} as const satisfies Record<string, readonly string[]>;

export type QuestionId = keyof typeof questions;
/** In the order in which they are asked; the keys of an object that look like numbers would come first. */
export const questionIds = (Object.keys(questions) as QuestionId[]).sort();

/** The questions of the follow-up. */
export const followUpQuestions = ["f1", "f2"] as const satisfies readonly QuestionId[];

/** The questions before and after. */
export const surveyQuestions: readonly QuestionId[] = questionIds.filter(
  (id) => !followUpQuestions.some((followUp) => followUp === id),
);

/** Whether a question has this answer to choose. */
export function isChoice(question: QuestionId, choice: string): boolean {
  const choices: readonly string[] = questions[question];
  return choices.includes(choice);
}

/** How a skipped question is counted. */
export const skipped = "skipped";
