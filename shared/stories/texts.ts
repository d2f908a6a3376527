import type { StoryWords } from "./format.ts";
import { lengths, type TextKind } from "./lengths.ts";

/** One text of a story: its key in the file ("chapters.0.cards.sit-beside.why"), what kind of text it is, and itself. */
export interface Text {
  key: string;
  kind: TextKind;
  text: string;
}

/** Everything that is written at any depth, with its path of keys. */
export function textsIn(value: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** What kind of text stands at a path; throws for one that has no kind, as it would go unchecked. */
function kindOf(path: readonly string[]): TextKind {
  const [top = "", , part = "", , cardPart = ""] = path;
  const kinds: Record<string, string> = {
    chapters: part === "cards" ? `cards.${cardPart}` : `chapters.${part}`,
    adults: `adults.${part}`,
    sentences: `sentences.${part}`,
  };
  const kind = kinds[top] ?? top;
  if (!(kind in lengths.text)) throw new Error(`no length is set for ${path.join(".")}`);
  return kind as TextKind;
}

/** All texts of a story in one language, in the order of the file. */
export function textsOf(words: StoryWords): Text[] {
  return textsIn(words).map(({ path, text }) => ({ key: path.join("."), kind: kindOf(path), text }));
}

/** How many words a text has: what has a letter or a digit between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** The sentences of a text; the names before the bubbles of a chat are not part of them. */
export function sentencesOf(text: string): string[] {
  const spoken = text.includes("\n") ? text.replace(/^[^:\n]{1,40}: /gmu, "") : text;
  return spoken.split(/[.!?…]+(?=[\s'"’”“»)]|$)|\n/u).filter((sentence) => wordCount(sentence) > 0);
}

/** What a text is when case, spaces and signs do not count. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
