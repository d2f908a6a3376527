/** The three questions of a rescue: what do we know, whom do we tell at once, what is 116 000 for. Three choices each. */
export const rescueQuestions = [
  { right: 1, choices: 3 },
  { right: 0, choices: 3 },
  { right: 2, choices: 3 },
] as const;
