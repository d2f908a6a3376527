import { againGuesses, guesses, knownGuesses } from "./strengths.ts";
import { kindOf, type Tile, type TileKind } from "./tiles.ts";

/** What makes a word of a key worth what it is worth. `posted`: its owner has shown it; `again`: it is in the key before. */
type ToothKind = TileKind | "posted" | "again";

/** A word in a key. */
export interface Tooth {
  tile: Tile;
  kind: ToothKind;
  /** Guesses it is worth, as a power of ten. */
  worth: number;
}

/** A word as the next of a key that has `before`; `known` are words that are known of whoever owns the lock. */
export function toothOf(tile: Tile, before: readonly Tile[], known: readonly Tile[]): Tooth {
  if (before.includes(tile)) return { tile, kind: "again", worth: againGuesses };
  if (known.includes(tile)) return { tile, kind: "posted", worth: knownGuesses };
  return { tile, kind: kindOf(tile), worth: guesses[tile] };
}

/** Guesses a second (a power of ten): what the estimator reckons with where a key is well kept. */
const guessesASecond = 4;

/**
 * How long a computer searches for a key, in seconds as a power of ten with one decimal; -4, one guess, for no key. What
 * the words are worth is multiplied, and they may stand in any order: as the estimator does it, but without the guesses
 * it adds for having tried all shorter keys before, so that nothing is promised that it would not promise.
 */
export function searchTime(teeth: readonly Tooth[]): number {
  let total = -guessesASecond;
  teeth.forEach(({ worth }, index) => {
    total += worth + Math.log10(index + 1);
  });
  return Math.round(total * 10) / 10;
}

/** The scale that children read, from short to long, with the seconds (a power of ten) from which each counts. */
const scale = [
  { mark: "moment", from: Number.NEGATIVE_INFINITY },
  { mark: "minutes", from: 1.8 },
  { mark: "days", from: 4.9 },
  { mark: "year", from: 7.5 },
  // 80 years.
  { mark: "grandparents", from: 9.4 },
  // 4,500 years.
  { mark: "pyramids", from: 11.1 },
  // 300,000 years.
  { mark: "humans", from: 13 },
  // 66 million years.
  { mark: "dinosaurs", from: 15.3 },
] as const;

export type Mark = (typeof scale)[number]["mark"];

/** All marks, from short to long. */
export const marks: readonly Mark[] = scale.map(({ mark }) => mark);

/** The mark that a time (seconds, as a power of ten) has reached. */
export function markOf(time: number): Mark {
  return scale.findLast(({ from }) => time >= from)?.mark ?? "moment";
}

/** How a key holds. */
export type Strength = "strong" | "nearly" | "weak";

/** A key that is searched for a thousandth of what a lock wants is nearly as good: one small tooth too many. */
const nearlyWithin = 3;

/** How a key that is searched for so long (seconds, as a power of ten) holds in a lock that wants a mark. */
export function strengthOf(time: number, wanted: Mark): Strength {
  const least = scale.find(({ mark }) => mark === wanted)?.from ?? 0;
  if (time >= least) return "strong";
  return time >= least - nearlyWithin ? "nearly" : "weak";
}
