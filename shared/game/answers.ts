import { countingSeats } from "./counting.ts";
import { seatSecrets } from "./lookup.ts";
import { questionIds } from "./questions.ts";
import { rules } from "./rules.ts";
import type { Game } from "./state.ts";

/** Whether all children who are here have answered or skipped every question; never so when nobody is here. */
export function everybodyAnswered(game: Game): boolean {
  let here = 0;
  for (const table of game.state.tables) {
    for (const seat of countingSeats(game, table.number)) {
      if (seat.bot) continue;
      here++;
      if (seatSecrets(game, seat.id).answered.length < questionIds.length) return false;
    }
  }
  return here > 0;
}

/**
 * Counts of the answers that may be shown. A question with fewer than five answers is left out; so is a round while it
 * goes on, as watching the counts grow would tell who answered what.
 */
export function shownAnswers(game: Game): Game["secrets"]["answers"] {
  const shown: Game["secrets"]["answers"] = { before: {}, after: {} };
  for (const round of ["before", "after"] as const) {
    if (game.state.phase === round) continue;
    for (const [question, counts] of Object.entries(game.secrets.answers[round])) {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (total >= rules.leastAnswersShown) shown[round][question] = { ...counts };
    }
  }
  return shown;
}
