import { z } from "zod";
import { pick, type Random, shuffled, splitOff } from "../../game/random.ts";
import { rules } from "../../game/rules.ts";
import { heartsFor, shareOfPoints } from "../hearts.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { strongKeyBot } from "./bot.ts";
import { dealLock, knownWords, replace } from "./deal.ts";
import { type Strength, searchTime, strengthOf, toothOf } from "./how-long.ts";
import { keyPraise, keyPraises } from "./praise.ts";
import { type KeyRound, locks, type News, type Place } from "./round.ts";
import { baits, type Tile, tiles } from "./tiles.ts";
import { type KeyView, view } from "./view.ts";

/**
 * Strong key. The table builds a key of words for each of three locks. Whoever holds a word that nobody expects offers
 * it; another device says whether it goes in. What a word is worth was measured by a real strength estimator. What the
 * owner of a lock has shown to everybody, one device knows until it tells. And now and then a message asks a single
 * device for the key: whoever answers gives a word away.
 */

const points = { strong: 2, nearly: 1, weak: 0 } as const satisfies Record<Strength, number>;

/** Least share (0..1) of all points for one, two and three hearts. */
const heartShares = [0.65, 0.8, 1] as const;
/** The calm variant counts the locks it came to, and at least these, so that one lucky key is not everything. */
const leastCalmLocks = 2;

/** How long (steps) a lock shows how it holds, at most. */
const tryingSteps = 40;
/** After so many steps without an answer a device may put its own word in: the others have gone dark. */
const insistAfter = { timed: 50, calm: 100 } as const;
/** A device is alone where all others have done nothing for so many steps: then it waits for no answer any more. */
const aloneAfter = { timed: 150, calm: 300 } as const;
/** After so many steps without an answer a word goes back to its hand, so that it is in nobody's way. */
const backAfter = 120;
/** A device that did something within so many steps is awake: messages come to it. */
const awakeSteps = 120;
/** In the calm variant nobody waits for a table that has gone dark for longer than this. */
const patienceSteps = 300;

const inputSchema = z.discriminatedUnion("do", [
  /** Offers a word of the own hand, or takes it back. */
  z.strictObject({ do: z.literal("offer"), tile: z.enum(tiles) }),
  /** The word the table speaks about goes into the key, or is changed for another one. */
  z.strictObject({ do: z.literal("yes"), tile: z.enum(tiles) }),
  z.strictObject({ do: z.literal("no"), tile: z.enum(tiles) }),
  /** Shows the table what the owner of the lock has shown to everybody. */
  z.strictObject({ do: z.literal("tell") }),
  /** Shows the table a message instead of answering it. */
  z.strictObject({ do: z.literal("refuse") }),
  z.strictObject({ do: z.literal("answer") }),
  /** Goes on from a lock that has been tried, in the calm variant; from the present one where it names none. */
  z.strictObject({
    do: z.literal("on"),
    lock: z
      .int()
      .min(0)
      .max(locks.length - 1)
      .optional(),
  }),
]);
export type KeyInput = z.infer<typeof inputSchema>;

function create(
  random: Random,
  { players, calm, steps, newcomers, edition = rules.edition }: MinigameOptions,
): KeyRound {
  const own = splitOff(random);
  const trySteps = Math.min(tryingSteps, Math.floor(steps / (3 * locks.length)));
  const building = steps - trySteps * locks.length;
  const mixed = shuffled(own, newcomers);
  const state: KeyRound = {
    random: own,
    calm,
    edition,
    now: 0,
    owners: locks.map((_, index) => mixed[index % mixed.length] ?? ""),
    lock: 0,
    stage: "build",
    began: 0,
    lasts: 0,
    buildSteps: locks.map(({ share }) => Math.max(1, Math.floor(building * share))),
    trySteps,
    places: players.map(({ seat, heads }) => ({ seat, heads, hand: [], actedAt: 0 })),
    key: [],
    bench: [],
    benchAt: 0,
    posts: [],
    leaked: [],
    baitsAfter: [],
    baitsLeft: shuffled(own, baits),
    open: [],
    seen: 0,
    answered: 0,
    results: [],
    news: { number: 0, what: "begun", tile: "", bait: "" },
  };
  beginLock(state);
  return state;
}

function beginLock(state: KeyRound): void {
  state.stage = "build";
  state.began = state.now;
  state.lasts = state.calm ? 0 : (state.buildSteps[state.lock] ?? 1);
  dealLock(state);
  tell(state, { what: "begun" });
}

function tell(state: KeyRound, news: Partial<News> & Pick<News, "what">): void {
  state.news = { tile: "", bait: "", ...news, number: state.news.number + 1 };
}

function input(state: KeyRound, seat: string, asked: KeyInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place || !play(state, place, asked)) return false;
  place.actedAt = state.now;
  return true;
}

function play(state: KeyRound, place: Place, asked: KeyInput): boolean {
  if (asked.do === "on") return goOnFrom(state, asked.lock);
  if (state.stage !== "build") return false;
  switch (asked.do) {
    case "offer":
      return offer(state, place, asked.tile);
    case "yes":
    case "no":
      return say(state, place, asked.tile, asked.do === "yes");
    case "tell":
      return tellPost(state, place);
    case "refuse":
    case "answer":
      return meetBait(state, place, asked.do === "answer");
    default:
      return asked satisfies never;
  }
}

/** One word of a device at a time; another one takes its place, the same one goes back. */
function offer(state: KeyRound, { seat, hand }: Place, tile: Tile): boolean {
  if (!hand.includes(tile) || state.open.some((bait) => bait.seat === seat)) return false;
  const before = state.bench.findIndex((offered) => offered.seat === seat);
  const old = state.bench[before];
  if (!old) state.bench.push({ seat, tile });
  else if (old.tile === tile) state.bench.splice(before, 1);
  else old.tile = tile;
  if (before === 0 || state.bench.length === 1) state.benchAt = state.now;
  return true;
}

/** Whether a device may say yes or no to the word the table speaks about. */
function maySay(state: KeyRound, seat: string): boolean {
  const front = state.bench[0];
  if (state.stage !== "build" || !front || !state.places.some((place) => place.seat === seat)) return false;
  if (front.seat !== seat || isAlone(state, seat)) return true;
  return state.now - state.benchAt >= insistAfter[state.calm ? "calm" : "timed"];
}

/** There is no other device, or all others have gone dark; in games of before edition 3 they were waited for with each word. */
function isAlone({ places, calm, edition, now }: KeyRound, seat: string): boolean {
  const others = places.filter((place) => place.seat !== seat);
  if (edition < 3) return others.length === 0;
  return others.every(({ actedAt }) => now - actedAt >= aloneAfter[calm ? "calm" : "timed"]);
}

function say(state: KeyRound, { seat }: Place, tile: Tile, yes: boolean): boolean {
  const front = state.bench[0];
  if (front?.tile !== tile || !maySay(state, seat)) return false;
  const holder = state.places.find((place) => place.seat === front.seat);
  if (!holder) return false;
  const inKey = state.key.map((tooth) => tooth.tile);
  if (yes) state.key.push(toothOf(tile, inKey, knownWords(state)));
  replace(state, holder, tile);
  nextOnBench(state);
  tell(state, { what: yes ? "grew" : "sentBack", tile });
  if (!yes) return true;
  if (state.key.length === wordsWanted(state)) close(state);
  else sendBait(state);
  return true;
}

function wordsWanted({ lock }: KeyRound): number {
  return locks[lock]?.words ?? 0;
}

function nextOnBench(state: KeyRound): void {
  state.bench.shift();
  state.benchAt = state.now;
}

function tellPost(state: KeyRound, { seat }: Place): boolean {
  const own = state.posts.filter((post) => post.seat === seat && !post.shown);
  for (const post of own) {
    post.shown = true;
    tell(state, { what: "told", tile: post.tile });
  }
  return own.length > 0;
}

/** A message comes when the key has grown, to a device that is awake and has none; its offer goes back. */
function sendBait(state: KeyRound): void {
  const due = state.baitsAfter[0];
  if (due === undefined || state.key.length < due) return;
  const free = state.places.filter((place) => !state.open.some(({ seat }) => seat === place.seat));
  const awake = free.filter(({ actedAt }) => state.now - actedAt < awakeSteps);
  const bait = state.baitsLeft[0];
  if (free.length === 0 || bait === undefined) return;
  const { seat } = pick(state.random, awake.length > 0 ? awake : free);
  state.baitsAfter.shift();
  state.baitsLeft.shift();
  state.open.push({ seat, bait });
  if (state.bench[0]?.seat === seat) state.benchAt = state.now;
  state.bench = state.bench.filter((offered) => offered.seat !== seat);
}

/** Whoever answers gives the last word of the key away. */
function meetBait(state: KeyRound, { seat }: Place, answers: boolean): boolean {
  const met = state.open.find((open) => open.seat === seat);
  if (!met) return false;
  state.open = state.open.filter((open) => open !== met);
  if (!answers) {
    state.seen += 1;
    tell(state, { what: "seen", bait: met.bait });
    return true;
  }
  state.answered += 1;
  const lost = state.key.pop();
  if (lost) state.leaked.push(lost.tile);
  tell(state, { what: "leaked", bait: met.bait, tile: lost?.tile ?? "" });
  return true;
}

/** The key is tried: shows how it holds. */
function close(state: KeyRound): void {
  const wants = locks[state.lock]?.wants ?? "year";
  state.results.push(strengthOf(searchTime(state.key), wants));
  state.stage = "try";
  state.began = state.now;
  state.lasts = state.calm ? 0 : state.trySteps;
  state.bench = [];
  state.open = [];
  tell(state, { what: "closed" });
}

/** Two may want to go on at the same moment: the table is on its way already for whoever is second. */
function goOnFrom(state: KeyRound, lock = state.lock): boolean {
  if (!state.calm || lock > state.lock) return false;
  if (lock < state.lock || state.stage === "over") return true;
  if (state.stage !== "try") return false;
  goOn(state);
  return true;
}

function goOn(state: KeyRound): void {
  if (state.results.length === locks.length) {
    state.stage = "over";
    return;
  }
  state.lock += 1;
  beginLock(state);
}

function step(state: KeyRound): void {
  if (state.stage === "over") return;
  state.now += 1;
  const passed = state.now - state.began;
  if (state.stage === "try") {
    if (passed >= (state.lasts || patienceSteps)) goOn(state);
    return;
  }
  if (state.lasts > 0 && passed >= state.lasts) {
    close(state);
    return;
  }
  if (state.bench.length > 0 && state.now - state.benchAt >= backAfter) nextOnBench(state);
  // Only now and then, so that a step stays a few additions.
  if (state.calm && state.now % 10 === 0 && isDark(state)) close(state);
}

/**
 * More time is shared out over the locks whose key is not tried yet, as the time there was. The parts are whole steps, so that
 * a step or two may be lost.
 */
function extend(state: KeyRound, steps: number): void {
  if (state.calm) return;
  const first = state.stage === "build" ? state.lock : state.lock + 1;
  const shares = locks.map(({ share }, index): number => (index < first ? 0 : share));
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return;
  const more = shares.map((share) => Math.floor((steps * share) / all));
  state.buildSteps = state.buildSteps.map((building, index) => building + (more[index] ?? 0));
  if (state.stage === "build") state.lasts += more[state.lock] ?? 0;
}

/** In the calm variant: a key has begun, and nobody has touched anything for long. */
function isDark({ key, places, now, began }: KeyRound): boolean {
  const last = Math.max(began, ...places.map(({ actedAt }) => actedAt));
  return key.length > 0 && now - last >= patienceSteps;
}

function hearts({ calm, results }: KeyRound): HeartCount {
  const counted = calm ? Math.max(leastCalmLocks, results.length) : locks.length;
  return heartsFor(shareOfPoints(results, points, counted), heartShares);
}

/** Strong key, as a mini-game. */
export const strongKey = {
  id: "strong-key",
  inputSchema,
  create,
  input,
  step,
  extend,
  finished: (state) => state.stage === "over",
  hearts,
  praise: keyPraise,
  praises: keyPraises,
  view: (state, seat): KeyView => view(state, seat, maySay(state, seat)),
  bot: strongKeyBot,
} as const satisfies Minigame<KeyRound, KeyView, KeyInput>;
