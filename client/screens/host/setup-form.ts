import { rules } from "../../../shared/game/rules.ts";
import type { Setup, SetupInput } from "../../../shared/game/setup.ts";

/** What a host has chosen so far; each field as in `Setup`. */
export interface SetupForm {
  preset: Setup["preset"];
  region: Setup["region"];
  boardLanguage: Setup["boardLanguage"];
  tables: number;
  days: number;
  /** Newcomers that must not come; everybody else may. */
  leftOut: readonly string[];
  timed: boolean;
  rescueScenes: boolean;
  questions: boolean;
  calm: boolean;
  twoVisits: boolean;
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
    days: rules.presets.lesson.days,
    leftOut: [],
    timed: true,
    rescueScenes: true,
    questions: false,
    calm: false,
    twoVisits: false,
    difficulty: "normal",
    botsPerTable: 0,
    botSkill: "average",
  };
}

const regionOf = { nl: "flanders", fr: "wallonia", de: "ostbelgien", en: "brussels" } as const;

/** How many newcomers a game with these tables has room for, as `newcomersFor` of the rules counts. */
export function roomFor({ preset, tables, twoVisits }: SetupForm): number {
  const visits = tables * (twoVisits ? 2 : 1);
  const room = { station: tables, lesson: visits + 1, week: visits * 2 }[preset];
  return Math.min(rules.presets[preset].newcomers, room);
}

/** How many minutes longer a game takes with a second visit each day: at most the time of its steps. */
export function secondVisitMinutes({ days }: SetupForm): number {
  const { choose, listen, heard, mark, talk, result } = rules.time;
  return Math.round((days * (choose + listen + heard + mark + talk + result)) / 60_000);
}

/**
 * The form as the server takes it.
 *
 * @param newcomers Those who may come, the first ones first.
 */
export function toSetup(form: SetupForm, newcomers: readonly string[]): SetupInput {
  const { preset, region, boardLanguage, tables, days, timed, rescueScenes, questions, calm, difficulty } = form;
  return {
    preset,
    region,
    boardLanguage,
    tables,
    days,
    timed,
    rescueScenes,
    questions,
    calm,
    difficulty,
    newcomers: [...newcomers],
    visitsPerDay: form.twoVisits ? 2 : 1,
    bots: { perTable: form.botsPerTable, skill: form.botSkill },
  };
}
