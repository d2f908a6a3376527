import type { Language } from "../../../shared/stories/languages.ts";
import { gameFileTitle } from "./game-file-title.ts";
import { filesOn, gamePages } from "./game-files.ts";
import { gameWordsOf, storyIds, wordsOf } from "./library.ts";
import { everyText, type Found } from "./search.ts";

/** A text with the name of what it belongs to: a newcomer, a screen, a mini-game. */
export interface NamedText extends Found {
  language: Language;
  name: string;
}

/**
 * Every text of a language that the reader shows: the stories first, then what else children meet, then what adults read.
 * Read in a component, it makes the component follow what is still on its way.
 *
 * @returns The texts that are there, and whether these are all.
 */
export function allTexts(language: Language): { texts: NamedText[]; isWhole: boolean } {
  const files = [
    ...storyIds.map((story) => {
      const words = wordsOf(story, language);
      return { page: story, name: words?.name ?? story, words, path: [] };
    }),
    ...gamePages.flatMap((page) =>
      filesOn(page).map((file) => ({
        page,
        name: gameFileTitle(file),
        words: gameWordsOf(file, language),
        path: [file],
      })),
    ),
  ];
  return {
    texts: files.flatMap(({ page, name, words, path }) =>
      everyText(words, path).map((text) => ({ ...text, page, name, language })),
    ),
    isWhole: files.every(({ words }) => words !== undefined),
  };
}
