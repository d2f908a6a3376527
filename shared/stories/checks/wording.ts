import type { Report } from "../finding.ts";
import type { Language, Story, StoryWords } from "../format.ts";
import { lengths, textsForAdults } from "../lengths.ts";
import { unwritten } from "../skeleton.ts";
import { sentencesOf, type Text, textsOf, wordCount } from "../texts.ts";
import { inEachLanguage, wholeWords } from "../whole-words.ts";
import { brands, wordingRules } from "../wording.ts";
import { checkHardSpaces } from "./hard-spaces.ts";
import { checkLeftover } from "./leftover.ts";
import { checkPicture } from "./private-picture.ts";
import { standpointOf } from "./standpoint.ts";

const emoji = /\p{Extended_Pictographic}/u;

const compiled = wordingRules.map(({ advice, where, blames = false, avoid }) => ({
  advice,
  where,
  blames,
  patterns: inEachLanguage(avoid, wholeWords),
}));
const brand = wholeWords(brands);

/** What a text is there for. */
interface Purpose {
  /** It shows what helps, or is told with approval. */
  good: boolean;
  /** It is the wrong answer that blames, which children are to tell from the right one. */
  blames?: boolean;
}

/** Says which words of a text are not used in the game. */
export function checkWording(report: Report, language: Language, key: string, text: string, purpose: Purpose): void {
  for (const { advice, where, blames, patterns } of compiled) {
    if ((where === "good-answer" && !purpose.good) || (blames && purpose.blames)) continue;
    const [found] = patterns[language].exec(text) ?? [];
    if (found !== undefined) report(key, `"${found}": ${advice}`);
  }
  const [named] = brand.exec(text) ?? [];
  if (named !== undefined) report(key, `"${named}" is a brand.`);
  if (emoji.test(text)) report(key, "Symbols are drawn: no emoji.");
  if (/116000|116\.000|11 ?60 ?00(?!0)/u.test(text)) report(key, 'The number is written "116 000".');
}

function checkLengths(report: Report, { key, kind, text }: Text): void {
  const words = wordCount(text);
  if (words > lengths.text[kind]) report(key, `${words} words; at most ${lengths.text[kind]}.`);
  if (textsForAdults.has(kind)) return;
  for (const sentence of sentencesOf(text)) {
    const long = wordCount(sentence);
    if (long > lengths.sentence) report(key, `A sentence of ${long} words; at most ${lengths.sentence}.`);
  }
}

/** Words, lengths and sentences of a story in one language. */
export function checkLanguage(report: Report, language: Language, story: Story, words: StoryWords): void {
  const texts = textsOf(words);
  for (const text of texts) {
    const standpoint = standpointOf(story, text.key);
    checkWording(report, language, text.key, text.text, { good: standpoint === "advice" || standpoint === "good" });
    checkPicture(report, language, story, text, standpoint);
    checkLeftover(report, language, text.key, text.text);
    checkHardSpaces(report, language, text.key, text.text);
    if (text.text === unwritten) report(text.key, "This text is still to be written.");
    checkLengths(report, text);
  }
  const sentences = texts.filter(({ kind }) => !textsForAdults.has(kind)).flatMap(({ text }) => sentencesOf(text));
  const average = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / Math.max(1, sentences.length);
  if (average > lengths.averageSentence) {
    report("", `A sentence has ${average.toFixed(1)} words on average; at most ${lengths.averageSentence}.`);
  }
}
