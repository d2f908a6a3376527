import { daysFor } from "./class-size.ts";
import {
  afterPlayMs,
  dayMs,
  dayPartsMs,
  type LessonShape,
  type PartOfDay,
  partsOfDay,
  planFor,
  visitMs,
} from "./plan.ts";
import { rules } from "./rules.ts";
import type { Game, PhaseName } from "./state.ts";

/**
 * Sets the bell of a game that has to end in time; called when it starts.
 *
 * @param minutes How long there still is, when that is not what it was set up for: what does not fit any more is left out.
 */
export function beginPlan(game: Game, minutes?: number): void {
  const { state } = game;
  if (minutes !== undefined && state.timed) {
    const { preset, days } = state;
    const { visitsPerDay, questions, teachback } = game.setup;
    const plan = planFor(minutes, { preset, tables: state.tables.length, visitsPerDay, questions, teachback, days });
    game.setup = { ...game.setup, minutes, questions: plan.questions, teachback: plan.teachback };
    state.days = plan.days;
  }
  const length = game.setup.minutes;
  state.bellAt = length !== undefined && state.timed ? state.clock + length * 60_000 : 0;
}

/**
 * Moves the bell of a game that is being played. As many of the days the host wished for stay as fit without hurry, today
 * always; the debrief keeps its share of the lesson as it is now.
 *
 * @param minutes From now to the bell.
 */
export function moveBellTo(game: Game, minutes: number): void {
  const { state, setup } = game;
  const { plan } = rules;
  const began = state.bellAt - (setup.minutes ?? 0) * 60_000;
  state.bellAt = state.clock + minutes * 60_000;
  const length = Math.round((state.bellAt - began) / 60_000);
  game.setup = { ...setup, minutes: Math.min(plan.minutes.most, Math.max(plan.minutes.least, length)) };
  const { preset, visitsPerDay } = setup;
  state.days = setup.days ?? daysFor({ preset, tables: state.tables.length, visitsPerDay });
  while (state.days > Math.max(1, state.day) && paceNow(game) < plan.comfortablePace) state.days -= 1;
}

const lastPhases: readonly PhaseName[] = ["debrief", "teachback", "after", "goodbye", "followUp"];

/**
 * The factor by which times are shortened or stretched now, so that the lesson ends with its bell: what is left of the
 * time for play, over what the rest of the play would take. 1 without a bell, and once play is over.
 */
export function paceNow(game: Game): number {
  const { state } = game;
  if (state.bellAt === 0 || lastPhases.includes(state.phase)) return 1;
  const left = playEndsAt(game) - state.clock;
  const { leastPace, mostPace } = rules.plan;
  return Math.min(mostPace, Math.max(leastPace, left / Math.max(1, playLeftMs(game))));
}

/** How long the debrief lasts (ms): in a game with a bell all that is left before the last parts; 0: as the host likes. */
export function debriefMs(game: Game): number {
  const { state } = game;
  if (state.preset === "station") return rules.time.stationDebrief;
  if (state.bellAt === 0) return 0;
  return Math.max(rules.plan.leastDebriefMs, state.bellAt - afterDebriefMs(game) - state.clock);
}

function shapeOf({ state, setup }: Game): LessonShape {
  const { questions, teachback } = setup;
  return { days: state.days, visitsPerDay: state.visitsPerDay, questions, teachback };
}

/** Teach-back, questions and goodbye, ms. */
function afterDebriefMs(game: Game): number {
  return afterPlayMs(shapeOf(game));
}

/** Game clock (ms) at which play should be over, so that the debrief gets its share. */
function playEndsAt(game: Game): number {
  const { state, setup } = game;
  const debrief = (setup.minutes ?? 0) * 60_000 * rules.plan.debrief;
  return state.bellAt - afterDebriefMs(game) - debrief;
}

/** What is left to play from the beginning of the present phase on, at the usual times (ms). */
function playLeftMs({ state }: Game): number {
  const { phase, day, days, round, visitsPerDay } = state;
  const { time } = rules;
  const fullDay = dayMs(visitsPerDay);
  if (phase === "finale") return time.finale;
  if (phase === "before") return time.before + time.intro + days * fullDay + time.finale;
  if (phase === "intro") return time.intro + days * fullDay + time.finale;
  if (phase === "rescue") return time.rescue + (days - day) * fullDay + time.finale;
  const from = partsOfDay.indexOf(phase as PartOfDay);
  const rest = partsOfDay.slice(Math.max(0, from)).reduce((sum, part) => sum + dayPartsMs[part], 0);
  return rest + (visitsPerDay - round) * visitMs + (days - day) * fullDay + time.finale;
}
