import { sumOfAnswers } from "../../../shared/game/answers.ts";
import { rules } from "../../../shared/game/rules.ts";
import type { SessionReport } from "../../../shared/protocol.ts";

/** What several classes come to together; no class and no child stands out. */
export interface Sum {
  classes: number;
  children: number;
  newcomers: number;
  /** Newcomers in the green rings, with a Max, and how often one had to be found. */
  green: number;
  withMax: number;
  rescues: number;
  answers: SessionReport["answers"];
}

/** Adds up the reports of several classes. */
export function sumOf(reports: readonly SessionReport[]): Sum {
  const newcomers = reports.flatMap((report) => report.newcomers);
  const sum: Sum = {
    classes: reports.length,
    children: reports.reduce((all, { children }) => all + children, 0),
    newcomers: newcomers.length,
    green: newcomers.filter(({ moodAfter }) => moodAfter >= rules.mood.green).length,
    withMax: newcomers.filter(({ max }) => max !== "").length,
    rescues: newcomers.reduce((all, { rescues }) => all + rescues, 0),
    answers: { before: {}, after: {}, followUp: {} },
  };
  for (const { answers } of reports) {
    for (const round of ["before", "after", "followUp"] as const) {
      sum.answers[round] = sumOfAnswers(sum.answers[round], answers[round]);
    }
  }
  return sum;
}
