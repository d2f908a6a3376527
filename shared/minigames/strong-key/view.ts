import { type Mark, markOf, type Strength, searchTime, type Tooth } from "./how-long.ts";
import { type KeyRound, locks, type News, type Thing } from "./round.ts";
import type { Bait, OddTile, PostKind, Tile } from "./tiles.ts";

/** What a seat sees. */
export interface KeyView {
  calm: boolean;
  stage: KeyRound["stage"];
  /** The seat was there when the round began; one that came later looks on. */
  plays: boolean;
  /** Devices at the table. */
  seats: number;
  /** Which lock it is (0-based), of how many, what it is on and whose. */
  lock: number;
  of: number;
  thing: Thing;
  owner: string;
  /** Step of the round at which the stage began, and how many it lasts at most (0: it waits). */
  began: number;
  lasts: number;
  /** Words the key has room for, and those that are in it. */
  words: number;
  key: Tooth[];
  /** How long a computer searches for the key: seconds as a power of ten, what that is called, and what the lock wants. */
  time: number;
  mark: Mark;
  wants: Mark;
  /** The word the table speaks about, how many wait behind it, and whether this seat may say yes or no to it. */
  offered: { seat: string; tile: Tile } | null;
  waiting: number;
  maySay: boolean;
  /** Words this seat holds, and the one of them that it has offered ("" none). */
  hand: Tile[];
  own: Tile | "";
  /** What the owner has shown to everybody, as far as this seat knows. */
  posts: { kind: PostKind; tile: OddTile; shown: boolean }[];
  /** The message that asks this seat for the key ("" none), and how many devices have one. */
  bait: Bait | "";
  baits: number;
  /** Messages seen through, and answered, so far. */
  seen: number;
  answered: number;
  results: Strength[];
  news: News;
}

/** What one seat sees of a round, and no more. */
export function view(state: KeyRound, seat: string, maySay: boolean): KeyView {
  const { stage, lock, key, bench, posts, open } = state;
  const { thing, words, wants } = locks[lock] ?? locks[0];
  const front = bench[0];
  const place = state.places.find((candidate) => candidate.seat === seat);
  const time = searchTime(key);
  return {
    calm: state.calm,
    stage,
    plays: place !== undefined,
    seats: state.places.length,
    lock,
    of: locks.length,
    thing,
    owner: state.owners[lock] ?? "",
    began: state.began,
    lasts: state.lasts,
    words,
    key: key.map((tooth) => ({ ...tooth })),
    time,
    mark: markOf(time),
    wants,
    offered: front ? { ...front } : null,
    waiting: Math.max(0, bench.length - 1),
    maySay,
    hand: [...(place?.hand ?? [])],
    own: bench.find((offered) => offered.seat === seat)?.tile ?? "",
    posts: posts
      .filter((post) => post.shown || post.seat === seat)
      .map(({ kind, tile, shown }) => ({ kind, tile, shown })),
    bait: open.find((bait) => bait.seat === seat)?.bait ?? "",
    baits: open.length,
    seen: state.seen,
    answered: state.answered,
    results: [...state.results],
    news: { ...state.news },
  };
}
