import type { Language } from "./languages.ts";

/** A search for any of these regular expressions as whole words, in small letters or capitals. */
export function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** The same in each language, from what it says itself. */
export function inEachLanguage<Words, Search>(
  { nl, fr, de, en }: Readonly<Record<Language, Words>>,
  search: (words: Words) => Search,
): Record<Language, Search> {
  return { nl: search(nl), fr: search(fr), de: search(de), en: search(en) };
}
