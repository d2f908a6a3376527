import { countingSeats } from "./counting.ts";
import { seatSecrets } from "./lookup.ts";
import { followUpQuestions, type QuestionId, surveyQuestions } from "./questions.ts";
import { rules } from "./rules.ts";
import type { Game, PhaseName } from "./state.ts";

/** Whether all children who are here have answered or skipped every question; never so when nobody is here. */
export function everybodyAnswered(game: Game): boolean {
  let here = 0;
  for (const table of game.state.tables) {
    for (const seat of countingSeats(game, table.number)) {
      if (seat.bot) continue;
      here++;
      if (seatSecrets(game, seat.id).answered.length < questionsNow(game.state.phase).length) return false;
    }
  }
  return here > 0;
}

/** A round of questions: before and after the game, and some weeks later. */
export type QuestionRound = "before" | "after" | "followUp";

const questionsOf = {
  before: surveyQuestions,
  after: surveyQuestions,
  followUp: followUpQuestions,
} as const satisfies Record<QuestionRound, readonly QuestionId[]>;

/** How many chose what: question id, then answer id. */
export type AnswerCounts = Partial<Record<QuestionId, Record<string, number>>>;

/** Two counts together. */
export function sumOfAnswers(counts: AnswerCounts, more: AnswerCounts): AnswerCounts {
  const all: AnswerCounts = { ...counts };
  for (const [question, choices] of Object.entries(more) as [QuestionId, Record<string, number>][]) {
    const known = { ...all[question] };
    for (const [choice, count] of Object.entries(choices)) known[choice] = (known[choice] ?? 0) + count;
    all[question] = known;
  }
  return all;
}

/** The counts without the questions that fewer than five answered: those could tell who answered what. */
export function enoughAnswered(counts: AnswerCounts): AnswerCounts {
  const enough = Object.entries(counts).filter(
    ([, choices]) => Object.values(choices).reduce((sum, count) => sum + count, 0) >= rules.leastAnswersShown,
  );
  return Object.fromEntries(enough);
}

/** The round of questions that goes on in a phase, if one does. */
export function roundOfQuestions(phase: PhaseName): QuestionRound | undefined {
  return phase === "before" || phase === "after" || phase === "followUp" ? phase : undefined;
}

/** The questions that are asked in a phase, in order; none outside their rounds. */
export function questionsNow(phase: PhaseName): readonly QuestionId[] {
  const round = roundOfQuestions(phase);
  return round ? questionsOf[round] : [];
}
