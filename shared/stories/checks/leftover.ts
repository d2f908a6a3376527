import type { Report } from "../finding.ts";
import type { Language } from "../format.ts";

/** Small words that each of the four languages has for itself. */
const ownWords: Record<Language, readonly string[]> = {
  nl: [
    "het",
    "een",
    "niet",
    "voor",
    "maar",
    "ook",
    "naar",
    "heeft",
    "wordt",
    "deze",
    "geen",
    "zij",
    "jij",
    "ze",
    "nog",
  ],
  fr: ["les", "est", "pas", "une", "dans", "pour", "avec", "elle", "qui", "sur", "mais", "tu", "le", "la", "et"],
  de: ["und", "nicht", "ist", "der", "ein", "auf", "mit", "sich", "aber", "auch", "wird", "sie", "das", "eine", "noch"],
  en: ["the", "and", "not", "with", "she", "you", "to", "it", "that", "her", "for", "at", "they", "this", "but"],
};
const languageOf = new Map(
  Object.entries(ownWords).flatMap(([language, words]) => words.map((word) => [word, language as Language])),
);

/** So many small words of another language make a sentence of it. */
const leastForeign = 3;

/** Says where a text is written in another language than its file's: translated from, and forgotten. */
export function checkLeftover(report: Report, language: Language, key: string, text: string): void {
  const counts: Record<Language, number> = { nl: 0, fr: 0, de: 0, en: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const of = languageOf.get(word);
    if (of) counts[of]++;
  }
  for (const [other, count] of Object.entries(counts)) {
    if (other !== language && count >= leastForeign && count > counts[language]) {
      report(key, `This reads as ${other}: it has ${count} small words of that language.`);
    }
  }
}
