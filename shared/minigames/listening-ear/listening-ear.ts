import { z } from "zod";
import { pick, type Random, shuffled, splitOff } from "../../game/random.ts";
import { heartsFor, shareOfPoints } from "../hearts.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { listeningEarBot } from "./bot.ts";
import { earPraise, earPraises } from "./praise.ts";
import { type AnswerId, type AnswerKind, answerIds, type Bubble, bubblesInTalk, talks } from "./talks.ts";

/**
 * Listening ear. A newcomer speaks in bubbles. The five answers to a bubble are dealt out over the devices: only one of
 * them holds the answer that listens. The table reads its answers to each other, and then that one speaks while all the
 * others lend an ear. Doing so together, on "three, two, one", gives more. The last choice of a seat counts until the
 * bubble is over; what was said is shown only then.
 */

/** What a seat does: say one of its answers, lend an ear, or (between bubbles of the calm variant) go on. */
export type EarChoice = AnswerId | "ear" | "on";

/** How a bubble ended: said alone and in step, said alone, said through other voices, not said, nobody spoke. */
export type Heard = "together" | "alone" | "crowded" | "missed" | "silent";

const points = { together: 3, alone: 2, crowded: 1, missed: 0, silent: 0 } as const satisfies Record<Heard, number>;

/** Least share (0..1) of all points for one, two and three hearts. */
const heartShares = [0.5, 0.65, 0.85] as const;

/** In step: all choices within two seconds of each other, about what "three, two, one" takes. In steps of 100 ms. */
const inStepSteps = 20;
/** How long what was said stays to be read: three and a half seconds. */
const readSteps = 35;
/** In the calm variant a bubble waits for everyone, but not for a device that has gone dark: half a minute. */
const patienceSteps = 300;
/** The calm variant counts the bubbles it came to, and at least these, so that one lucky answer is not everything. */
const leastCalmBubbles = 3;

interface Place {
  seat: string;
  heads: number;
  /** Answers in this device's hands. */
  hand: AnswerId[];
  choice: AnswerId | "ear" | "";
  /** Step of this bubble at which it was chosen. */
  chosenAt: number;
  /** Did something in the last bubble; one that did not is dealt nothing and not waited for. */
  awake: boolean;
}

interface EarState {
  random: Random;
  calm: boolean;
  /** Made with the first edition of the rules: who goes on is not back in, and no moment is praised as one. */
  isFirstEdition: boolean;
  newcomer: string;
  /** Index in `talks`, and of the bubble in it. */
  talk: number;
  bubble: number;
  stage: "speak" | "read" | "over";
  /** Steps of this stage so far, and after how many it ends by itself (0: it does not). */
  steps: number;
  lasts: number;
  /** How long a bubble and its reading last in a timed round. */
  speakSteps: number;
  readSteps: number;
  places: Place[];
  /** How each bubble ended so far. */
  heard: Heard[];
}

/** What a seat sees. */
export interface EarView {
  calm: boolean;
  newcomer: string;
  stage: EarState["stage"];
  /** Id of the bubble, which one it is (0-based), of how many. */
  bubble: string;
  index: number;
  of: number;
  /** Seconds left of this bubble; 0 when it waits. `seconds`: how many it had. */
  secondsLeft: number;
  seconds: number;
  /** False for a seat that came later and only looks on. */
  plays: boolean;
  /** Answers this seat can give, and what it chose ("" nothing yet). */
  hand: AnswerId[];
  choice: AnswerId | "ear" | "";
  /** Seats the bubble waits for, and those of all that have chosen. */
  awake: string[];
  chosen: string[];
  /** What was said and by whom; empty while the bubble is open. */
  said: { seat: string; answer: AnswerId; kind: AnswerKind }[];
  /** How each bubble ended so far. */
  heard: Heard[];
}

const inputSchema = z.strictObject({
  choice: z.enum([...answerIds, "ear", "on"]),
  /** Where it goes on: from which bubble (0-based). When somebody else has gone on from there already, that is what was wished. */
  bubble: z
    .int()
    .min(0)
    .max(bubblesInTalk - 1)
    .optional(),
});
export type EarInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm, steps, newcomers, edition }: MinigameOptions): EarState {
  const each = Math.max(2, Math.floor(steps / bubblesInTalk));
  const reading = Math.min(readSteps, Math.floor(each / 3));
  const state: EarState = {
    random: splitOff(random),
    calm,
    isFirstEdition: edition === 1,
    newcomer: pick(random, newcomers),
    talk: talks.indexOf(pick(random, talks)),
    bubble: 0,
    stage: "speak",
    steps: 0,
    lasts: 0,
    speakSteps: each - reading,
    readSteps: reading,
    places: players.map(({ seat, heads }) => ({ seat, heads, hand: [], choice: "", chosenAt: 0, awake: true })),
    heard: [],
  };
  open(state);
  return state;
}

function bubbleOf(state: EarState): Bubble {
  const bubble = talks[state.talk]?.[state.bubble];
  if (!bubble) throw new Error(`no bubble ${state.bubble} in talk ${state.talk}`);
  return bubble;
}

/** Opens the bubble: deals its answers over the children of the devices that are awake. */
function open(state: EarState): void {
  state.stage = "speak";
  state.steps = 0;
  state.lasts = state.calm ? 0 : state.speakSteps;
  if (!state.places.some((place) => place.awake)) for (const place of state.places) place.awake = true;
  for (const place of state.places) {
    place.hand = [];
    place.choice = "";
    place.chosenAt = 0;
  }
  const children = shuffled(
    state.random,
    state.places.filter((place) => place.awake).flatMap((place) => Array<Place>(place.heads).fill(place)),
  );
  shuffled(state.random, answerIds).forEach((answer, index) => {
    children[index % children.length]?.hand.push(answer);
  });
}

function input(state: EarState, seat: string, { choice, bubble }: EarInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place) return false;
  if (choice === "on") return goOnFrom(state, place, bubble);
  if (state.stage !== "speak" || place.choice === choice) return false;
  if (choice !== "ear" && !place.hand.includes(choice)) return false;
  place.choice = choice;
  place.chosenAt = state.steps;
  if (state.places.every((other) => other.choice !== "" || !other.awake)) close(state);
  return true;
}

/** Whoever goes on is back in, too. */
function goOnFrom(state: EarState, place: Place, bubble = state.bubble): boolean {
  if (!state.calm || bubble > state.bubble) return false;
  if (bubble < state.bubble || state.stage === "over") return true;
  if (state.stage !== "read") return false;
  if (!state.isFirstEdition) place.awake = true;
  goOn(state);
  return true;
}

function step(state: EarState): void {
  if (state.stage === "over") return;
  state.steps += 1;
  if (state.lasts > 0 && state.steps >= state.lasts) {
    if (state.stage === "speak") close(state);
    else goOn(state);
  } else if (state.lasts === 0 && state.stage === "speak" && state.steps >= patienceSteps && someoneChose(state)) {
    close(state);
  }
}

/** More time is shared out over the bubbles that are not over. */
function extend(state: EarState, steps: number): void {
  const toCome = bubblesInTalk - state.heard.length;
  if (state.calm || toCome === 0) return;
  const each = Math.floor(steps / toCome);
  state.speakSteps += each;
  if (state.stage === "speak") state.lasts += each;
}

function someoneChose(state: EarState): boolean {
  return state.places.some((place) => place.choice !== "");
}

/** Ends the bubble: weighs what was said, and shows it. */
function close(state: EarState): void {
  state.heard.push(weigh(state));
  for (const place of state.places) place.awake = place.choice !== "";
  state.stage = "read";
  state.steps = 0;
  state.lasts = state.calm ? 0 : state.readSteps;
}

function weigh(state: EarState): Heard {
  const { kinds } = bubbleOf(state);
  let voices = 0;
  let listened = false;
  for (const { choice } of state.places) {
    if (choice === "" || choice === "ear") continue;
    voices++;
    listened ||= kinds[choice] === "listens";
  }
  if (voices === 0) return "silent";
  if (!listened) return "missed";
  if (voices > 1) return "crowded";
  return inStep(state) ? "together" : "alone";
}

/** Everyone the bubble waited for has chosen, and at the same moment; the calm variant asks for no moment. */
function inStep(state: EarState): boolean {
  const waitedFor = state.places.filter((place) => place.awake);
  if (waitedFor.some((place) => place.choice === "")) return false;
  const moments = waitedFor.map((place) => place.chosenAt);
  return state.calm || Math.max(...moments) - Math.min(...moments) <= inStepSteps;
}

function goOn(state: EarState): void {
  if (state.heard.length === bubblesInTalk) {
    state.stage = "over";
    return;
  }
  state.bubble += 1;
  open(state);
}

function hearts({ calm, heard }: EarState): HeartCount {
  const counted = calm ? Math.max(leastCalmBubbles, heard.length) : bubblesInTalk;
  return heartsFor(shareOfPoints(heard, points, counted), heartShares);
}

/** Only who has others beside, and time that runs, can be at the same moment. */
function praise({ heard, calm, places, isFirstEdition }: EarState): ReturnType<typeof earPraise> {
  return earPraise(heard, isFirstEdition || (!calm && places.length > 1));
}

function view(state: EarState, seat: string): EarView {
  const place = state.places.find((candidate) => candidate.seat === seat);
  const { id, kinds } = bubbleOf(state);
  return {
    calm: state.calm,
    newcomer: state.newcomer,
    stage: state.stage,
    bubble: id,
    index: state.bubble,
    of: bubblesInTalk,
    secondsLeft: Math.ceil(Math.max(0, state.lasts - state.steps) / 10),
    seconds: Math.ceil(state.lasts / 10),
    plays: place !== undefined,
    hand: place ? [...place.hand] : [],
    choice: place?.choice ?? "",
    awake: state.places.filter((other) => other.awake).map((other) => other.seat),
    chosen: state.places.filter((other) => other.choice !== "").map((other) => other.seat),
    said: state.stage === "speak" ? [] : said(state.places, kinds),
    heard: [...state.heard],
  };
}

function said(places: readonly Place[], kinds: Bubble["kinds"]): EarView["said"] {
  const words: EarView["said"] = [];
  for (const { seat, choice } of places) {
    if (choice !== "" && choice !== "ear") words.push({ seat, answer: choice, kind: kinds[choice] });
  }
  return words;
}

/** Listening ear, as a mini-game. */
export const listeningEar = {
  id: "listening-ear",
  inputSchema,
  create,
  input,
  step,
  extend,
  finished: (state) => state.stage === "over",
  hearts,
  praise,
  praises: earPraises,
  view,
  bot: listeningEarBot,
} as const satisfies Minigame<EarState, EarView, EarInput>;
