import { type ClassSize, daysFor } from "./class-size.ts";
import { rules } from "./rules.ts";

/** What the length of a lesson follows from. */
export interface LessonShape {
  days: number;
  visitsPerDay: number;
  questions: boolean;
  teachback: boolean;
}

const { time, minigame, plan } = rules;

/** The parts of a day with one visit, in the order in which they come. */
export const partsOfDay = ["morning", "choose", "listen", "act", "minigame", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** How long each lasts at the usual times (ms). A search and a choice of help come in some visits only. */
export const dayPartsMs: Readonly<Record<PartOfDay, number>> = {
  morning: time.morning,
  choose: time.choose,
  listen: time.listen + time.heard,
  act: time.mark + time.talk + time.result + plan.searches * (time.seek + time.sought + time.help + time.helped),
  minigame: minigame.durationMs,
  evening: time.evening,
};

/** A visit, from choosing where to go to the help that is found, ms. */
export const visitMs = dayPartsMs.choose + dayPartsMs.listen + dayPartsMs.act;

/** A whole day, ms. */
export function dayMs(visitsPerDay: number): number {
  return dayPartsMs.morning + dayPartsMs.minigame + dayPartsMs.evening + visitsPerDay * visitMs;
}

/** What comes after the debrief, ms: a tip for a younger class, the questions after, the goodbye. */
export function afterPlayMs({ teachback, questions }: LessonShape): number {
  return (teachback ? time.teachback : 0) + (questions ? time.after : 0) + plan.goodbyeMs;
}

/** All there is to play at the usual times (ms), from the first minute to the end of the finale. */
export function playMs(shape: LessonShape): number {
  const days = shape.days * dayMs(shape.visitsPerDay);
  return (shape.questions ? time.before : 0) + time.intro + days + time.finale;
}

/** Minutes of a whole lesson at the usual times, debrief included. */
export function usualMinutes(shape: LessonShape): number {
  return (playMs(shape) + afterPlayMs(shape)) / (1 - plan.debrief) / 60_000;
}

/** What a plan may leave out, in the order in which it does. */
type LeftOut = "questions" | "teachback" | "days";

/** A lesson that fits. */
export interface Plan extends LessonShape {
  /** By how much the usual times are shortened or stretched, a factor. */
  pace: number;
  /** What the wish had and the plan has not. */
  leftOut: LeftOut[];
  /** It fits without hurry; otherwise children will have little time to talk. */
  comfortable: boolean;
  /** Minutes that are over although nobody hurries, in fives: the debrief would get them and be longer than its share. */
  spareMinutes: number;
}

/** What a host wishes for. */
export interface Wish extends ClassSize {
  questions: boolean;
  teachback: boolean;
  /** School days the host named; undefined: as many as suit the class. */
  days: number | undefined;
}

/**
 * Fits a lesson into a time: first without the questions, then with fewer days down to two, then without the tip for a
 * younger class, then with one day.
 *
 * @param minutes From now to the bell, debrief and goodbye included.
 */
export function planFor(minutes: number, wish: Wish): Plan {
  const wished = wish.days ?? daysFor(wish);
  const { visitsPerDay } = wish;
  const shapes: LessonShape[] = [{ days: wished, visitsPerDay, questions: wish.questions, teachback: wish.teachback }];
  const daysBesideTip = Math.min(plan.daysBesideTip, wished);
  for (let days = wished; days >= daysBesideTip; days--) {
    shapes.push({ days, visitsPerDay, questions: false, teachback: wish.teachback });
  }
  for (let days = daysBesideTip; days >= 1; days--) {
    shapes.push({ days, visitsPerDay, questions: false, teachback: false });
  }
  const found = shapes.find((shape) => paceFor(minutes, shape) >= plan.comfortablePace) ?? shapes.at(-1);
  if (!found) throw new Error("a plan needs a day");
  const pace = Math.min(plan.mostPace, Math.max(plan.leastPace, paceFor(minutes, found)));
  const leftOut: LeftOut[] = [];
  if (wish.questions && !found.questions) leftOut.push("questions");
  if (wish.teachback && !found.teachback) leftOut.push("teachback");
  if (found.days < wished) leftOut.push("days");
  const comfortable = paceFor(minutes, found) >= plan.comfortablePace;
  return { ...found, pace, leftOut, comfortable, spareMinutes: spareMinutes(minutes, found) };
}

/** The plan of a game without a bell: all that was wished for, at the usual times. */
export function planWithoutBell({ questions, teachback, visitsPerDay, ...wish }: Wish): Plan {
  const days = wish.days ?? daysFor({ ...wish, visitsPerDay });
  return { days, visitsPerDay, questions, teachback, pace: 1, leftOut: [], comfortable: true, spareMinutes: 0 };
}

function spareMinutes(minutes: number, shape: LessonShape): number {
  const longest = (playMs(shape) * plan.mostPace + afterPlayMs(shape)) / (1 - plan.mostDebrief) / 60_000;
  return Math.max(0, Math.floor((minutes - longest) / plan.spareStep) * plan.spareStep);
}

function paceFor(minutes: number, shape: LessonShape): number {
  const all = minutes * 60_000;
  return (all * (1 - plan.debrief) - afterPlayMs(shape)) / playMs(shape);
}
