import { textsIn } from "../../../shared/stories/texts.ts";

/** A text that was found. */
export interface Found {
  /** Which page of the reader it is on: a newcomer, or one of the game's own words. */
  page: string;
  /** What a link to it names. */
  key: string;
  text: string;
}

/** The fewest letters that are looked for: with one, everything would be found. */
export const fewestLetters = 2;

/** Without accents and capitals: who looks for "ete" finds "Été". */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The ending of the plural for millions, which only French has, and so many things are on no screen. */
const ofMillions = "_many";

/** Every text of a file of words that can be met, with its path. */
export function everyText(words: unknown, path: readonly string[] = []): { key: string; text: string }[] {
  return textsIn(words, path)
    .map(({ path: keys, text }) => ({ key: keys.join("."), text }))
    .filter(({ key }) => !key.endsWith(ofMillions));
}

/** The texts in which all words of what was asked occur, accents and capitals aside; none for fewer than two letters. */
export function search<Text extends Found>(texts: readonly Text[], asked: string): Text[] {
  const wanted = plain(asked).split(/\s+/u).filter(Boolean);
  if (wanted.join("").length < fewestLetters) return [];
  return texts.filter(({ text }) => {
    const simple = plain(text);
    return wanted.every((word) => simple.includes(word));
  });
}
