import { minigameById } from "../../minigames/index.ts";
import { countHearts, isCalm } from "../calm.ts";
import type { Tell } from "../command.ts";
import { allDone, countingSeats } from "../counting.ts";
import { tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";
import type { Game, TableState } from "../state.ts";
import { startStep } from "../steps.ts";
import type { Phase } from "./phase.ts";

/**
 * All tables at once play the day's mini-game, at ten steps a second; together they earn the class hearts. Tables without
 * time pressure have some steps more: then those that have it are done before, and wait.
 */
export const minigame: Phase = {
  duration: () => 0,
  enter: (game) => {
    const { state, secrets } = game;
    const chosen = minigameById(secrets.minigames[(state.day - 1) % secrets.minigames.length] ?? "");
    const { durationMs, calmDurationMs, stepMs } = rules.minigame;
    const longestMs = [...state.tables].some(({ number }) => isCalm(game, number)) ? calmDurationMs : durationMs;
    state.minigame = chosen.id;
    secrets.stepsLeft = longestMs / stepMs;
    secrets.calmSteps = (longestMs - durationMs) / stepMs;
    secrets.nextStepAt = state.clock + stepMs;
    state.endsAt = state.clock + longestMs;
    for (const table of state.tables) {
      const players = countingSeats(game, table.number).map((seat) => ({ seat: seat.id, heads: seat.heads }));
      const calm = isCalm(game, table.number);
      const own = tableSecrets(game, table.number);
      own.playsCalmly = calm;
      own.minigame =
        players.length === 0
          ? null
          : chosen.create(secrets.random, {
              players,
              calm,
              steps: stepsLeftAt(game, table.number),
              newcomers: [...state.newcomers].map((newcomer) => newcomer.id),
              edition: game.setup.edition,
            });
      startStep(game, table, players.length === 0 ? "done" : "play");
    }
  },
  finishStep: (game, table) => startStep(game, table, "done"),
  over: (game) => game.secrets.stepsLeft <= 0 || allDone(game),
  leave: (game, tell) => {
    giveHearts(game, tell);
    game.secrets.nextStepAt = 0;
    game.secrets.stepsLeft = 0;
    game.secrets.calmSteps = 0;
    return "evening";
  },
};

/** Steps a table still has in the mini-game; 0 or fewer: its time is up. */
function stepsLeftAt(game: Game, table: number): number {
  const { stepsLeft, calmSteps } = game.secrets;
  return tableSecrets(game, table).playsCalmly ? stepsLeft : stepsLeft - calmSteps;
}

/** Plays one step of every table's mini-game. */
export function stepMinigames(game: Game): void {
  const { state, secrets } = game;
  const rulesOfGame = minigameById(state.minigame);
  secrets.stepsLeft -= 1;
  secrets.nextStepAt = secrets.stepsLeft > 0 ? secrets.nextStepAt + rules.minigame.stepMs : 0;
  for (const table of state.tables) {
    if (table.step !== "play") continue;
    const played = tableSecrets(game, table.number).minigame;
    rulesOfGame.step(played);
    if (rulesOfGame.finished(played) || stepsLeftAt(game, table.number) <= 0) finishTable(game, table);
  }
}

function finishTable(game: Game, table: TableState): void {
  const minigame = minigameById(game.state.minigame);
  const played = tableSecrets(game, table.number).minigame;
  const { key, count, of } = minigame.praise(played);
  Object.assign(table, { hearts: minigame.hearts(played), praise: key, praiseCount: count, praiseOf: of });
  countHearts(game, table, minigame.finished(played));
  startStep(game, table, "done");
}

/** The class gets what its tables earned on average, so that no table lets the class down alone. */
function giveHearts(game: Game, tell: Tell): void {
  const { state } = game;
  let earned = 0;
  let played = 0;
  for (const table of state.tables) {
    const secrets = tableSecrets(game, table.number);
    if (secrets.minigame === null) continue;
    if (table.step === "play") finishTable(game, table);
    played++;
    earned += table.hearts;
    secrets.minigame = null;
  }
  const hearts = played === 0 ? 0 : Math.round(earned / played);
  state.hearts = Math.min(rules.hearts.most, state.hearts + hearts);
  tell({ type: "heartsWon", hearts });
}
