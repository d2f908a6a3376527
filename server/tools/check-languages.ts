/** `npm run check-languages`: says what is missing in assets/locales and what nobody reads, and fails when something is. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages as expected } from "../../shared/stories/format.ts";
import { languageComplaints, type Texts, textKeys } from "./languages.ts";
import { unreadTexts } from "./unread-texts.ts";

const folder = fileURLToPath(new URL("../../assets/locales", import.meta.url));
const client = fileURLToPath(new URL("../../client", import.meta.url));

const languages: Record<string, Record<string, Texts>> = {};
for (const path of globSync("*/*.json", { cwd: folder })) {
  const files = languages[dirname(path)] ?? {};
  files[basename(path, ".json")] = JSON.parse(readFileSync(join(folder, path), "utf8")) as Texts;
  languages[dirname(path)] = files;
}

const sources = globSync("**/*.{ts,tsx}", { cwd: client, exclude: ["tests/**", "**/*.test.*"] });
const unread = unreadTexts(
  textKeys(languages),
  sources.map((path) => readFileSync(join(client, path), "utf8")),
);
const complaints = [
  ...languageComplaints(languages, expected),
  ...unread.map((key) => `${key} is read by no screen: take it out of every language.`),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length === 0)
  console.log(`${Object.keys(languages).sort().join(", ")}: every text in every language, and each is read.`);
process.exitCode = complaints.length > 0 ? 1 : 0;
