import eventsDe from "../../../assets/events/de.json" with { type: "json" };
import eventsEn from "../../../assets/events/en.json" with { type: "json" };
import events from "../../../assets/events/events.json" with { type: "json" };
import eventsFr from "../../../assets/events/fr.json" with { type: "json" };
import eventsNl from "../../../assets/events/nl.json" with { type: "json" };
import helpDe from "../../../assets/help/de.json" with { type: "json" };
import helpEn from "../../../assets/help/en.json" with { type: "json" };
import helpFr from "../../../assets/help/fr.json" with { type: "json" };
import helpServices from "../../../assets/help/help.json" with { type: "json" };
import helpNl from "../../../assets/help/nl.json" with { type: "json" };
import de from "../../../assets/stories/wout/de.json" with { type: "json" };
import en from "../../../assets/stories/wout/en.json" with { type: "json" };
import fr from "../../../assets/stories/wout/fr.json" with { type: "json" };
import nl from "../../../assets/stories/wout/nl.json" with { type: "json" };
import structure from "../../../assets/stories/wout/story.json" with { type: "json" };
import { type ContentToCheck, checkContent, type KnownDrawings } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { HelpService, Language, SchoolEvent, Story, StoryWords } from "../format.ts";
import { loadEvents, loadHelp, loadStory } from "../load.ts";

/** A sound story with everything around it, in the hands of a test that breaks one thing of it. */
export interface Copy {
  folder: string;
  story: Story;
  words: Record<Language, StoryWords>;
  services: HelpService[];
  helpWords: Record<Language, Record<string, { name: string; about: string }>>;
  events: SchoolEvent[];
  eventWords: Record<Language, Record<string, string>>;
  screens: Record<Language, Record<string, unknown>>;
  drawings: KnownDrawings;
  today: string;
}

const today = "2026-11-24";
/** The events of the school as far as they touch Wout: here he is alone. */
const ownEvents = events
  .map((event) => ({ ...event, themes: event.themes.filter((theme) => structure.themes.includes(theme)) }))
  .filter(({ themes }) => themes.length > 0);

function ownWords(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(ownEvents.map(({ id }) => [id, must(words[id])]));
}

/** What a test needs of the sound story. Throws when it is not there. */
export function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the sound story has changed: what this test breaks is not there");
  return value;
}

/** A sound story with all that surrounds it, to be broken in one place. */
export function soundCopy(): Copy {
  const { story, findings } = loadStory({ folder: "wout", structure, words: { nl, fr, de, en } });
  if (findings.length > 0) throw new Error("the sound story is not sound");
  const { story: sound, words } = must(story);
  const copied: Omit<Copy, "drawings"> = {
    folder: "wout",
    story: sound,
    words: words as Record<Language, StoryWords>,
    services: loadHelp(helpServices, {}).help.services,
    helpWords: { nl: helpNl, fr: helpFr, de: helpDe, en: helpEn },
    events: loadEvents(ownEvents, {}).events.events,
    eventWords: { nl: ownWords(eventsNl), fr: ownWords(eventsFr), de: ownWords(eventsDe), en: ownWords(eventsEn) },
    screens: { nl: {}, fr: {}, de: {}, en: {} },
    today,
  };
  return {
    ...(JSON.parse(JSON.stringify(copied)) as typeof copied),
    drawings: { portraits: undefined, symbols: undefined },
  };
}

/** A copy as the guard checks it. */
export function contentOf(copy: Copy): ContentToCheck {
  const { folder, story, words, services, helpWords, eventWords, screens, drawings } = copy;
  return {
    stories: [{ folder, story, words }],
    help: { services, words: helpWords },
    events: { events: copy.events, words: eventWords },
    screens,
    drawings,
    today: copy.today,
  };
}

/** What is found in a sound copy after one thing was broken. */
export function findingsWhen(breakIt: (copy: Copy) => void): Finding[] {
  const copy = soundCopy();
  breakIt(copy);
  return checkContent(contentOf(copy));
}

/** The findings of one file and key, as sentences. */
export function sentencesAt(findings: readonly Finding[], file: string, key: string): string[] {
  return findings.filter((finding) => finding.file === file && finding.key === key).map(({ sentence }) => sentence);
}

export const structureFile = "stories/wout/story.json";
export const chapter = (copy: Copy, number = 0) => must(copy.story.chapters[number]);
export const chapterWords = (copy: Copy, language: Language = "nl") => must(copy.words[language].chapters[0]);
export const cardWords = (copy: Copy, card: string, language: Language = "nl") =>
  must(chapterWords(copy, language).cards[card]);
export const clue = (copy: Copy, id: string) => must(chapter(copy).clues.find((candidate) => candidate.id === id));
export const card = (copy: Copy, id: string) => must(chapter(copy).cards.find((candidate) => candidate.id === id));
export const adult = (copy: Copy, id: string) => must(copy.story.adults.find((candidate) => candidate.id === id));
export const service = (copy: Copy, id: string) => must(copy.services.find((candidate) => candidate.id === id));
