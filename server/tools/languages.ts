/** The texts of one file: keys in levels, words at the ends. */
export interface Texts {
  [key: string]: string | Texts;
}

/** All texts of the game: language, then file name without `.json`. */
export type Languages = Readonly<Record<string, Readonly<Record<string, Texts>>>>;

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const placeholder = /\{\{\s*-?\s*([\w.]+)/g;
const emoji = /\p{Extended_Pictographic}/u;

/** The words of a file by full key ("join.title"). */
function flatten(texts: Texts, path = ""): Map<string, string> {
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === "string") words.set(path + key, value);
    else for (const [inner, text] of flatten(value, `${path}${key}.`)) words.set(inner, text);
  }
  return words;
}

/** Keys without their plural ending; those that had one also under `plurals`. */
function baseKeys(keys: Iterable<string>): { all: Set<string>; plurals: Set<string> } {
  const all = new Set<string>();
  const plurals = new Set<string>();
  for (const key of keys) {
    const base = key.replace(pluralEnding, "");
    all.add(base);
    if (base !== key) plurals.add(base);
  }
  return { all, plurals };
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = ""]) => name))].sort();
}

/** Placeholders a key uses in any of its plural forms, as one comparable line. */
function placeholdersOfKey(words: Map<string, string>, base: string): string {
  const names = [...words]
    .filter(([key]) => key.replace(pluralEnding, "") === base)
    .flatMap(([, text]) => placeholdersOf(text));
  return [...new Set(names)].sort().join(", ");
}

function complaintsAboutFile(language: string, file: string, words: Map<string, string>): string[] {
  const complaints: string[] = [];
  const say = (key: string, problem: string) => complaints.push(`${language}/${file}.json: ${key} ${problem}`);
  for (const [key, text] of words) {
    if (text.trim() === "") say(key, "is empty.");
    if (emoji.test(text)) say(key, "has an emoji: draw symbols as SVG.");
  }
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const base of baseKeys(words.keys()).plurals) {
    for (const category of needed) {
      if (!words.has(`${base}_${category}`)) say(`${base}_${category}`, "is missing: this language needs that plural.");
    }
  }
  return complaints;
}

/** Every text of any language as `file:key`, a plural by its key without the ending. */
export function textKeys(languages: Languages): Set<string> {
  const files = Object.values(languages).flatMap((texts) => Object.entries(texts));
  return new Set(
    files.flatMap(([file, texts]) => [...baseKeys(flatten(texts).keys()).all].map((key) => `${file}:${key}`)),
  );
}

/**
 * Compares all languages with each other, so that none is the original: what one has, every other must have too.
 *
 * @param languages The texts of every language.
 * @param expected Languages that must be there.
 * @returns A sentence for every missing language, file, key or plural form, every empty text or emoji, and every key
 *   whose placeholders differ between languages. Empty when all is complete.
 */
export function languageComplaints(languages: Languages, expected: readonly string[]): string[] {
  const complaints: string[] = [];
  const names = [...new Set([...expected, ...Object.keys(languages)])];
  const files = new Set(Object.values(languages).flatMap((texts) => Object.keys(texts)));
  if (files.size === 0) complaints.push("There are no texts at all.");
  for (const file of [...files].sort()) {
    const byLanguage = new Map<string, Map<string, string>>();
    for (const language of names) {
      const texts = languages[language]?.[file];
      if (texts) byLanguage.set(language, flatten(texts));
      else complaints.push(`${language}/${file}.json is missing.`);
    }
    const keys = new Set([...byLanguage.values()].flatMap((words) => [...baseKeys(words.keys()).all]));
    for (const [language, words] of byLanguage) {
      complaints.push(...complaintsAboutFile(language, file, words));
      const own = baseKeys(words.keys()).all;
      for (const key of keys) if (!own.has(key)) complaints.push(`${language}/${file}.json: ${key} is missing.`);
    }
    for (const key of keys) {
      const used = [...byLanguage]
        .filter(([, words]) => baseKeys(words.keys()).all.has(key))
        .map(([language, words]) => ({ language, names: placeholdersOfKey(words, key) }));
      if (new Set(used.map((entry) => entry.names)).size > 1) {
        const list = used.map((entry) => `${entry.language}: ${entry.names || "none"}`).join("; ");
        complaints.push(`${file}.json: ${key} has different placeholders (${list}).`);
      }
    }
  }
  return complaints;
}
