import { afterPlayMs, dayPartsMs, introMs, type Plan } from "./plan.ts";
import { rules } from "./rules.ts";

const { time, plan: planRules } = rules;

/** One part of a lesson as a host reads it beforehand. */
export interface ScheduledPart {
  part: "before" | "intro" | "day" | "finale" | "debrief" | "teachback" | "after" | "goodbye";
  /** The school day, from 1; 0 for parts outside a day. */
  day: number;
  /** When it begins, ms from the start of the game. */
  fromMs: number;
  /** How long it lasts, ms. */
  forMs: number;
}

/** The parts of one visit's day, in the order in which they come. */
export const partsOfDay = ["morning", "choose", "listen", "act", "minigame", "evening"] as const;

/** How long each part of a day lasts at the pace of a plan (ms); with two visits a day, choosing to acting counts twice. */
export function scheduleOfDay({ pace, visitsPerDay }: Plan): Record<(typeof partsOfDay)[number], number> {
  const { morning, choose, listen, act, minigame, evening } = dayPartsMs();
  const visits = pace * visitsPerDay;
  return {
    morning: morning * pace,
    choose: choose * visits,
    listen: listen * visits,
    act: act * visits,
    minigame: minigame * pace,
    evening: evening * pace,
  };
}

/**
 * When each part of a lesson with a bell begins, if nothing comes in between. As in the game, play goes at the plan's pace,
 * what comes after the debrief takes its usual time, and the debrief gets all that is over.
 *
 * @param minutes From the start of the game to the bell, as the plan was made for.
 */
export function scheduleOf(minutes: number, plan: Plan): ScheduledPart[] {
  const { pace, days, questions, teachback } = plan;
  const dayMs = Object.values(scheduleOfDay(plan)).reduce((sum, ms) => sum + ms, 0);
  const parts: ScheduledPart[] = [];
  let atMs = 0;
  const add = (part: ScheduledPart["part"], forMs: number, day = 0) => {
    parts.push({ part, day, fromMs: atMs, forMs });
    atMs += forMs;
  };
  if (questions) add("before", time.before * pace);
  add("intro", introMs * pace);
  for (let day = 1; day <= days; day++) add("day", dayMs, day);
  add("finale", time.finale * pace);
  add("debrief", Math.max(planRules.leastDebriefMs, minutes * 60_000 - afterPlayMs(plan) - atMs));
  if (teachback) add("teachback", time.teachback);
  if (questions) add("after", time.after);
  add("goodbye", planRules.goodbyeMs);
  return parts;
}
