import type { Tell } from "./command.ts";
import { rules } from "./rules.ts";
import type { Game, NewcomerState } from "./state.ts";

/** How high a newcomer can get with the rings of help found so far: friends alone, with a Max, with professional help. */
export function moodCap(newcomer: NewcomerState): number {
  if (newcomer.max === "") return rules.caps.friends;
  if (newcomer.help === "") return rules.caps.max;
  return rules.caps.professional;
}

/** How low a newcomer can get: with rescue scenes switched off nobody leaves, nor on the first day of a week. */
export function moodFloor({ setup, state }: Game): number {
  if (!setup.rescueScenes) return rules.mood.leastWithoutRescue;
  return state.day <= 1 && state.days > rules.shortGame ? rules.mood.leastOnFirstDayOfWeek : 0;
}

/**
 * What a mood becomes when moved by `by`, within the rings' cap (which never lowers a mood that is above it) and not
 * below `floor`.
 */
export function movedMood(newcomer: NewcomerState, from: number, by: number, floor: number): number {
  const wished = from + by;
  if (by > 0) return Math.max(from, Math.min(moodCap(newcomer), wished));
  return Math.min(from, Math.max(floor, wished));
}

/** Sets a newcomer's mood (0..10) and tells it when it changed. */
export function setMood(newcomer: NewcomerState, mood: number, tell: Tell): void {
  const before = newcomer.mood;
  if (mood === before) return;
  newcomer.mood = mood;
  if (mood > rules.mood.alarm) newcomer.alarm = false;
  tell({ type: "moodChanged", newcomer: newcomer.id, before, after: mood });
}

/** Moves a newcomer's mood by `by`, within cap and floor. */
export function moveMood(game: Game, newcomer: NewcomerState, by: number, tell: Tell): void {
  setMood(newcomer, movedMood(newcomer, newcomer.mood, by, moodFloor(game)), tell);
}
