import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { ClueKind, Language, Story, StoryWords } from "../../../shared/stories/format.ts";
import type { TextKind } from "../../../shared/stories/lengths.ts";
import { textsOf } from "../../../shared/stories/texts.ts";

/** What makes a text hard to fit: all its letters, or those of its longest word, which cannot be broken. */
const measures = {
  letters: (text: string) => text.length,
  word: (text: string) => Math.max(...text.split(/[\s-]+/u).map((word) => word.length)),
} as const;
type Measure = keyof typeof measures;

/** A kind of text; clues by their own kinds, as each is drawn in its way. */
type Place = Exclude<TextKind, "chapters.clues"> | `clue ${ClueKind}`;

interface Placed {
  /** Path in the file of words. */
  key: string;
  place: Place;
  text: string;
}

const folder = new URL("../../../assets/stories/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8"));

function placed(id: string, language: Language): Placed[] {
  const story = read(`${id}/story.json`) as Story;
  return textsOf(read(`${id}/${language}.json`) as StoryWords).map(({ key, kind, text }) => {
    if (kind !== "chapters.clues") return { key, place: kind, text };
    const [, chapter = "", , clue = ""] = key.split(".");
    const found = story.chapters[Number(chapter)]?.clues.find((one) => one.id === clue);
    if (!found) throw new Error(`${id}: there is no clue for ${key}`);
    return { key, place: `clue ${found.kind}`, text };
  });
}

/** Of each kind of text the longest one that any newcomer has in a language. */
export function longestTexts(language: Language, measure: Measure): ReadonlyMap<Place, string> {
  const longest = new Map<Place, string>();
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { place, text } of all.flatMap(({ name }) => placed(name, language))) {
    const known = longest.get(place);
    if (known === undefined || measures[measure](text) > measures[measure](known)) longest.set(place, text);
  }
  return longest;
}

function put(words: unknown, key: string, text: string): void {
  const path = key.split(".");
  const last = path.pop() ?? "";
  let at = words as Record<string, unknown>;
  for (const part of path) at = at[part] as Record<string, unknown>;
  at[last] = text;
}

/** Gives every newcomer in every place the longest text of its kind, all at once: longer than any story will ever be. */
export function longestWords(language: Language, measure: Measure): Plugin {
  const longest = longestTexts(language, measure);
  return {
    name: "longest-words",
    enforce: "pre",
    load(id) {
      const [, story] = id.match(/assets\/stories\/([\w-]+)\/(\w\w)\.json/) ?? [];
      if (story === undefined || !id.includes(`/${language}.json`)) return undefined;
      const words: unknown = read(`${story}/${language}.json`);
      for (const { key, place } of placed(story, language)) put(words, key, longest.get(place) ?? "");
      return JSON.stringify(words);
    },
  };
}
