/** `npm run check-languages`: says what is missing in assets/locales, and fails when something is. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages as expected } from "../../shared/stories/format.ts";
import { languageComplaints, type Texts } from "./languages.ts";

const folder = fileURLToPath(new URL("../../assets/locales", import.meta.url));

const languages: Record<string, Record<string, Texts>> = {};
for (const path of globSync("*/*.json", { cwd: folder })) {
  const files = languages[dirname(path)] ?? {};
  files[basename(path, ".json")] = JSON.parse(readFileSync(join(folder, path), "utf8")) as Texts;
  languages[dirname(path)] = files;
}

const complaints = languageComplaints(languages, expected);
for (const complaint of complaints) console.error(complaint);
if (complaints.length === 0) console.log(`${Object.keys(languages).sort().join(", ")}: every text in every language.`);
process.exitCode = complaints.length > 0 ? 1 : 0;
