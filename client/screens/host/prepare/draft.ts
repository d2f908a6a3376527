import type { Language } from "../../../../shared/stories/languages.ts";
import { forget, keep, recall } from "../../../kept.ts";
import type { ClassForm } from "./class-form.ts";
import { tablesFor } from "./class-form.ts";
import { isDraft } from "./is-draft.ts";
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

/** Grows when the form of a draft or what it means changes; an older one is then left aside: a week had the bell of a lesson. */
const version = 2;
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
  return parseDraft(recall("draft"));
}

/** Reads what a browser kept; undefined where that is nothing, of an older version or malformed. */
export function parseDraft(text: string | null): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null || !("version" in kept) || kept.version !== version) return undefined;
    return "draft" in kept && isDraft(kept.draft) ? kept.draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preparation as it is now. */
export function keepDraft(draft: Draft): void {
  keep("draft", textOf(draft));
}

/** Takes the preparation off this device. */
export function forgetDraft(): void {
  forget("draft");
}

/** A preparation as a browser keeps it. */
export function textOf(draft: Draft): string {
  return JSON.stringify({ version, draft });
}
