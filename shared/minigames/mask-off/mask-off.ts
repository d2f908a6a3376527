import { z } from "zod";
import { type Random, splitOff } from "../../game/random.ts";
import { heartsFor, shareOfPoints } from "../hearts.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { maskOffBot } from "./bot.ts";
import { dealFacts, drawShows, profilesInShow, type Show } from "./deal.ts";
import { maskPraise, maskPraises } from "./praise.ts";
import type { Flag, MaskView, Outcome } from "./view.ts";

/**
 * Mask off. Profiles of people one knows only online stand on a stage, all of them friendly, with two facts each. The two
 * facts of a profile are in the hands of two devices. The table reads them to each other and puts them on the profiles;
 * where two cannot both be true, there is a mask. All flag that profile, or say that nobody wears one. The last choice
 * of a seat counts; what was flagged is seen when the masks come off.
 */

const points = { together: 3, most: 2, some: 1, none: 0 } as const satisfies Record<Outcome, number>;

/** Least share (0..1) of all points for one, two and three hearts. */
const heartShares = [0.5, 0.75, 0.9] as const;

/** How the time to play is shared out over the turns; what a turn does not use goes to the next ones. */
const turnWeights = [5, 6, 6, 6] as const;
/** How long the unmasked stay to be read: five seconds. In steps of 100 ms. */
const readSteps = 50;
/** Once all have flagged, so long for second thoughts: two seconds. */
const closingSteps = 20;
/** The calm variant waits for everyone, but half a minute at most for a device that has gone dark. */
const patienceSteps = 300;
/** The calm variant counts the turns it came to, and at least these, so that one lucky flag is not everything. */
const leastCalmTurns = 2;

interface Place {
  seat: string;
  heads: number;
  flag: Flag | "";
  /** Did something in this turn. */
  acted: boolean;
  /** Did something in the turn before; one that did not is dealt nothing and not waited for. */
  awake: boolean;
}

interface MaskState {
  random: Random;
  calm: boolean;
  /** Steps of the round so far, and how many there are. */
  passed: number;
  steps: number;
  shows: Show[];
  turn: number;
  stage: MaskView["stage"];
  /** Step at which this stage began, and after how many it ends by itself (0: it does not). */
  began: number;
  lasts: number;
  /** Step at which the turn ends if not all flag before; 0: never. */
  due: number;
  /** Step of the last input of this turn. */
  stirred: number;
  /** For each profile on the stage: the seats that hold its facts, and whether they have shown them. */
  held: { by: [string, string]; told: [boolean, boolean] }[];
  places: Place[];
  outcomes: Outcome[];
}

const inputSchema = z.union([
  z.strictObject({ tell: z.int().min(0).max(2) }),
  z.strictObject({ flag: z.union([z.literal([0, 1, 2]), z.literal("nobody")]) }),
  z.strictObject({
    on: z.literal(true),
    /** From which turn (0-based). When somebody else has gone on from there already, that is what was wished. */
    turn: z
      .int()
      .min(0)
      .max(profilesInShow.length - 1)
      .optional(),
  }),
]);
/** Show the own fact of a profile to all, flag, or (while the unmasked are read in the calm variant) go on. */
export type MaskInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm, steps }: MinigameOptions): MaskState {
  const own = splitOff(random);
  const state: MaskState = {
    random: own,
    calm,
    passed: 0,
    steps,
    shows: drawShows(own),
    turn: 0,
    stage: "play",
    began: 0,
    lasts: 0,
    due: 0,
    stirred: 0,
    held: [],
    places: players.map(({ seat, heads }) => ({ seat, heads, flag: "", acted: false, awake: true })),
    outcomes: [],
  };
  open(state);
  return state;
}

function showOf(state: MaskState): Show {
  const show = state.shows[state.turn];
  if (!show) throw new Error(`no turn ${state.turn}`);
  return show;
}

/** Opens the curtain: deals the facts to the devices that are awake. One that is alone has nobody to tell them to. */
function open(state: MaskState): void {
  if (!state.places.some((place) => place.awake)) for (const place of state.places) place.awake = true;
  for (const place of state.places) {
    place.flag = "";
    place.acted = false;
  }
  const awake = state.places.filter((place) => place.awake);
  const isAlone = awake.length === 1;
  state.held = dealFacts(state.random, showOf(state).profiles.length, awake).map((by) => ({
    by,
    told: [isAlone, isAlone],
  }));
  state.stage = "play";
  state.began = state.passed;
  state.stirred = state.passed;
  state.lasts = state.calm ? 0 : playSteps(state);
  state.due = state.calm ? 0 : state.passed + state.lasts;
}

/** How long this turn may last, so that those to come and all reading still fit in the round. */
function playSteps(state: MaskState): number {
  const toCome = turnWeights.slice(state.turn);
  const left = state.steps - state.passed - toCome.length * readingSteps(state);
  const weight = toCome[0] ?? 1;
  return Math.max(1, Math.floor((left * weight) / toCome.reduce((sum, each) => sum + each, 0)));
}

function readingSteps({ steps }: MaskState): number {
  return Math.max(1, Math.min(readSteps, Math.floor(steps / (3 * turnWeights.length))));
}

function input(state: MaskState, seat: string, wanted: MaskInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place) return false;
  if ("on" in wanted) return goOnFrom(state, place, wanted.turn);
  if (
    state.stage !== "play" ||
    !("tell" in wanted ? tell(state, seat, wanted.tell) : flag(state, place, wanted.flag))
  ) {
    return false;
  }
  place.acted = true;
  state.stirred = state.passed;
  fallWhenAllFlagged(state);
  return true;
}

/** Whoever goes on is back in, too. */
function goOnFrom(state: MaskState, place: Place, turn = state.turn): boolean {
  if (!state.calm || turn > state.turn) return false;
  if (turn < state.turn || state.stage === "over") return true;
  if (state.stage !== "read") return false;
  place.awake = true;
  goOn(state);
  return true;
}

function tell({ held }: MaskState, seat: string, profile: number): boolean {
  const one = held[profile];
  const own = one?.by.findIndex((by, fact) => by === seat && !one.told[fact]) ?? -1;
  if (!one || own < 0) return false;
  one.told[own] = true;
  return true;
}

function flag({ held }: MaskState, place: Place, wanted: Flag): boolean {
  if (place.flag === wanted || (wanted !== "nobody" && wanted >= held.length)) return false;
  place.flag = wanted;
  return true;
}

/** With the last flag the curtain begins to fall; who thinks again keeps it up a moment longer, not beyond the turn. */
function fallWhenAllFlagged(state: MaskState): void {
  if (!isClosing(state)) return;
  const falls = state.passed + closingSteps;
  state.lasts = (state.due > 0 ? Math.min(state.due, falls) : falls) - state.began;
}

function isClosing({ stage, places }: MaskState): boolean {
  return stage === "play" && places.every((place) => place.flag !== "" || !place.awake);
}

function step(state: MaskState): void {
  if (state.stage === "over") return;
  state.passed += 1;
  if (state.lasts > 0 ? state.passed - state.began >= state.lasts : hasWaitedLong(state)) {
    if (state.stage === "play") close(state);
    else goOn(state);
  }
}

/** More time is shared out over the turns that are not over. */
function extend(state: MaskState, steps: number): void {
  if (state.calm) return;
  const before = playSteps(state);
  state.steps += steps;
  if (state.stage !== "play") return;
  const more = playSteps(state) - before;
  state.due += more;
  if (!isClosing(state)) state.lasts += more;
}

function hasWaitedLong({ stage, passed, stirred, places }: MaskState): boolean {
  return stage === "play" && passed - stirred >= patienceSteps && places.some((place) => place.flag !== "");
}

/** Takes the masks off. */
function close(state: MaskState): void {
  state.outcomes.push(weigh(state));
  for (const place of state.places) place.awake = place.acted;
  state.stage = "read";
  state.began = state.passed;
  state.lasts = state.calm ? 0 : readingSteps(state);
}

function weigh(state: MaskState): Outcome {
  const right = flagOf(showOf(state));
  const counted = state.places.filter((place) => place.awake || place.flag !== "");
  const agreeing = counted.filter((place) => place.flag === right).length;
  if (agreeing === 0) return "none";
  if (agreeing === counted.length) return "together";
  return agreeing * 2 > counted.length ? "most" : "some";
}

function flagOf({ masked }: Show): Flag {
  return masked < 0 ? "nobody" : (masked as Flag);
}

function goOn(state: MaskState): void {
  if (state.outcomes.length === profilesInShow.length) {
    state.stage = "over";
    return;
  }
  state.turn += 1;
  open(state);
}

function hearts({ calm, outcomes }: MaskState): HeartCount {
  const counted = calm ? Math.max(leastCalmTurns, outcomes.length) : profilesInShow.length;
  return heartsFor(shareOfPoints(outcomes, points, counted), heartShares);
}

function view(state: MaskState, seat: string): MaskView {
  const show = showOf(state);
  const place = state.places.find((candidate) => candidate.seat === seat);
  const isOff = state.stage !== "play";
  return {
    calm: state.calm,
    stage: state.stage,
    index: state.turn,
    of: profilesInShow.length,
    began: state.began,
    lasts: state.lasts,
    closing: isClosing(state),
    profiles: show.profiles.map(({ id, facts }, index) => {
      const { by, told } = state.held[index] ?? { by: ["", ""], told: [false, false] };
      const seen = (at: 0 | 1) => {
        const isTold = isOff || told[at];
        return { fact: isTold || by[at] === seat ? facts[at] : ("" as const), by: by[at], told: isTold };
      };
      return { id, facts: [seen(0), seen(1)] };
    }),
    plays: place !== undefined,
    flag: place?.flag ?? "",
    awake: state.places.filter((other) => other.awake).map((other) => other.seat),
    flagged: state.places.filter((other) => other.flag !== "").map((other) => other.seat),
    masked: isOff ? flagOf(show) : "",
    flags: isOff
      ? state.places.flatMap((other) => (other.flag === "" ? [] : [{ seat: other.seat, flag: other.flag }]))
      : [],
    outcomes: [...state.outcomes],
  };
}

/** Mask off, as a mini-game. */
export const maskOff = {
  id: "mask-off",
  inputSchema,
  create,
  input,
  step,
  extend,
  finished: (state) => state.stage === "over",
  hearts,
  praise: ({ outcomes }) => maskPraise(outcomes),
  praises: maskPraises,
  view,
  bot: maskOffBot,
} as const satisfies Minigame<MaskState, MaskView, MaskInput>;
