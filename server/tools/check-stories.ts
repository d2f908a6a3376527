/**
 * `npm run check-stories [-- FOLDER]`: checks the stories in `assets`, with help, events and the texts of the screens, or the
 * stories of another folder (or one story's own). Says every fault, and fails when there is one or when there was nothing to check.
 */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkContent, countTexts } from "../../shared/stories/check.ts";
import type { Finding } from "../../shared/stories/finding.ts";
import { type Language, languages } from "../../shared/stories/format.ts";
import {
  loadEvents,
  loadHelp,
  loadStories,
  type ScreenWords,
  type StoryFiles,
  type WordFiles,
  type WordsByLanguage,
} from "../../shared/stories/load.ts";
import { readabilityOf } from "../../shared/stories/readability.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const assets = join(root, "assets");
const unreadable: Finding[] = [];

/** The parsed file, or undefined when it is not there or cannot be parsed. */
function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    unreadable.push({ file, key: "", sentence: `This is no JSON: ${error instanceof Error ? error.message : error}` });
    return undefined;
  }
}

function readWords(folder: string): WordFiles {
  return Object.fromEntries(languages.map((language) => [language, readJson(join(folder, `${language}.json`))]));
}

/** The stories of a folder of stories, or the one story when the folder is a story's own. */
function readStories(folder: string): StoryFiles[] {
  if (!existsSync(folder)) return [];
  if (existsSync(join(folder, "story.json"))) return [readStory(dirname(folder), basename(folder))];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readStory(folder, entry.name));
}

function readStory(parent: string, folder: string): StoryFiles {
  const path = join(parent, folder);
  return { folder, structure: readJson(join(path, "story.json")), words: readWords(path) };
}

/** The texts of the screens, whatever languages are there: `npm run check-languages` says which are missing. */
function readScreens(): WordsByLanguage<ScreenWords> {
  const files = (language: Language) =>
    globSync("*.json", { cwd: join(assets, "locales", language) }).map((file) => [
      basename(file, ".json"),
      readJson(join(assets, "locales", language, file)),
    ]);
  return Object.fromEntries(languages.map((language) => [language, Object.fromEntries(files(language))]));
}

/** The names of the drawn adults; undefined as long as nobody is drawn. */
function portraits(): ReadonlySet<string> | undefined {
  const people = readJson(join(assets, "art/people.json")) as { adults: Record<string, unknown> } | undefined;
  return people && new Set(Object.keys(people.adults));
}

/** The names of the drawn symbols, read from the source as text: the server runs no code of the client. */
function symbols(): ReadonlySet<string> {
  const source = readFileSync(join(root, "client/design/symbol-paths.ts"), "utf8");
  const [, drawings = ""] = source.split("export const symbolPaths = {");
  const names = [...drawings.matchAll(/^ {2}"?([a-z0-9-]+)"?: /gmu)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("no symbols found in client/design/symbol-paths.ts");
  return new Set(names);
}

const folder = process.argv[2];
const { stories, findings: malformed } = loadStories(readStories(folder ? resolve(folder) : join(assets, "stories")));
const { help, findings: helpFaults } = loadHelp(
  readJson(join(assets, "help/help.json")),
  readWords(join(assets, "help")),
);
const school = folder
  ? undefined
  : loadEvents(readJson(join(assets, "events/events.json")), readWords(join(assets, "events")));

const findings = [
  ...unreadable,
  ...malformed,
  ...helpFaults,
  ...(school?.findings ?? []),
  ...checkContent({
    stories,
    help,
    events: school?.events,
    screens: folder ? undefined : readScreens(),
    drawings: { portraits: portraits(), symbols: symbols() },
    today: new Date().toISOString().slice(0, 10),
  }),
];
for (const { file, key, sentence } of findings) console.error(`${file}${key ? `: ${key}` : ""}: ${sentence}`);

console.log("Words a sentence (mean, most) and reading ease, 80 and more for ten-year-olds:");
console.table(
  Object.fromEntries(
    stories.map(({ folder: id, words }) => [
      id,
      Object.fromEntries(
        languages.flatMap((language) => {
          const own = words[language];
          if (!own) return [];
          const { mean, longest, ease } = readabilityOf(own, language);
          return [[language, `${mean.toFixed(1)}, ${longest}; ${ease.toFixed(0)}`]];
        }),
      ),
    ]),
  ),
);

const texts = countTexts(stories);
const spoken = languages.filter((language) => stories.some(({ words }) => words[language]));
console.log(`${stories.length} stories, ${texts} texts, ${spoken.length} languages checked: ${findings.length} faults`);
process.exitCode = findings.length > 0 || texts === 0 ? 1 : 0;
