import { type ClassSize, daysFor, roomFor } from "../../../../shared/game/class-size.ts";
import { type Plan, planFor } from "../../../../shared/game/plan.ts";
import { rules } from "../../../../shared/game/rules.ts";
import type { Setup, SetupInput } from "../../../../shared/game/setup.ts";
import { regionOf } from "../../../language/region-of.ts";

/** What a host has chosen so far; each field as in `Setup`. */
export interface SetupForm {
  preset: Setup["preset"];
  region: Setup["region"];
  boardLanguage: Setup["boardLanguage"];
  tables: number;
  /** School days the host named; undefined: as many as suit the tables. */
  days: number | undefined;
  /** Newcomers that must not come; everybody else may. */
  leftOut: readonly string[];
  timed: boolean;
  rescueScenes: boolean;
  questions: boolean;
  calm: boolean;
  twoVisits: boolean;
  teachback: boolean;
  /** Minutes from the start to the bell; undefined: no bell. */
  minutes: number | undefined;
  difficulty: Setup["difficulty"];
  botsPerTable: number;
  botSkill: Setup["bots"]["skill"];
}

/** What a form begins with. */
export function firstForm(boardLanguage: Setup["boardLanguage"]): SetupForm {
  return {
    preset: "lesson",
    region: regionOf[boardLanguage],
    boardLanguage,
    tables: 4,
    days: undefined,
    leftOut: [],
    timed: true,
    rescueScenes: true,
    questions: false,
    calm: false,
    twoVisits: false,
    teachback: true,
    minutes: undefined,
    difficulty: "normal",
    botsPerTable: 0,
    botSkill: "average",
  };
}

function sizeOf({ preset, tables, twoVisits }: SetupForm): ClassSize {
  return { preset, tables, visitsPerDay: twoVisits ? 2 : 1 };
}

/** How many newcomers a game as chosen has room for. */
export function roomIn(form: SetupForm): number {
  return roomFor(sizeOf(form));
}

/** How many school days a game as chosen has: the host's number, or what suits the tables. */
export function daysIn(form: SetupForm): number {
  return form.days ?? daysFor(sizeOf(form));
}

/** How many minutes longer a game takes with a second visit each day: at most the time of its steps. */
export function secondVisitMinutes(form: SetupForm): number {
  const { choose, listen, heard, mark, talk, result } = rules.time;
  return Math.round((daysIn(form) * (choose + listen + heard + mark + talk + result)) / 60_000);
}

/** How a game as chosen fits the time until the bell; undefined without a bell. */
export function planOf(form: SetupForm): Plan | undefined {
  if (form.minutes === undefined || !form.timed || form.preset === "station") return undefined;
  const { questions, teachback, days, minutes } = form;
  return planFor(minutes, { ...sizeOf(form), questions, teachback, days });
}

/**
 * A form that makes a game like one that was made before.
 *
 * @param all Ids of all newcomers there are stories for.
 */
export function fromSetup(setup: Setup, all: readonly string[]): SetupForm {
  const { preset, region, boardLanguage, tables, days, timed, minutes, rescueScenes, questions, teachback } = setup;
  const { calm, difficulty, newcomers, visitsPerDay, bots } = setup;
  return {
    preset,
    region,
    boardLanguage,
    tables,
    days: minutes === undefined ? days : undefined,
    leftOut: newcomers.length === 0 ? [] : all.filter((id) => !newcomers.includes(id)),
    timed,
    rescueScenes,
    questions,
    calm,
    twoVisits: visitsPerDay === 2,
    teachback,
    minutes,
    difficulty,
    botsPerTable: bots.perTable,
    botSkill: bots.skill,
  };
}

/**
 * The form as the server takes it.
 *
 * @param newcomers Those who may come, the first ones first.
 */
export function toSetup(form: SetupForm, newcomers: readonly string[]): SetupInput {
  const { preset, region, boardLanguage, tables, timed, rescueScenes, calm, difficulty } = form;
  const plan = planOf(form);
  return {
    preset,
    region,
    boardLanguage,
    tables,
    days: plan?.days ?? daysIn(form),
    timed,
    rescueScenes,
    questions: plan?.questions ?? form.questions,
    teachback: plan?.teachback ?? form.teachback,
    ...(plan && { minutes: form.minutes }),
    calm,
    difficulty,
    newcomers: [...newcomers],
    visitsPerDay: form.twoVisits ? 2 : 1,
    bots: { perTable: form.botsPerTable, skill: form.botSkill },
  };
}
