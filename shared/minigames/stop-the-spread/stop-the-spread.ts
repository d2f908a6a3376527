import { z } from "zod";
import { draw, pick, type Random, shuffled } from "../../game/random.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { stopTheSpreadBot } from "./bot.ts";
import { drawNetwork, neighboursOf, type Spot } from "./network.ts";
import { type Size, sizeFor } from "./size.ts";
import type { News, PhoneStatus, SpreadBoardView, SpreadView } from "./view.ts";

/**
 * Stop the spread. A picture goes round in a network of phones, wave by wave. In each wave every phone that has it sends it
 * on along one line; which one, only one device at the table sees, so it has to say so. A hand on the phone it goes to
 * makes its owner say no, and that phone is out of it for good. Two hands at once on a phone that has it delete and report
 * it. Hands may move until the wave breaks. Three pictures go round in a timed round; what counts is how many phones never
 * got one.
 */

/** Pictures in a timed round; in the calm variant as many as there is time for, and at least one counts. */
const mostPictures = 3;
/** A wave in a timed round (steps of 100 ms); the first one leaves time to see what a tap does. */
const waveSteps = 50;
const firstWaveSteps = 80;
/** How long the end of a picture is seen. */
const restSteps = 30;
/** Calm: a wave breaks this long after the last hand has found its place, and does not wait for ever for a dark device. */
const settleSteps = 15;
const patienceSteps = 300;
/** Hands of one device at most: more children have no room at it. */
const mostHands = 3;

interface Place {
  seat: string;
  hands: number;
  /** Phones under the hands of this device, the newest last; a phone twice: two hands on it. */
  holds: number[];
  /** Moved a hand in this wave; in the calm variant it is waited for. */
  moved: boolean;
  /** Did something in the last wave: one that did not is not waited for. */
  awake: boolean;
}

interface Hop {
  from: number;
  to: number;
  /** The seat that sees where it goes. */
  seenBy: string;
}

interface SpreadState {
  random: Random;
  calm: boolean;
  places: Place[];
  spots: Spot[];
  lines: [number, number][];
  phones: PhoneStatus[];
  /** Indexes of first names, one a phone. */
  owners: number[];
  hops: Hop[];
  stage: "wave" | "rest" | "over";
  /** Steps since the round began, when this wave or rest began, and how long it lasts (0: until all hands are placed). */
  steps: number;
  began: number;
  lasts: number;
  /** Step of the last hand that moved. */
  movedAt: number;
  wave: number;
  picture: number;
  /** Phones that got the picture although they were clean, and phones that could have, over all pictures. */
  reached: number;
  inDanger: number;
  /** What the last wave came to. */
  news: News;
}

const inputSchema = z.strictObject({
  /** Puts a hand on a phone, or takes one away from it. */
  phone: z.int().min(0).max(15),
  on: z.boolean(),
});
export type SpreadInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm }: MinigameOptions): SpreadState {
  const state: SpreadState = {
    random: { seed: Math.floor(draw(random) * 2 ** 32) },
    calm,
    places: players.map(({ seat, heads }) => ({
      seat,
      hands: Math.min(mostHands, heads),
      holds: [],
      moved: false,
      awake: true,
    })),
    spots: [],
    lines: [],
    phones: [],
    owners: [],
    hops: [],
    stage: "wave",
    steps: 0,
    began: 0,
    lasts: 0,
    movedAt: 0,
    wave: 0,
    picture: 0,
    reached: 0,
    inDanger: 0,
    news: { refused: [], reached: [], cleaned: [] },
  };
  beginPicture(state);
  return state;
}

/** Number of first names there are for owners; their words: `stop-the-spread:names.N`. */
export const ownerNames = 16;

function sizeOf(state: SpreadState): Size {
  return sizeFor(state.places.length, handsAt(state));
}

function handsAt({ places }: SpreadState): number {
  return places.reduce((sum, { hands }) => sum + hands, 0);
}

/** A new picture in a new network. */
function beginPicture(state: SpreadState): void {
  const { random } = state;
  const { columns, rows, sources } = sizeOf(state);
  const { spots, lines } = drawNetwork(random, columns, rows);
  const order = shuffled(
    random,
    spots.map((_, index) => index),
  );
  const first = order.slice(0, sources);
  state.spots = spots;
  state.lines = lines;
  state.phones = spots.map((_, index) => (first.includes(index) ? "has" : "clean"));
  state.owners = shuffled(
    random,
    Array.from({ length: ownerNames }, (_, index) => index),
  ).slice(0, spots.length);
  state.wave = 0;
  state.news = { refused: [], reached: [], cleaned: [] };
  beginWave(state);
}

/** Every phone that has the picture sends it on along a line to one that has not. */
function beginWave(state: SpreadState): void {
  const { random, places, phones } = state;
  state.stage = "wave";
  state.began = state.steps;
  state.movedAt = state.steps;
  state.lasts = state.calm ? 0 : state.wave === 0 && state.picture === 0 ? firstWaveSteps : waveSteps;
  for (const place of places) {
    place.holds = [];
    place.moved = false;
  }
  if (!places.some(({ awake }) => awake)) for (const place of places) place.awake = true;
  const seers = shuffled(
    random,
    places.filter(({ awake }) => awake).map(({ seat }) => seat),
  );
  const aimed = new Set<number>();
  state.hops = [];
  for (const from of shuffled(random, phonesThat(state, "has"))) {
    const open = neighboursOf(state, from).filter((phone) => phones[phone] === "clean" && !aimed.has(phone));
    if (open.length === 0) continue;
    const to = pick(random, open);
    aimed.add(to);
    state.hops.push({ from, to, seenBy: seers[state.hops.length % seers.length] ?? "" });
  }
  state.inDanger += state.hops.length;
  if (state.hops.length === 0) endPicture(state);
}

function phonesThat({ phones }: SpreadState, are: PhoneStatus): number[] {
  return phones.flatMap((status, index) => (status === are ? [index] : []));
}

function input(state: SpreadState, seat: string, { phone, on }: SpreadInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place || state.stage !== "wave" || phone >= state.phones.length) return false;
  if (state.phones[phone] === "stopped") return false;
  if (on) {
    const already = place.holds.filter((held) => held === phone).length;
    if (already >= 2 || (already === 1 && (place.hands === 1 || state.phones[phone] !== "has"))) return false;
    // A hand that is needed elsewhere comes from where it was put first.
    if (place.holds.length === place.hands) place.holds.shift();
    place.holds.push(phone);
  } else {
    const index = place.holds.lastIndexOf(phone);
    if (index < 0) return false;
    place.holds.splice(index, 1);
  }
  place.moved = true;
  place.awake = true;
  state.movedAt = state.steps;
  return true;
}

function step(state: SpreadState): void {
  if (state.stage === "over") return;
  state.steps += 1;
  if (state.stage === "rest") {
    if (state.steps - state.began >= state.lasts) goOn(state);
  } else if (isWaveOver(state)) breakWave(state);
}

function isWaveOver({ steps, began, lasts, movedAt, places }: SpreadState): boolean {
  if (lasts > 0) return steps - began >= lasts;
  const someone = places.some(({ moved }) => moved);
  if (!someone) return false;
  const all = places.every(({ moved, awake, holds, hands }) => !awake || (moved && holds.length === hands));
  return all ? steps - movedAt >= settleSteps : steps - began >= patienceSteps;
}

/** The picture arrives where nobody said no; phones that have it are cleaned where two hands are. */
function breakWave(state: SpreadState): void {
  const { phones, hops, places } = state;
  const held = handsOn(state);
  const needed = handsAt(state) === 1 ? 1 : 2;
  const news: News = { refused: [], reached: [], cleaned: [] };
  for (const phone of phonesThat(state, "has")) if ((held.get(phone) ?? 0) >= needed) news.cleaned.push(phone);
  for (const { to } of hops) (held.has(to) ? news.refused : news.reached).push(to);
  for (const phone of [...news.cleaned, ...news.refused]) phones[phone] = "stopped";
  for (const phone of news.reached) phones[phone] = "has";
  for (const place of places) place.awake = place.moved;
  state.reached += news.reached.length;
  state.news = news;
  state.wave += 1;
  if (state.wave >= sizeOf(state).waves || phonesThat(state, "has").length === 0) endPicture(state);
  else beginWave(state);
}

function endPicture(state: SpreadState): void {
  state.stage = "rest";
  state.began = state.steps;
  state.lasts = restSteps;
  state.hops = [];
  for (const place of state.places) place.holds = [];
}

function goOn(state: SpreadState): void {
  state.picture += 1;
  if (state.picture >= mostPictures) {
    state.picture = mostPictures - 1;
    state.stage = "over";
    return;
  }
  beginPicture(state);
}

function handsOn({ places }: SpreadState): Map<number, number> {
  const held = new Map<number, number>();
  for (const { holds } of places) for (const phone of holds) held.set(phone, (held.get(phone) ?? 0) + 1);
  return held;
}

/** Phones the picture was sent to in waves that are over. */
function decided({ inDanger, hops, stage }: SpreadState): number {
  return stage === "wave" ? inDanger - hops.length : inDanger;
}

function hearts(state: SpreadState): HeartCount {
  const danger = decided(state);
  if (danger === 0) return 0;
  const share = (danger - state.reached) / danger;
  return sizeOf(state).hearts.filter((least) => share >= least).length as HeartCount;
}

function view(state: SpreadState, seat: string): SpreadView {
  const place = state.places.find((candidate) => candidate.seat === seat);
  const { calm, stage, picture, wave, began, lasts, lines, news } = state;
  return {
    calm,
    stage,
    picture,
    of: mostPictures,
    wave,
    began,
    lasts,
    phones: state.spots.map(({ x, y }, index) => ({
      x,
      y,
      owner: state.owners[index] ?? 0,
      status: state.phones[index] ?? "clean",
    })),
    lines: lines.map(([one, other]) => [one, other]),
    hops: state.hops.map(({ from, to, seenBy }) => ({ from, to: seenBy === seat ? to : -1 })),
    hands: place?.hands ?? 0,
    holds: place ? [...place.holds] : [],
    held: [...handsOn(state)].sort(([one], [other]) => one - other),
    allHands: handsAt(state),
    news: { refused: [...news.refused], reached: [...news.reached], cleaned: [...news.cleaned] },
    inDanger: decided(state),
    kept: decided(state) - state.reached,
  };
}

/** Stop the spread, as a mini-game. */
export const stopTheSpread = {
  id: "stop-the-spread",
  inputSchema,
  create,
  input,
  step,
  finished: (state) => state.stage === "over",
  hearts,
  view,
  boardView: (state): SpreadBoardView => ({
    picture: state.picture,
    of: mostPictures,
    inDanger: decided(state),
    kept: decided(state) - state.reached,
  }),
  bot: stopTheSpreadBot,
} as const satisfies Minigame<SpreadState, SpreadView, SpreadInput>;
