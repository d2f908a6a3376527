/**
 * `npm run new-story -- NAME [FOLDER]`: makes the folder of a newcomer in assets/stories (or in FOLDER) with everything
 * that has to be written; `npm run check-stories` then says what is still missing. Changes nothing that is there.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "../../shared/stories/languages.ts";
import { emptyStory, emptyWords } from "../../shared/stories/skeleton.ts";

const [name = "", folder] = process.argv.slice(2);
const parent = folder ? resolve(folder) : fileURLToPath(new URL("../../assets/stories", import.meta.url));

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  refuse(`A story's name is written in small letters without accents, as in "noe" or "anna-lou"; "${name}" is not.`);
}
const path = join(parent, name);
if (existsSync(path)) refuse(`There is a story "${name}" already: ${relative(process.cwd(), path)}.`);

const story = emptyStory(name);
const words = emptyWords(story);
mkdirSync(path, { recursive: true });
const write = (file: string, content: unknown) =>
  writeFileSync(join(path, file), `${JSON.stringify(content, null, 2)}\n`);
write("story.json", story);
for (const language of languages) write(`${language}.json`, words);
const shown = relative(process.cwd(), path);
console.log(`${shown} is there, with every text still to be written: docs/stories.md tells how.`);
console.log(`What is missing: npm run check-stories -- ${shown}`);
