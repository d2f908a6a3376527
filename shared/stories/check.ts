import { checkEvents } from "./checks/events.ts";
import { checkGivenAway } from "./checks/given-away.ts";
import { checkReach } from "./checks/reach.ts";
import { checkReadingTime } from "./checks/reading-time.ts";
import { checkScreens } from "./checks/screens.ts";
import { checkServices } from "./checks/services.ts";
import { checkStructure, type KnownDrawings } from "./checks/structure.ts";
import { checkTellingMarks } from "./checks/telling-marks.ts";
import { checkLanguage } from "./checks/wording.ts";
import { checkWords } from "./checks/words.ts";
import { type Finding, reporter } from "./finding.ts";
import { type HelpService, type Language, languages } from "./format.ts";
import type { LoadedEvents, LoadedHelp, LoadedStory, ScreenWords, WordsByLanguage } from "./load.ts";
import { unwritten } from "./skeleton.ts";
import { textsOf, wordCount } from "./texts.ts";

export type { KnownDrawings } from "./checks/structure.ts";

/** What a story is checked against. */
interface StorySurroundings extends KnownDrawings {
  services: readonly HelpService[];
}

/** Checks one story: its structure, its words in every language, and whether it can end well in every region. */
export function checkStory({ folder, story, words }: LoadedStory, around: StorySurroundings): Finding[] {
  const findings: Finding[] = [];
  const path = `stories/${folder}`;
  const report = reporter(findings, `${path}/story.json`);
  checkStructure(report, folder, story, around);
  checkReach(report, story, around.services);
  checkWords(path, story, words, findings);
  checkGivenAway(path, story, words, findings);
  for (const language of languages) {
    const own = words[language];
    if (!own) continue;
    const reportWords = reporter(findings, `${path}/${language}.json`);
    checkLanguage(reportWords, language, story, own);
    checkReadingTime(reportWords, own);
  }
  return findings;
}

/** Checks what stories must not share: two newcomers on one board are told apart by id, symbol and name. */
function checkTogether(stories: readonly LoadedStory[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const once = (file: string, key: string, value: string) => {
    const before = seen.get(`${key} ${value}`);
    if (before !== undefined) reporter(findings, file)(key, `"${value}" is already that of ${before}.`);
    else seen.set(`${key} ${value}`, file);
  };
  for (const { folder, story, words } of stories) {
    once(`stories/${folder}/story.json`, "id", story.id);
    once(`stories/${folder}/story.json`, "symbol", story.symbol);
    for (const [language, { name }] of Object.entries(words)) {
      const before = seen.get(`${language} ${name}`);
      if (before === undefined) seen.set(`${language} ${name}`, folder);
      else reporter(findings, `stories/${folder}/${language}.json`)("name", `"${name}" is already that of ${before}.`);
    }
  }
  reportTextsOfOthers(stories, findings);
  reportTellingLengths(stories, findings);
  checkTellingMarks(stories, findings);
  return findings;
}

/** Texts of this many words or more belong to one story; shorter ones may be alike by chance. */
const leastWordsOfOwn = 6;

function reportTextsOfOthers(stories: readonly LoadedStory[], findings: Finding[]): void {
  for (const language of languages) {
    const seen = new Map<string, string>();
    for (const { folder, words } of stories) {
      const own = words[language];
      for (const { key, text } of own ? textsOf(own) : []) {
        if (wordCount(text) < leastWordsOfOwn || text === unwritten) continue;
        const before = seen.get(text);
        if (before !== undefined && before !== folder) {
          reporter(findings, `stories/${folder}/${language}.json`)(key, `Word for word a text of ${before}.`);
        } else seen.set(text, folder);
      }
    }
  }
}

/** From so many stories on it can be told whether lengths give something away. */
const leastToCompare = 6;

/** Children find out quickly when the longest sentence is always the one that fits. */
function reportTellingLengths(stories: readonly LoadedStory[], findings: Finding[]): void {
  if (stories.length < leastToCompare) return;
  for (const language of languages) {
    const longestFits = stories.filter(({ story, words }) => {
      const lengthOf = (id: string) => words[language]?.sentences[id]?.text.length ?? 0;
      return [...story.sentences].sort((one, other) => lengthOf(other.id) - lengthOf(one.id))[0]?.fit === true;
    });
    if (longestFits.length > stories.length / 2) {
      reporter(findings, `stories/*/${language}.json`)(
        "sentences",
        `In ${longestFits.length} of ${stories.length} stories the longest sentence fits: ${longestFits.map(({ folder }) => folder).join(", ")}.`,
      );
    }
  }
}

/** Everything with words that a child meets, as it was loaded. */
export interface ContentToCheck {
  stories: readonly LoadedStory[];
  help: LoadedHelp;
  /** Left out when the stories are not those that the events are written for. */
  events: LoadedEvents | undefined;
  /** The texts of the screens; left out when the stories are somebody else's. */
  screens: WordsByLanguage<ScreenWords> | undefined;
  drawings: KnownDrawings;
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

/** Checks everything that children read in stories, help, events and on the screens; answers every fault, none when all is well. */
export function checkContent({ stories, help, events, screens, drawings, today }: ContentToCheck): Finding[] {
  const findings = stories.flatMap((story) => checkStory(story, { ...drawings, services: help.services }));
  findings.push(...checkTogether(stories));
  checkServices(help, today, findings);
  if (events) checkEvents(events, stories, findings);
  if (screens) checkScreens(screens, findings);
  return findings;
}

/** How many texts of stories there are, all languages together. */
export function countTexts(stories: readonly LoadedStory[]): number {
  return stories.reduce(
    (sum, { words }) =>
      sum +
      languages.reduce((own, language: Language) => own + (words[language] ? textsOf(words[language]).length : 0), 0),
    0,
  );
}
