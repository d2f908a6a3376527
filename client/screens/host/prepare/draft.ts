import type { Language } from "../../../../shared/stories/languages.ts";
import { forget, keep, recall } from "../../../kept.ts";
import type { ClassForm } from "./class-form.ts";
import { tablesFor } from "./class-form.ts";
import { firstForm, type SetupForm } from "./setup-form.ts";

/** A preparation that is under way: it stays on this device, so that it can be left and gone on with. */
export interface Draft {
  form: SetupForm;
  class: ClassForm;
  /** The step that is open, 0 first. */
  step: number;
  /** What of the care gate has been confirmed. */
  confirmed: readonly string[];
}

/** Grows when the form of a draft changes; an older one is then left aside. */
const version = 1;
/** Children of a class nobody has counted yet. */
const usualChildren = 24;
/** Minutes until the bell of a lesson nobody has timed yet. */
export const lessonMinutes = 50;

/** What a preparation begins with. */
export function firstDraft(language: Language): Draft {
  const form = { ...firstForm(language), minutes: lessonMinutes, tables: tablesFor(usualChildren) };
  return { form, class: { children: usualChildren, devices: "table", languages: [language] }, step: 0, confirmed: [] };
}

/** The preparation that was left on this device, or undefined. */
export function keptDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(recall("draft") ?? "null");
    if (typeof kept !== "object" || kept === null || !("version" in kept) || kept.version !== version) return undefined;
    return (kept as unknown as { draft: Draft }).draft;
  } catch {
    return undefined;
  }
}

/** Keeps a preparation as it is now. */
export function keepDraft(draft: Draft): void {
  keep("draft", JSON.stringify({ version, draft }));
}

/** Takes the preparation off this device. */
export function forgetDraft(): void {
  forget("draft");
}
