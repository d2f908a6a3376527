import { z } from "zod";
import { type Finding, reporter } from "./finding.ts";
import {
  type HelpService,
  helpSchema,
  type Language,
  languages,
  type SchoolEvent,
  type Story,
  type StoryWords,
  schoolEventsSchema,
  storySchema,
  wordsSchema,
} from "./format.ts";

/** Parsed JSON of one file a language; what is not there is missing. */
export type WordFiles = Readonly<Partial<Record<Language, unknown>>>;

/** What is known of the words: the languages that are there and well formed. */
export type WordsByLanguage<Words> = Partial<Record<Language, Words>>;

/** The parsed JSON of a story's folder. */
export interface StoryFiles {
  folder: string;
  structure: unknown;
  words: WordFiles;
}

/** A story whose files have their form. */
export interface LoadedStory {
  folder: string;
  story: Story;
  words: WordsByLanguage<StoryWords>;
}

const line = z.string().trim().min(1);

/** `assets/help/LANG.json`: service id to what it is called and, in one line, what it is for. */
const helpWordsSchema = z.record(z.string(), z.strictObject({ name: line, about: line }));
type HelpWords = z.infer<typeof helpWordsSchema>;

/** `assets/events/LANG.json`: event id to what the board tells. */
const eventWordsSchema = z.record(z.string(), line);
type EventWords = z.infer<typeof eventWordsSchema>;

/** `assets/locales/LANG/`: file name without `.json` to its texts, keys in levels. */
export type ScreenWords = Readonly<Record<string, unknown>>;

/** The services there are, with their words. */
export interface LoadedHelp {
  services: HelpService[];
  words: WordsByLanguage<HelpWords>;
}

/** The events of the school, with their words. */
export interface LoadedEvents {
  events: SchoolEvent[];
  words: WordsByLanguage<EventWords>;
}

/** Validates one file; answers undefined, and says why, when it is missing or malformed. */
function read<Content>(
  schema: z.ZodType<Content>,
  file: string,
  json: unknown,
  findings: Finding[],
): Content | undefined {
  const report = reporter(findings, file);
  if (json === undefined) {
    report("", "This file is missing.");
    return undefined;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(issue.path.join("."), `${issue.message}.`);
  return undefined;
}

function readWords<Words>(
  schema: z.ZodType<Words>,
  folder: string,
  files: WordFiles,
  findings: Finding[],
): WordsByLanguage<Words> {
  const words: WordsByLanguage<Words> = {};
  for (const language of languages) {
    const content = read(schema, `${folder}/${language}.json`, files[language], findings);
    if (content !== undefined) words[language] = content;
  }
  return words;
}

/**
 * Validates the files of a story against the format.
 *
 * @returns The story with the languages that are well formed, or no story when its structure is not; and every fault.
 */
export function loadStory(files: StoryFiles): { story: LoadedStory | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const path = `stories/${files.folder}`;
  const story = read(storySchema, `${path}/story.json`, files.structure, findings);
  const words = readWords(wordsSchema, path, files.words, findings);
  return { story: story && { folder: files.folder, story, words }, findings };
}

/** Validates the files of all stories; the stories whose structure is sound come back in the same order. */
export function loadStories(all: readonly StoryFiles[]): { stories: LoadedStory[]; findings: Finding[] } {
  const loaded = all.map(loadStory);
  return {
    stories: loaded.flatMap(({ story }) => (story ? [story] : [])),
    findings: loaded.flatMap(({ findings }) => findings),
  };
}

/** Validates the help services and their words. */
export function loadHelp(services: unknown, words: WordFiles): { help: LoadedHelp; findings: Finding[] } {
  const findings: Finding[] = [];
  const help = {
    services: read(helpSchema, "help/help.json", services, findings) ?? [],
    words: readWords(helpWordsSchema, "help", words, findings),
  };
  return { help, findings };
}

/** Validates the events of the school and their words. */
export function loadEvents(events: unknown, words: WordFiles): { events: LoadedEvents; findings: Finding[] } {
  const findings: Finding[] = [];
  const loaded = {
    events: read(schoolEventsSchema, "events/events.json", events, findings) ?? [],
    words: readWords(eventWordsSchema, "events", words, findings),
  };
  return { events: loaded, findings };
}
