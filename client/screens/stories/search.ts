/** A text that was found. */
export interface Found {
  story: string;
  /** Path in the story's file of words. */
  key: string;
  text: string;
}

/** A text that can be found. */
export type Readable = Found;

/** The fewest letters that are looked for: with one, everything would be found. */
export const fewestLetters = 2;

/** Without accents and capitals: who looks for "ete" finds "Été". */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Every text of a file of words, with its path. */
export function everyText(words: unknown, path: readonly string[] = []): { key: string; text: string }[] {
  if (typeof words === "string") return [{ key: path.join("."), text: words }];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => everyText(inner, [...path, key]));
}

/** The texts in which all words of what was asked occur, accents and capitals aside; none for fewer than two letters. */
export function search(texts: readonly Readable[], asked: string): Found[] {
  const wanted = plain(asked).split(/\s+/u).filter(Boolean);
  if (wanted.join("").length < fewestLetters) return [];
  return texts.filter(({ text }) => {
    const simple = plain(text);
    return wanted.every((word) => simple.includes(word));
  });
}
