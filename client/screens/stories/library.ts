import { signal } from "@preact/signals";
import type { Language, Story, StoryWords } from "../../../shared/stories/format.ts";
import { loadWords } from "../../language/load-words.ts";
import type { GameFile } from "./game-files.ts";

const structures = import.meta.glob<Story>("../../../assets/stories/*/story.json", { import: "default" });
const words = import.meta.glob<StoryWords>("../../../assets/stories/*/??.json", { import: "default" });

const others = import.meta.glob<unknown>(
  ["../../../assets/events/??.json", "../../../assets/help/??.json", "../../../assets/locales/??/*.json"],
  { import: "default" },
);

/** Names of the folders of all newcomers. */
export const storyIds: readonly string[] = Object.keys(structures).map((path) => path.split("/").at(-2) ?? "");

const loaded = signal<Readonly<Record<string, unknown>>>({});
/** Whether something could not be loaded, not at the second try either. */
export const failed = signal(false);
const underWay = new Set<string>();

/** What is at a path; undefined while it is on its way. Read in a component, it makes the component follow its arrival. */
function ask<Content>(files: Record<string, () => Promise<Content>>, path: string): Content | undefined {
  const there = loaded.value[path];
  const file = files[path];
  if (there === undefined && file && !underWay.has(path)) {
    underWay.add(path);
    loadWords(file).then(
      (content) => {
        loaded.value = { ...loaded.peek(), [path]: content };
      },
      () => {
        failed.value = true;
      },
    );
  }
  return there as Content | undefined;
}

/** The structure of a story; undefined while it is on its way. */
export function structureOf(id: string): Story | undefined {
  return ask(structures, `../../../assets/stories/${id}/story.json`);
}

/** The words of one of the game's own files in any language; undefined while they are on their way. */
export function gameWordsOf(file: GameFile, language: Language): unknown {
  if (file === "events") return ask(others, `../../../assets/events/${language}.json`);
  if (file === "services") return ask(others, `../../../assets/help/${language}.json`);
  return ask(others, `../../../assets/locales/${language}/${file}.json`);
}

/** The words of a story in any language; undefined while they are on their way. */
export function wordsOf(id: string, language: Language): StoryWords | undefined {
  return ask(words, `../../../assets/stories/${id}/${language}.json`);
}
