import type { Language, StoryWords } from "./format.ts";
import { textsForAdults } from "./lengths.ts";
import { sentencesOf, textsOf, wordCount } from "./texts.ts";

/** How a text reads, for people who look for the places to mend. */
interface Readability {
  /** Sentences for pupils. */
  sentences: number;
  /** Mean and most words of a sentence. */
  mean: number;
  longest: number;
  /** Reading ease, about 0 (a law) to 100 (a primary school reader); 80 and more suits ten-year-olds. */
  ease: number;
}

/**
 * Reading ease from words a sentence and syllables a word. Flesch 1948 for English, and the adaptations of Douma 1960 for
 * Dutch, Kandel and Moles 1958 for French, Amstad 1978 for German.
 */
const formulas: Record<Language, (wordsASentence: number, syllablesAWord: number) => number> = {
  en: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  nl: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables,
  fr: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
  de: (words, syllables) => 180 - words - 58.5 * syllables,
};

/** Letters that sound as one vowel, roughly: what these formulas count. */
const vowels = /[aeiouyàâäáåæéèêëíîïìóôöòœúûüùÿ]+/giu;

/** Syllables of a word, as groups of vowels; a final e that is not heard counts in neither French nor English. */
function syllablesOf(word: string, language: Language): number {
  const groups = word.match(vowels)?.length ?? 0;
  const isSilent = (language === "fr" && /es?$/iu.test(word)) || (language === "en" && /[^l]e$/iu.test(word));
  return Math.max(1, groups - (isSilent && groups > 1 ? 1 : 0));
}

/** How the words for pupils of a story read in a language. */
export function readabilityOf(words: StoryWords, language: Language): Readability {
  const sentences = textsOf(words)
    .filter(({ kind }) => !textsForAdults.has(kind))
    .flatMap(({ text }) => sentencesOf(text));
  const counts = sentences.map(wordCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const syllables = sentences
    .flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? [])
    .reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const mean = total / Math.max(1, sentences.length);
  return {
    sentences: sentences.length,
    mean,
    longest: Math.max(0, ...counts),
    ease: formulas[language](mean, syllables / Math.max(1, total)),
  };
}
