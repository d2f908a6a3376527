import { readFileSync } from "node:fs";
import { kindOf, listTiles, oddTiles, type Tile, tiles } from "../../../shared/minigames/strong-key/tiles.ts";
import { type Language, languages } from "../../../shared/stories/languages.ts";
import { type Estimator, makeEstimator } from "./estimator.ts";

/** The words of all tiles by language, as somebody would type them: small letters, nothing in between. */
export const tileWords = Object.fromEntries(
  languages.map((language) => {
    const file = new URL(`../../../assets/locales/${language}/strong-key.json`, import.meta.url);
    const words: Record<string, string> = JSON.parse(readFileSync(file, "utf8")).tiles;
    return [language, Object.fromEntries(Object.entries(words).map(([tile, word]) => [tile, asTyped(word)]))];
  }),
) as Record<Language, Record<Tile, string>>;

function asTyped(word: string): string {
  return word.toLowerCase().replace(/[\s'’.-]/g, "");
}

/** The estimator, which also knows what everybody tries first. */
export function estimatorOfTiles(): Estimator {
  return makeEstimator(languages.flatMap((language) => listTiles.map((tile) => tileWords[language][tile])));
}

/** Guesses (powers of ten) of one tile in each language; what belongs to the owner is known. */
export function guessesOf(estimate: Estimator, tile: Tile): number[] {
  return languages.map((language) => {
    const word = tileWords[language][tile];
    return estimate(word, kindOf(tile) === "own" ? [word] : []);
  });
}

interface Measured {
  /** Guesses of each tile in the language in which it is worth least, as a power of ten, one decimal, rounded down. */
  guesses: Record<Tile, number>;
  /** The same of a word that the owner has shown to everybody, whichever it is. */
  known: number;
  /** How much more (a power of ten) a word is worth when it stands there twice. */
  again: number;
}

/** Asks the estimator about every tile. Takes some seconds. */
export function measureTiles(): Measured {
  const estimate = estimatorOfTiles();
  const least = (tile: Tile) => down(Math.min(...guessesOf(estimate, tile)));
  const everyOdd = languages.flatMap((language) => oddTiles.map((tile) => tileWords[language][tile]));
  return {
    guesses: Object.fromEntries(tiles.map((tile) => [tile, least(tile)])) as Record<Tile, number>,
    known: down(Math.min(...everyOdd.map((word) => estimate(word, [word])))),
    again: down(Math.min(...everyOdd.map((word) => estimate(word + word) - estimate(word)))),
  };
}

function down(value: number): number {
  return Math.floor(value * 10) / 10;
}
