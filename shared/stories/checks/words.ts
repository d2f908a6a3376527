import { type Finding, type Report, reporter } from "../finding.ts";
import { helpRoles, type Language, type Story, type StoryWords } from "../format.ts";
import type { WordsByLanguage } from "../load.ts";
import { unwritten } from "../skeleton.ts";
import { plain, textsOf, wordCount } from "../texts.ts";

/** A name of a chat bubble, a colon, a space, words. */
const bubble = /^[^:\n]{1,40}: \S/u;
/** Texts of this many words or more are written anew in each language; a word or two may be alike. */
const leastWordsOfALine = 4;

/** Compares the keys of the words with the ids of the structure. */
function reportKeys(report: Report, key: string, words: object, ids: Iterable<string>): void {
  const wanted = new Set(ids);
  for (const id of wanted) if (!Object.hasOwn(words, id)) report(`${key}.${id}`, "This text is missing.");
  for (const id of Object.keys(words))
    if (!wanted.has(id)) report(`${key}.${id}`, "The story knows nothing of this text.");
}

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** One language against the structure: every text is there, and none too many. */
function checkKeys(report: Report, story: Story, words: StoryWords): void {
  reportKeys(report, "feelings", words.feelings, new Set(story.chapters.flatMap(({ feelings }) => idsOf(feelings))));
  reportKeys(report, "moments", words.moments, story.moments);
  reportKeys(report, "adults", words.adults, idsOf(story.adults));
  reportKeys(report, "sentences", words.sentences, idsOf(story.sentences));
  reportKeys(report, "events", words.events, idsOf(story.events));
  reportKeys(report, "help", words.help, helpRoles);
  for (const adult of story.adults) {
    const needed = adult.fit === "fits";
    const there = words.adults[adult.id]?.notNow !== undefined;
    if (needed && !there) report(`adults.${adult.id}.notNow`, "An adult that fits has a first bad reaction.");
    if (!needed && there) report(`adults.${adult.id}.notNow`, "Only an adult that fits has a first bad reaction.");
  }
  for (const [number, chapter] of story.chapters.entries()) {
    const key = `chapters.${number}`;
    const own = words.chapters[number];
    if (!own) continue;
    reportKeys(report, `${key}.clues`, own.clues, idsOf(chapter.clues));
    reportKeys(report, `${key}.feelings`, own.feelings, idsOf(chapter.feelings));
    reportKeys(report, `${key}.cards`, own.cards, idsOf(chapter.cards));
    for (const card of chapter.cards) {
      const there = own.cards[card.id]?.early !== undefined;
      const where = `${key}.cards.${card.id}.early`;
      if (card.trust > 0 && !there)
        report(where, "A card that needs trust says what happens when it is played too early.");
      if (card.trust === 0 && there) report(where, "A card that needs no trust is never played too early.");
    }
    for (const clue of chapter.clues.filter(({ kind }) => kind === "chat")) {
      const lines = own.clues[clue.id]?.split("\n") ?? [];
      if (!lines.every((line) => bubble.test(line))) {
        report(`${key}.clues.${clue.id}`, "In a chat every line is 'Name: words'.");
      }
    }
  }
}

function checkRepeats(report: Report, words: StoryWords): void {
  const first = new Map<string, string>();
  for (const { key, kind, text } of textsOf(words)) {
    if (text === unwritten) continue;
    // The word for a feeling may be a text of its own elsewhere.
    const same = kind === "feelings" ? `feeling: ${plain(text)}` : plain(text);
    const before = first.get(same);
    if (before === undefined) first.set(same, key);
    else report(key, `The same text as ${before}.`);
  }
}

/** The languages against each other: as many debrief questions, and no line that was left in another language. */
function checkLanguagesTogether(path: string, words: WordsByLanguage<StoryWords>, findings: Finding[]): void {
  const all = Object.entries(words) as [Language, StoryWords][];
  const [reference] = all;
  if (!reference) return;
  const seen = new Map<string, Language>();
  for (const [language, own] of all) {
    const report = reporter(findings, `${path}/${language}.json`);
    if (own.debrief.length !== reference[1].debrief.length) {
      report("debrief", `${own.debrief.length} points, and ${reference[1].debrief.length} in ${reference[0]}.json.`);
    }
    for (const { key, text } of textsOf(own)) {
      if (wordCount(text) < leastWordsOfALine) continue;
      const other = seen.get(text);
      if (other !== undefined && other !== language) report(key, `Word for word the text of ${other}.json.`);
      else seen.set(text, language);
    }
  }
}

/** Whether the words of a story have what its structure has, in each language and in all alike. */
export function checkWords(path: string, story: Story, words: WordsByLanguage<StoryWords>, findings: Finding[]): void {
  for (const [language, own] of Object.entries(words)) {
    const report = reporter(findings, `${path}/${language}.json`);
    checkKeys(report, story, own);
    checkRepeats(report, own);
  }
  checkLanguagesTogether(path, words, findings);
}
