import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureTiles } from "./strong-key/measured.ts";

/**
 * Asks the strength estimator how many guesses each word of Strong key is worth and writes it down for the rules, in
 * shared/minigames/strong-key/strengths.ts. Run it with `npm run strong-key` when a word has changed.
 */

const target = fileURLToPath(new URL("../../shared/minigames/strong-key/strengths.ts", import.meta.url));
const { guesses, known, again } = measureTiles();
const lines = Object.entries(guesses).map(([tile, value]) => `  ${tile}: ${value},`);

writeFileSync(
  target,
  `import type { Tile } from "./tiles.ts";

// Written by \`npm run strong-key\` from the words of assets/locales; server/tools/strong-key.test.ts keeps the two alike.

/** Guesses a word is worth in the language in which it is worth least, as a power of ten. */
export const guesses: Readonly<Record<Tile, number>> = {
${lines.join("\n")}
};

/** The same of a word that the owner has shown to everybody. */
export const knownGuesses = ${known};

/** How much (a power of ten) the same word once more adds. */
export const againGuesses = ${again};
`,
);
console.log(`${lines.length} words in ${target}`);
