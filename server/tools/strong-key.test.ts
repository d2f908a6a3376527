import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../shared/game/rules.ts";
import { markOf, searchTime, toothOf } from "../../shared/minigames/strong-key/how-long.ts";
import { againGuesses, guesses, knownGuesses } from "../../shared/minigames/strong-key/strengths.ts";
import {
  dealtIn,
  everydayTiles,
  kindOf,
  listTiles,
  oddTiles,
  ownTiles,
  type Tile,
  tiles,
} from "../../shared/minigames/strong-key/tiles.ts";
import { languages } from "../../shared/stories/languages.ts";
import type { Estimator } from "./strong-key/estimator.ts";
import { estimatorOfTiles, guessesOf, measureTiles, tileWords } from "./strong-key/measured.ts";

/** Least and most guesses (powers of ten) of each kind of word, in every single language. */
const bounds = { odd: [3.6, 15], everyday: [0, 3.1], list: [0, 1.5], own: [0, 1.5] } as const;
/** Guesses a second of the time a key is searched for, as a power of ten. */
const aSecond = 4;

/** Two words in a row, and how much more (a power of ten) the game promises for them than the estimator gives, at most. */
type Together = Record<(typeof languages)[number], [one: Tile | "any", other: Tile, found: number][]>;

/** Of the words of now there are none. All pairs there are were tried in all languages, of the words of before as well. */
const none: Together = { nl: [], fr: [], de: [], en: [] };

/**
 * Neighbours of the first two editions in which the estimator finds something else than two words: a dog and a summer are
 * to it a row of the zodiac and the seasons, "jongle rayé" has a name in its middle. The game reckons word by word and does
 * not know of them.
 */
const apart: Together = {
  nl: [],
  fr: [
    ["dog", "summer", 1.2],
    ["summer", "dog", 1.2],
    ["juggles", "striped", 0.5],
  ],
  de: [],
  en: [
    ["dog", "summer", 1.2],
    ["summer", "dog", 1.2],
  ],
};

/**
 * The same where nothing stands between the words: "Amira" in "amirayé", "lasagner" in "lasagnerayé". All with more than
 * 0.7, so that not even two others in one key come to more than is allowed.
 */
const joined: Together = {
  nl: [
    ["sneezes", "house", 1.4],
    ["sneezes", "jellyfish", 0.9],
  ],
  fr: [
    ["any", "striped", 2.2],
    ["tickles", "ticklish", 1.6],
    ["dog", "summer", 1.2],
    ["summer", "dog", 1.2],
  ],
  de: [],
  en: [
    ["juggles", "tickles", 1.4],
    ["dog", "summer", 1.2],
    ["summer", "dog", 1.2],
    ["conjures", "tickles", 1],
  ],
};

const stories = new URL("../../assets/stories/", import.meta.url);

let estimate: Estimator;

beforeAll(() => {
  estimate = estimatorOfTiles();
}, 30_000);

describe("the worth of the words of Strong key", () => {
  it("is what the strength estimator says, in the language in which it is least", { timeout: 60_000 }, () => {
    expect(measureTiles()).toEqual({ guesses, known: knownGuesses, again: againGuesses });
  });

  it.each(tiles)("of %s is of the same kind in all four languages", (tile) => {
    const [least, most] = bounds[kindOf(tile)];
    for (const worth of guessesOf(estimate, tile)) {
      expect(worth).toBeGreaterThanOrEqual(least);
      expect(worth).toBeLessThanOrEqual(most);
    }
  });

  it("parts odd words from all others by at least three times as many guesses", () => {
    const odd = Math.min(...oddTiles.flatMap((tile) => guessesOf(estimate, tile)));
    const others = [...everydayTiles, ...listTiles, ...ownTiles].flatMap((tile) => guessesOf(estimate, tile));
    expect(odd - Math.max(...others)).toBeGreaterThan(Math.log10(3));
  });
});

describe("the time a computer needs for a key", { timeout: 120_000 }, () => {
  const language = fc.constantFrom(...languages);
  const text = (key: readonly Tile[], read: (typeof languages)[number]) => key.map((tile) => tileWords[read][tile]);
  const promised = (key: readonly Tile[]) =>
    searchTime(key.map((tile, index) => toothOf(tile, key.slice(0, index), []))) + aSecond;

  /** How much more (a power of ten) is promised for a key than the estimator gives it in a language. */
  const tooMuch = (key: readonly Tile[], read: (typeof languages)[number], between: string) => {
    const own = key.filter((tile) => kindOf(tile) === "own").map((tile) => tileWords[read][tile]);
    return promised(key) - estimate(text(key, read).join(between), own);
  };

  describe.each([
    { edition: rules.edition, between: " ", more: 0.01, together: none },
    // Where the end of a word and the start of the next make another word, the estimator finds that too.
    { edition: rules.edition, between: "", more: 1.5, together: none },
    { edition: 2, between: " ", more: 0.01, together: apart },
    { edition: 2, between: "", more: 1.5, together: joined },
  ])("in edition $edition, with '$between' between the words", ({ edition, between, more, together }) => {
    const dealt = dealtIn(edition, tiles);
    const words = fc.uniqueArray(fc.constantFrom(...dealt), { minLength: 1, maxLength: 5 });

    it("promises in no language more than the estimator does, but for neighbours that are read together", () => {
      const isReadTogether = (key: readonly Tile[], read: (typeof languages)[number]) =>
        together[read].some(([one, other]) =>
          key.some((tile, at) => (one === "any" || tile === one) && key[at + 1] === other),
        );
      fc.assert(
        fc.property(words, language, (key, read) => {
          fc.pre(!isReadTogether(key, read));
          expect(tooMuch(key, read, between)).toBeLessThanOrEqual(more);
        }),
        { numRuns: 100 },
      );
    });

    it.each(languages.flatMap((read) => together[read].map((pair) => [read, ...pair] as const)))(
      "promises too much for neighbours that are read together in %s, %s and %s, but no more than was found",
      (read, one, other, found) => {
        const before = one === "any" ? dealt.filter((tile) => tile !== other) : [one];
        expect(Math.max(...before.map((tile) => tooMuch([tile, other], read, between)))).toBeCloseTo(found, 1);
      },
    );
  });

  it("is promised for no neighbours any more that were read together in editions before", () => {
    const dealt = dealtIn(rules.edition, tiles);
    for (const [one, other] of languages.flatMap((read) => [...apart[read], ...joined[read]])) {
      expect(dealt.includes(other) && (one === "any" || dealt.includes(one)), `${one}, ${other}`).toBe(false);
    }
  });

  it("is long for odd sentences in every language: the estimator gives them its best mark", () => {
    const odd = fc.uniqueArray(fc.constantFrom(...oddTiles), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(odd, language, (key, read) => {
        expect(estimate(text(key, read).join(" "))).toBeGreaterThan(10);
      }),
      { numRuns: 60 },
    );
  });

  it("is a moment for a birthday, a saying, a row or a sport alone, and for the name of each newcomer", () => {
    for (const tile of [...listTiles, ...ownTiles, "football"] as const) {
      for (const worth of guessesOf(estimate, tile)) expect(markOf(worth - aSecond)).toBe("moment");
    }
    const names = readdirSync(stories).map(
      (id) => JSON.parse(readFileSync(new URL(`${id}/nl.json`, stories), "utf8")).name.toLowerCase() as string,
    );
    expect(names).toContain("fien");
    for (const name of names) expect(estimate(name, [name])).toBeLessThanOrEqual(guesses.name + 0.1);
  });
});
