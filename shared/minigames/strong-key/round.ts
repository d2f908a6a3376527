import type { Random } from "../../game/random.ts";
import type { Mark, Strength, Tooth } from "./how-long.ts";
import type { Bait, OddTile, PostKind, Tile } from "./tiles.ts";

/** The locks of a round: each takes one word more. `share` of the time there is to build. */
export const locks = [
  { thing: "diary", words: 3, wants: "year", share: 0.31 },
  { thing: "game", words: 4, wants: "pyramids", share: 0.33 },
  { thing: "account", words: 5, wants: "dinosaurs", share: 0.36 },
] as const satisfies readonly { thing: string; words: number; wants: Mark; share: number }[];

/** What the locks are on. */
export type Thing = (typeof locks)[number]["thing"];

/** Something that the owner of a lock has shown to everybody; one device knows it until it shows it to the table. */
export interface Post {
  kind: PostKind;
  tile: OddTile;
  seat: string;
  shown: boolean;
}

/** A message that asks one device for the key. */
interface OpenBait {
  seat: string;
  bait: Bait;
}

/** The last thing that happened; `number` counts them. */
export interface News {
  number: number;
  what: "begun" | "grew" | "sentBack" | "told" | "seen" | "leaked" | "closed";
  /** The word and the message it is about; nobody is told whose they were. */
  tile: Tile | "";
  bait: Bait | "";
}

export interface Place {
  seat: string;
  heads: number;
  hand: Tile[];
  /** Step of the round at which it last did something. */
  actedAt: number;
}

export interface KeyRound {
  random: Random;
  calm: boolean;
  /** Edition of the game's rules (`rules.edition`): which words are dealt, and who is waited for, was another before 3. */
  edition: number;
  /** Steps of the round so far. */
  now: number;
  /** Newcomers whose locks they are, one a lock. */
  owners: string[];
  lock: number;
  stage: "build" | "try" | "over";
  /** Step at which the stage began, and how many it lasts at most (0: it waits). */
  began: number;
  lasts: number;
  /** How long each lock may be built and tried in a timed round. */
  buildSteps: number[];
  trySteps: number;
  places: Place[];
  key: Tooth[];
  /** Words that are offered, in their order; the table speaks about the first, since step `benchAt`. */
  bench: { seat: string; tile: Tile }[];
  benchAt: number;
  posts: Post[];
  /** Words that have become known by an answer. */
  leaked: Tile[];
  /** Messages of this lock still to come, as the number of words after which each comes. */
  baitsAfter: number[];
  /** Messages that have not been used yet. */
  baitsLeft: Bait[];
  open: OpenBait[];
  seen: number;
  answered: number;
  /** How each lock held so far. */
  results: Strength[];
  news: News;
}
