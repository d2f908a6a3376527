import { skills } from "../../../../shared/bots/skill.ts";
import { rules } from "../../../../shared/game/rules.ts";
import { languages, regions } from "../../../../shared/stories/languages.ts";
import { type ClassForm, classSizes, deviceUses } from "./class-form.ts";
import type { Draft } from "./draft.ts";
import type { SetupForm } from "./setup-form.ts";

type Check = (value: unknown) => boolean;
/** A check for every field there is. */
type Checks<Form> = { readonly [Field in keyof Form]-?: Check };

const isSwitch: Check = (value) => typeof value === "boolean";
const isTexts: Check = (value) => Array.isArray(value) && value.every((text) => typeof text === "string");
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
const mayLack =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const has =
  <Form>(checks: Checks<Form>): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return false;
    const fields = value as Record<string, unknown>;
    return Object.entries<Check>(checks).every(([field, check]) => check(fields[field]));
  };

const { tables, days, plan } = rules;

const isForm = has<SetupForm>({
  preset: isOneOf(["station", "lesson", "week"] satisfies SetupForm["preset"][]),
  region: isOneOf(regions),
  boardLanguage: isOneOf(languages),
  tables: isWhole(1, tables.most),
  days: mayLack(isWhole(1, days.most)),
  leftOut: isTexts,
  timed: isSwitch,
  rescueScenes: isSwitch,
  questions: isSwitch,
  calm: isSwitch,
  twoVisits: isSwitch,
  teachback: isSwitch,
  minutes: mayLack(isWhole(plan.minutes.least, plan.minutes.most)),
  difficulty: isOneOf(["gentle", "normal", "brave"] satisfies SetupForm["difficulty"][]),
  botsPerTable: isWhole(0, tables.seats),
  botSkill: isOneOf(skills),
});

const isClass = has<ClassForm>({
  children: isWhole(classSizes.least, classSizes.most),
  devices: isOneOf(deviceUses),
  languages: (value) => Array.isArray(value) && value.length > 0 && value.every(isOneOf(languages)),
});

const isWholeDraft = has<Draft>({
  form: isForm,
  class: isClass,
  step: isWhole(0, Number.MAX_SAFE_INTEGER),
  confirmed: isTexts,
});

/** Whether what a browser has kept can be gone on with as a draft: anything can stand in a browser's storage. */
export function isDraft(value: unknown): value is Draft {
  return isWholeDraft(value);
}
