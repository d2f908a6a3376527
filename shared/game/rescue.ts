/** The three questions of a rescue: what do we know, whom do we tell at once, what is 116 000 for. Choices count from 0. */
export const rescueQuestions = [{ right: 1 }, { right: 0 }, { right: 2 }] as const;

/** Choices of each question. */
export const rescueChoices = 3;

/** Answers of a table that has chosen nothing yet. */
export const openAnswers = (): number[] => rescueQuestions.map(() => -1);
