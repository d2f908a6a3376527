import { z } from "zod";
import { avatars, nicknames } from "../../game/nicknames.ts";
import { draw, drawBelow, type Random, shuffled } from "../../game/random.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { maskOffBot } from "./bot.ts";
import { contradict, type FactId, factsOf, plainFacts, topics } from "./profiles.ts";

/**
 * Mask off. Three people whom one has met online only. What is known of them is dealt out over the devices, so that nobody
 * alone holds two facts that contradict each other. Each tells what it knows: then it lies on the table for all, in every
 * reader's language. Then all flag who wears a mask, or that nobody does, and all the same is worth most.
 */

/** Who wears a mask: one of the three, or nobody. */
export type Flag = 0 | 1 | 2 | "none";
/** How a turn ended: everybody right, most right, somebody right, nobody right. */
export type Seen = "all" | "most" | "some" | "nobody";

/** What each right flag is worth where not everybody has the same: all together see more than most alone. */
const apart = 0.9;
/** Turns in a round; the calm variant counts those it came to, and at least two. */
const turns = 4;
const leastCalmTurns = 2;
/** Chance (0..1) that nobody wears a mask: suspicion is not always right. */
const honestShare = 0.25;
/** How long what was seen stays to be read (steps of 100 ms); a turn closes this long after the last flag. */
const readSteps = 50;
const settleSteps = 15;
/** Calm: a device that has gone dark is not waited for longer. */
const patienceSteps = 400;
/** Least mean score (0..1) of the turns for one, two and three hearts. */
const heartScores = [0.57, 0.74, 0.88] as const;

interface Profile {
  nickname: string;
  avatar: string;
  facts: FactId[];
}

interface Place {
  seat: string;
  hand: { profile: number; fact: FactId; told: boolean }[];
  flag: Flag | "";
  /** Did something in the last turn; one that did not is dealt nothing and not waited for. */
  awake: boolean;
  acted: boolean;
}

interface MaskState {
  random: Random;
  calm: boolean;
  /** Topics not yet used, the next one last. */
  topics: (typeof topics)[number][];
  /** Nicknames and avatars, the next one last. */
  nicknames: string[];
  avatars: string[];
  profiles: Profile[];
  answer: Flag;
  stage: "flag" | "read" | "over";
  steps: number;
  began: number;
  lasts: number;
  flagSteps: number;
  flaggedAt: number;
  places: Place[];
  /** Share (0..1) of the seats that flagged right, turn by turn. */
  right: number[];
}

/** What a seat sees. */
export interface MaskView {
  calm: boolean;
  stage: MaskState["stage"];
  /** Which turn (0-based) of how many. */
  turn: number;
  of: number;
  /** Step at which this stage began, and how long it lasts; 0: it waits. */
  began: number;
  lasts: number;
  /** The three people, with the facts that lie on the table. */
  profiles: { nickname: string; avatar: string; told: FactId[] }[];
  /** Facts this seat knows. */
  hand: { profile: number; fact: FactId; told: boolean }[];
  /** Facts that are not on the table yet, of all seats. */
  untold: number;
  flag: Flag | "";
  awake: string[];
  flagged: string[];
  /** Who wore a mask, and the two facts that show it; null while it is open. */
  answer: { flag: Flag; facts: FactId[] } | null;
  seen: Seen[];
}

/** What the room sees of a table. */
export interface MaskBoardView {
  turn: number;
  of: number;
  seen: Seen[];
}

const inputSchema = z.union([
  z.strictObject({ tell: z.string().max(24) }),
  z.strictObject({ flag: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal("none")]) }),
  z.strictObject({ on: z.literal(true) }),
]);
export type MaskInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm, steps }: MinigameOptions): MaskState {
  const own: Random = { seed: Math.floor(draw(random) * 2 ** 32) };
  const each = Math.max(20, Math.floor(steps / turns));
  const state: MaskState = {
    random: own,
    calm,
    topics: shuffled(own, topics),
    nicknames: shuffled(own, nicknames).slice(0, 3 * turns),
    avatars: shuffled(own, avatars).slice(0, 3 * turns),
    profiles: [],
    answer: "none",
    stage: "flag",
    steps: 0,
    began: 0,
    lasts: 0,
    flagSteps: each - Math.min(readSteps, Math.floor(each / 3)),
    flaggedAt: 0,
    places: players.map(({ seat }) => ({ seat, hand: [], flag: "", awake: true, acted: true })),
    right: [],
  };
  beginTurn(state);
  return state;
}

function beginTurn(state: MaskState): void {
  const { random } = state;
  state.answer = draw(random) < honestShare ? "none" : (drawBelow(random, 3) as 0 | 1 | 2);
  const plain = shuffled(
    random,
    Array.from({ length: plainFacts }, (_, index): FactId => `plain.${index}`),
  );
  state.profiles = [0, 1, 2].map((index) => {
    if (state.topics.length === 0) state.topics = shuffled(random, topics);
    const topic = state.topics.pop() ?? "age";
    const wears = index === state.answer ? "mask" : draw(random) < 0.5 ? "one" : "other";
    const facts = [...factsOf(topic, wears), ...plain.slice(index, index + 1)];
    return { nickname: state.nicknames.pop() ?? "", avatar: state.avatars.pop() ?? "", facts };
  });
  state.stage = "flag";
  state.began = state.steps;
  state.lasts = state.calm ? 0 : state.flagSteps;
  deal(state);
}

/** Deals the facts out, so that two of one topic never lie in one hand where there are two devices. */
function deal(state: MaskState): void {
  if (!state.places.some(({ awake }) => awake)) for (const place of state.places) place.awake = true;
  for (const place of state.places) {
    place.hand = [];
    place.flag = "";
    place.acted = false;
  }
  const hands = shuffled(
    state.random,
    state.places.filter(({ awake }) => awake),
  );
  let next = 0;
  const give = (profile: number, fact: FactId) => {
    hands[next % hands.length]?.hand.push({ profile, fact, told: false });
    next++;
  };
  for (const [profile, { facts }] of state.profiles.entries()) {
    // Facts of a topic stand side by side, so they go to devices side by side.
    for (const fact of facts) give(profile, fact);
  }
  for (const { hand } of hands) hand.sort((one, other) => one.profile - other.profile);
}

function input(state: MaskState, seat: string, asked: MaskInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place) return false;
  if ("on" in asked) {
    if (state.stage !== "read" || !state.calm) return false;
    goOn(state);
    return true;
  }
  if (state.stage !== "flag") return false;
  if ("tell" in asked) {
    const known = place.hand.find(({ fact, told }) => fact === asked.tell && !told);
    if (!known) return false;
    known.told = true;
  } else {
    if (place.flag === asked.flag) return false;
    place.flag = asked.flag;
    state.flaggedAt = state.steps;
  }
  place.acted = true;
  place.awake = true;
  return true;
}

function step(state: MaskState): void {
  if (state.stage === "over") return;
  state.steps += 1;
  const passed = state.steps - state.began;
  if (state.stage === "read") {
    if (state.lasts > 0 && passed >= state.lasts) goOn(state);
    return;
  }
  const waitedFor = state.places.filter(({ awake }) => awake);
  const isFlagged = waitedFor.every(({ flag }) => flag !== "");
  if (isFlagged && state.steps - state.flaggedAt >= settleSteps) close(state);
  else if (state.lasts > 0 && passed >= state.lasts) close(state);
  else if (state.calm && passed >= patienceSteps && waitedFor.some(({ flag }) => flag !== "")) close(state);
}

function close(state: MaskState): void {
  const flagged = state.places.filter(({ flag }) => flag !== "");
  const waitedFor = state.places.filter(({ awake, flag }) => awake || flag !== "").length;
  const right = flagged.filter(({ flag }) => flag === state.answer).length;
  state.right.push(waitedFor === 0 ? 0 : right / waitedFor);
  for (const place of state.places) place.awake = place.acted;
  state.stage = "read";
  state.began = state.steps;
  state.lasts = state.calm ? 0 : readSteps;
}

function goOn(state: MaskState): void {
  if (state.right.length >= turns) state.stage = "over";
  else beginTurn(state);
}

function hearts(state: MaskState): HeartCount {
  const counted = state.calm ? Math.max(leastCalmTurns, state.right.length) : turns;
  const score = state.right.reduce((sum, share) => sum + (share === 1 ? 1 : apart * share), 0) / counted;
  return heartScores.filter((least) => score >= least).length as HeartCount;
}

function view(state: MaskState, seat: string): MaskView {
  const place = state.places.find((candidate) => candidate.seat === seat);
  const all = state.places.flatMap(({ hand }) => hand);
  const isOpen = state.stage === "flag";
  const masked = state.answer === "none" ? [] : (state.profiles[state.answer]?.facts ?? []);
  return {
    calm: state.calm,
    stage: state.stage,
    turn: Math.max(0, state.right.length - (isOpen ? 0 : 1)),
    of: turns,
    began: state.began,
    lasts: state.lasts,
    profiles: state.profiles.map(({ nickname, avatar, facts }, index) => ({
      nickname,
      avatar,
      told: isOpen ? all.filter(({ profile, told }) => told && profile === index).map(({ fact }) => fact) : [...facts],
    })),
    hand: place?.hand.map((known) => ({ ...known })) ?? [],
    untold: all.filter(({ told }) => !told).length,
    flag: place?.flag ?? "",
    awake: state.places.filter(({ awake }) => awake).map((other) => other.seat),
    flagged: state.places.filter(({ flag }) => flag !== "").map((other) => other.seat),
    answer: isOpen
      ? null
      : { flag: state.answer, facts: masked.filter((one) => masked.some((other) => contradict(one, other))) },
    seen: state.right.map(seenBy),
  };
}

function seenBy(share: number): Seen {
  if (share === 0) return "nobody";
  if (share === 1) return "all";
  return share > 0.5 ? "most" : "some";
}

/** Mask off, as a mini-game. */
export const maskOff = {
  id: "mask-off",
  inputSchema,
  create,
  input,
  step,
  finished: (state) => state.stage === "over",
  hearts,
  view,
  boardView: ({ right }): MaskBoardView => ({ turn: right.length, of: turns, seen: right.map(seenBy) }),
  bot: maskOffBot,
} as const satisfies Minigame<MaskState, MaskView, MaskInput>;
