import { afterPlayMs, dayPartsMs, type PartOfDay, type Plan, playMs } from "./plan.ts";
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

/** How long each part of a day lasts at the pace of a plan (ms); with two visits a day, choosing to acting counts twice. */
export function scheduleOfDay({ pace, visitsPerDay }: Plan): Record<PartOfDay, number> {
  const { morning, choose, listen, act, minigame, evening } = dayPartsMs;
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
 * When each part of a game begins, if nothing comes in between. As in the game, play goes at the plan's pace, what comes
 * after the debrief takes its usual time, and the debrief gets all that is over.
 *
 * @param minutes From the start of the game to the bell, or to the end of a game without one.
 */
export function scheduleOf(minutes: number, plan: Plan): ScheduledPart[] {
  const leftMs = minutes * 60_000 - playMs(plan) * plan.pace - afterPlayMs(plan);
  return partsInTurn(plan, Math.max(planRules.leastDebriefMs, leftMs));
}

/** When each part of a station begins where nobody hurries: its debrief ends by itself. */
export function scheduleOfStation(plan: Plan): ScheduledPart[] {
  return partsInTurn(plan, time.stationDebrief);
}

function partsInTurn(plan: Plan, debriefMs: number): ScheduledPart[] {
  const { pace, days, questions, teachback } = plan;
  const dayMs = Object.values(scheduleOfDay(plan)).reduce((sum, ms) => sum + ms, 0);
  const parts: ScheduledPart[] = [];
  let atMs = 0;
  const add = (part: ScheduledPart["part"], forMs: number, day = 0) => {
    parts.push({ part, day, fromMs: atMs, forMs });
    atMs += forMs;
  };
  if (questions) add("before", time.before * pace);
  add("intro", time.intro * pace);
  for (let day = 1; day <= days; day++) add("day", dayMs, day);
  add("finale", time.finale * pace);
  add("debrief", debriefMs);
  if (teachback) add("teachback", time.teachback);
  if (questions) add("after", time.after);
  add("goodbye", planRules.goodbyeMs);
  return parts;
}

/** When a schedule is over, ms from the start of the game. */
export function endOf(parts: readonly ScheduledPart[]): number {
  const last = parts.at(-1);
  return last ? last.fromMs + last.forMs : 0;
}

/**
 * A schedule of more than one day in two lessons, with a break after the day that ends nearest to the middle. The times of
 * the second lesson count from its own beginning.
 */
export function inTwoLessons(parts: readonly ScheduledPart[]): [first: ScheduledPart[], second: ScheduledPart[]] {
  const middle = endOf(parts) / 2;
  const fromMiddle = ({ fromMs, forMs }: ScheduledPart) => Math.abs(fromMs + forMs - middle);
  const days = parts.filter(({ part }) => part === "day").slice(0, -1);
  const [last] = days.sort((one, other) => fromMiddle(one) - fromMiddle(other));
  if (!last) throw new Error("a break needs two days to stand between");
  const breakMs = last.fromMs + last.forMs;
  return [
    parts.filter(({ fromMs }) => fromMs < breakMs),
    parts.filter(({ fromMs }) => fromMs >= breakMs).map((part) => ({ ...part, fromMs: part.fromMs - breakMs })),
  ];
}
