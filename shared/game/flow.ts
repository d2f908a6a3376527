import type { Tell } from "./command.ts";
import { allReady, clearReady } from "./counting.ts";
import { paceNow } from "./pace.ts";
import { phaseRules } from "./phases/index.ts";
import { stepMinigames } from "./phases/minigame.ts";
import type { Game, PhaseName, TableState } from "./state.ts";
import { isWorking } from "./working.ts";

/** Begins a phase: its deadline, its tables, and the word that it has begun. */
export function startPhase(game: Game, phase: PhaseName, tell: Tell): void {
  const { state } = game;
  state.phase = phase;
  state.turn += 1;
  state.startedAt = state.clock;
  const duration = state.timed ? Math.round(phaseRules[phase].duration(game) * paceNow(game)) : 0;
  state.endsAt = duration > 0 ? state.clock + duration : 0;
  for (const table of state.tables) {
    table.step = "idle";
    table.stepStartedAt = state.clock;
    table.stepEndsAt = 0;
    table.extended = false;
    clearReady(game, table);
  }
  tell({ type: "phaseStarted", phase, day: state.day + (phase === "morning" ? 1 : 0) });
  phaseRules[phase].enter(game, tell);
}

/** Ends the phase and begins the next. */
export function endPhase(game: Game, tell: Tell): void {
  const next = phaseRules[game.state.phase].leave(game, tell);
  if (next !== game.state.phase) startPhase(game, next, tell);
}

/**
 * Moves on every table that agrees, and the phase when it is over by itself; called after each command. A pause stops
 * that too: who leaves or comes meanwhile moves nothing.
 */
export function settle(game: Game, tell: Tell): void {
  const { state } = game;
  if (state.paused) return;
  for (const table of state.tables) {
    if (isWorking(table) && allReady(table)) phaseRules[state.phase].finishStep(game, table, tell, false);
  }
  if (mayEndByItself(game) && phaseRules[state.phase].over(game)) {
    endPhase(game, tell);
    settle(game, tell);
  }
}

/** Game clock (ms) at which the next thing happens by itself; 0: nothing does. */
export function nextDue(game: Game): number {
  const { state, secrets } = game;
  if (state.paused) return 0;
  let due = earlier(state.phase === "minigame" ? 0 : state.endsAt, secrets.nextStepAt);
  for (const table of state.tables) due = earlier(due, table.stepEndsAt);
  return due;
}

/** Plays everything that is due up to the game clock `at` (ms), in order. While paused, time stands still. */
export function playUpTo(game: Game, at: number, tell: Tell): void {
  const { state, secrets } = game;
  if (state.paused) return;
  for (let due = nextDue(game); due !== 0 && due <= at; due = nextDue(game)) {
    state.clock = due;
    if (secrets.nextStepAt === due) {
      stepMinigames(game);
      settle(game, tell);
      continue;
    }
    timeUp(game, due, tell);
  }
  if (at > state.clock) state.clock = at;
}

function timeUp(game: Game, now: number, tell: Tell): void {
  const { state } = game;
  const { phase } = state;
  for (const table of state.tables) {
    if (state.phase !== phase) return;
    if (table.stepEndsAt !== 0 && table.stepEndsAt <= now) {
      table.stepEndsAt = 0;
      phaseRules[phase].finishStep(game, table, tell, true);
    }
  }
  if (phase !== "minigame" && state.endsAt !== 0 && state.endsAt <= now) {
    state.endsAt = 0;
    endPhase(game, tell);
  }
  settle(game, tell);
}

/** "As if time were up now": each table at work moves on by one step, or the phase ends. */
export function hurry(game: Game, tell: Tell): void {
  const { state } = game;
  const { phase } = state;
  const working = [...state.tables].filter(isWorking);
  if (working.length === 0 || phase === "minigame") {
    endPhase(game, tell);
  } else {
    for (const { table, step } of working.map((table) => ({ table, step: table.step }))) {
      // What one table does may have moved another that visits the same newcomer.
      if (table.step === step) finishNow(game, table, tell);
    }
    if (phaseRules[phase].over(game)) endPhase(game, tell);
  }
  settle(game, tell);
}

/** The same for one table alone; false when it is not at work, or plays a mini-game, which is all tables' at once. */
export function hurryTable(game: Game, table: TableState, tell: Tell): boolean {
  if (!isWorking(table) || table.step === "play") return false;
  finishNow(game, table, tell);
  settle(game, tell);
  return true;
}

/** Whoever is moved on by the host gets no extension. */
function finishNow(game: Game, table: TableState, tell: Tell): void {
  if (table.step === "talk") table.extended = true;
  phaseRules[game.state.phase].finishStep(game, table, tell, true);
}

/** A host-paced game waits for the host between phases, but not where playing itself ends one. */
function mayEndByItself(game: Game): boolean {
  return game.state.timed || game.state.phase === "minigame";
}

function earlier(one: number, other: number): number {
  if (one === 0) return other;
  if (other === 0) return one;
  return Math.min(one, other);
}
