import { daysFor, roomFor } from "../../../shared/game/class-size.ts";
import { type Plan, planFor, planWithoutBell, usualMinutes, type Wish } from "../../../shared/game/plan.ts";
import { rules } from "../../../shared/game/rules.ts";
import {
  endOf,
  inTwoLessons,
  type ScheduledPart,
  scheduleOf,
  scheduleOfStation,
} from "../../../shared/game/schedule.ts";
import type { Setup } from "../../../shared/game/setup.ts";

/** A game as far as its plan on paper follows from it. */
export interface PlannedGame extends Wish {
  visitsPerDay: Setup["visitsPerDay"];
  /** From the start of the game to the bell; undefined: no bell. */
  minutes: number | undefined;
  /** How many may come at most; undefined: as many as suit the class. */
  newcomers: number | undefined;
}

/** What is planned for when no game was prepared. */
export const usualLesson: PlannedGame = {
  preset: "lesson",
  minutes: 50,
  tables: 4,
  days: undefined,
  visitsPerDay: 1,
  questions: false,
  teachback: true,
  newcomers: undefined,
};

/** A plan as it goes on paper. */
export interface PaperPlan {
  plan: Plan;
  /** Minutes from the start to the bell, or to the end of a game without one. */
  minutes: number;
  newcomers: number;
  /** The parts, lesson by lesson: of a long week two, else one. */
  lessons: ScheduledPart[][];
}

/** Plans a game: with a bell what fits, without one all there is. */
export function paperPlanFor(game: PlannedGame): PaperPlan {
  const newcomers = Math.min(roomFor(game), game.newcomers ?? rules.newcomers.most);
  if (game.preset === "station") {
    const plan = planWithoutBell(game);
    const parts = scheduleOfStation(plan);
    return { plan, newcomers, minutes: endOf(parts) / 60_000, lessons: [parts] };
  }
  const plan = game.minutes === undefined ? planWithoutBell(game) : untilBell(game.minutes, game);
  const minutes = game.minutes ?? usualMinutes(plan);
  const parts = scheduleOf(minutes, plan);
  const isLong = game.preset === "week" && plan.days > 1 && minutes > rules.plan.oneLesson;
  return { plan, newcomers, minutes, lessons: isLong ? inTwoLessons(parts) : [parts] };
}

/** A prepared game names the days that fitted: what its class would play beyond them is left out too. */
function untilBell(minutes: number, game: PlannedGame): Plan {
  const plan = planFor(minutes, game);
  if (plan.days >= daysFor(game) || plan.leftOut.includes("days")) return plan;
  return { ...plan, leftOut: [...plan.leftOut, "days"] };
}
