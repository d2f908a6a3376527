/** The words that are explained, as `words.json` has them in every language; in a page they come in this order. */
export const hardWords = [
  "account",
  "unknown",
  "block",
  "child-focus",
  "delete",
  "emergency",
  "fake",
  "forward",
  "helpline",
  "judge",
  "link",
  "max",
  "online",
  "password",
  "private",
  "profile",
  "proof",
  "report",
  "runaway",
  "school-help",
  "screenshot",
  "stammer",
  "threaten",
  "confide",
] as const;

export type HardWord = (typeof hardWords)[number];

/** A place in a text where a hard word stands: from its first character up to the one after its last. */
export interface Met {
  word: HardWord;
  from: number;
  to: number;
}

/** A pattern that finds the forms of a word, given as "report, reports": whole words, in capitals or not. */
function patternOf(forms: string): RegExp {
  const each = forms.split(",").map((form) => form.trim().replace(/\s+/g, "\\s+"));
  // What comes before is caught too: an old tablet's browser cannot look behind.
  return new RegExp(`(^|[^\\p{L}])(${each.join("|")})(?!\\p{L})`, "giu");
}

/**
 * Where hard words stand in a text, in the order of the text.
 *
 * @param formsOf The forms of a word in the text's language, with commas between them.
 */
export function findHardWords(words: string, formsOf: (word: HardWord) => string): Met[] {
  const met: Met[] = [];
  for (const word of hardWords) {
    for (const { index, 1: before = "", 2: form = "" } of words.matchAll(patternOf(formsOf(word)))) {
      const from = index + before.length;
      met.push({ word, from, to: from + form.length });
    }
  }
  return met.sort((one, other) => one.from - other.from);
}
