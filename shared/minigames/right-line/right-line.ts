import { z } from "zod";
import { type Random, shuffled, splitOff } from "../../game/random.ts";
import { heartsFor, shareOfPoints } from "../hearts.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { rightLineBot } from "./bot.ts";
import { type DeskId, dealDesks, deskIds, isTaken, staffOf } from "./desks.ts";
import { type Letter, letterById, letters } from "./letters.ts";
import { linePraise, linePraises } from "./praise.ts";
import { type Ending, isOver, type LineState, type Place, staffed, type Under } from "./state.ts";
import { type LineView, viewOf } from "./view.ts";

/**
 * The right line. Letters of children come to five desks that stand round a belt; every device staffs one or more. Only
 * those at the desk where a letter lies read it. They tell the others, and then take it or pass it on; a desk that can
 * help lights its lamp. A desk that took what another does better says so kindly, and the letter goes on: no call is
 * ever wrong, so nothing is ever lost by one.
 */

/** Nothing is ever taken away: who asks, gets an answer, and it counts. */
const points = { best: 3, fits: 2, detour: 1, late: 1 } as const satisfies Record<Ending, number>;

/** Least share (0..1) of all points for one, two and three hearts. */
const heartShares = [0.72, 0.82, 0.92] as const;

/** Passing on once is what the desks are for; a letter that was passed on more often, or lay stranded, has made a detour. */
const straightPasses = 1;
/** In steps of 100 ms. What is danger now reaches 112 within 25 seconds: three times what reading it and passing it on takes. */
const inTimeSteps = 250;
/** From one letter's end to the next one's coming, so that the answer is read; and one second before the first. */
const pauseSteps = { timed: 25, calm: 60 } as const;
const firstAt = 10;
/** A device where a letter lies, and that does nothing for so long, has gone dark: others stand in for it. */
const patienceSteps = { timed: 200, calm: 300 } as const;
/** How long the choice of one at a shared desk waits for the other before it counts alone. */
const nodSteps = { timed: 80, calm: 300 } as const;
/** The calm variant counts the letters it came to, and at least these, so that one lucky letter is not everything. */
const leastCalmLetters = 4;

/** Letters in a round, and how many are under way at once after so many are answered; by seats at the table. */
const loads = [
  { seats: 6, letters: 7, atOnce: [1, 2, 2, 3] },
  { seats: 3, letters: 6, atOnce: [1, 1, 2] },
  { seats: 1, letters: 5, atOnce: [1] },
] as const;

const desk = z.enum(deskIds);
const letterNumber = z.int().min(0).max(20);
const inputSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("give"), letter: letterNumber, desk }),
  z.strictObject({ do: z.literal("lamp"), letter: letterNumber, desk, on: z.boolean() }),
  z.strictObject({ do: z.literal("show"), letter: letterNumber }),
  z.strictObject({ do: z.literal("here") }),
]);
export type LineInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm, edition }: MinigameOptions): LineState {
  const own = splitOff(random);
  const seats = players.map(({ seat }) => seat);
  const load = loads.find((one) => seats.length >= one.seats) ?? loads[2];
  return {
    calm,
    isFirstEdition: edition === 1,
    steps: 0,
    bag: fillBag(own, load.letters),
    turns: shuffled(own, seats),
    atOnce: [...load.atOnce],
    places: players.map(({ seat, heads }) => ({ seat, heads, awake: true, actedAt: 0 })),
    desks: dealDesks(shuffled(own, deskIds), shuffled(own, seats)),
    came: 0,
    nextAt: firstAt,
    under: [],
    done: [],
    latest: null,
  };
}

/** One letter for each desk and more of those that are no emergency; an emergency is never the first. */
function fillBag(random: Random, count: number): string[] {
  const mixed = shuffled(random, letters);
  const first = deskIds.map((best) => mixed.find((one) => one.best === best) as Letter);
  const more = mixed.filter((one) => one.best !== "emergency" && !first.includes(one)).slice(0, count - first.length);
  const bag = shuffled(random, [...first, ...more]);
  const opening = bag.findIndex(({ best }) => best !== "emergency");
  return [...bag.splice(opening, 1), ...bag].map(({ id }) => id);
}

function variantOf({ calm }: LineState): "calm" | "timed" {
  return calm ? "calm" : "timed";
}

function step(state: LineState): void {
  if (isOver(state)) return;
  state.steps += 1;
  const atOnce = state.atOnce[Math.min(state.done.length, state.atOnce.length - 1)] ?? 1;
  if (state.came < state.bag.length && state.steps >= state.nextAt && state.under.length < atOnce) bring(state);
  const variant = variantOf(state);
  for (const letter of [...state.under]) {
    const waited = state.steps - letter.touchedAt;
    if (letter.choices.length > 0) {
      if (waited >= nodSteps[variant]) countAlone(state, letter);
    } else if (waited >= patienceSteps[variant]) {
      standIn(state, letter);
    }
  }
}

/** Nothing has been done with a letter for long: who did nothing else either sleeps. */
function standIn(state: LineState, letter: Under): void {
  const staff = staffOf(staffed(state), letter.at);
  const still = staff.filter((seat) => isStill(state, seat, patienceSteps[variantOf(state)]));
  if (still.length === 0) return;
  letter.touchedAt = state.steps;
  for (const seat of still) {
    if (sleep(state, seat) && still.length === staff.length) letter.stranded = true;
  }
}

/** Whether a seat has done nothing for so many steps. */
function isStill({ places, steps }: LineState, seat: string, lasts: number): boolean {
  return places.some((place) => place.seat === seat && steps - place.actedAt >= lasts);
}

/** Brings the next letter to a desk of the seat whose turn it is. */
function bring(state: LineState): void {
  const number = state.came;
  const desks = staffed(state);
  const awake = state.turns.filter((seat) => desks.some(({ seats }) => seats.includes(seat)));
  const reader = awake[number % awake.length] ?? "";
  const theirs = desks.filter(({ seats }) => seats.includes(reader));
  const at = theirs[number % theirs.length]?.desk ?? "max";
  state.came += 1;
  state.nextAt = state.steps + pauseSteps[variantOf(state)];
  state.under.push({
    number,
    at,
    from: "",
    since: state.steps,
    touchedAt: state.steps,
    cameAt: state.steps,
    passes: 0,
    stranded: false,
    tried: [],
    open: false,
    lamps: [],
    choices: [],
  });
}

/** One at a shared desk has waited long enough: who has done nothing meanwhile sleeps, and the last choice counts. */
function countAlone(state: LineState, letter: Under): void {
  letter.touchedAt = state.steps;
  for (const seat of staffOf(staffed(state), letter.at)) {
    const hasChosen = letter.choices.some((choice) => choice.seat === seat);
    if (!hasChosen && isStill(state, seat, nodSteps[variantOf(state)])) sleep(state, seat);
  }
  const last = letter.choices.at(-1);
  if (last) letter.choices = staffOf(staffed(state), letter.at).map((seat) => ({ seat, desk: last.desk }));
  settle(state, letter);
}

/** A seat has gone dark, and others have time to read its letters; false for the last one awake, which never does. */
function sleep(state: LineState, seat: string): boolean {
  const { places } = state;
  const place = places.find((one) => one.seat === seat);
  if (!place || !places.some((one) => one.awake && one !== place)) return false;
  giveTime(state, seat);
  place.awake = false;
  return true;
}

/** A seat is back at its desks: what those who stood in for it wanted no longer counts, and it has time to read. */
function wake(state: LineState, place: Place): void {
  place.awake = true;
  const desks = staffed(state);
  for (const letter of state.under) {
    const holders = staffOf(desks, letter.at);
    letter.choices = letter.choices.filter(({ seat }) => holders.includes(seat));
  }
  giveTime(state, place.seat);
}

/** Who holds the letters of a seat changes: nobody has been waited for yet. */
function giveTime(state: LineState, seat: string): void {
  if (state.isFirstEdition) return;
  const desks = staffed(state);
  for (const letter of state.under) {
    if (staffOf(desks, letter.at).includes(seat)) letter.touchedAt = state.steps;
  }
}

function input(state: LineState, seat: string, asked: LineInput): boolean {
  const place = state.places.find((one) => one.seat === seat);
  if (!place || isOver(state) || !play(state, place, asked)) return false;
  if (!state.isFirstEdition) place.actedAt = state.steps;
  return true;
}

function play(state: LineState, place: Place, asked: LineInput): boolean {
  const { seat } = place;
  if (asked.do === "here") {
    if (place.awake) return false;
    wake(state, place);
    return true;
  }
  const letter = state.under.find(({ number }) => number === asked.letter);
  if (!letter || !place.awake) return false;
  const desks = staffed(state);
  const holds = staffOf(desks, letter.at).includes(seat);
  switch (asked.do) {
    case "give":
      return holds && give(state, letter, seat, asked.desk);
    case "show":
      if (!holds || letter.open) return false;
      letter.open = true;
      letter.touchedAt = state.steps;
      return true;
    case "lamp": {
      const isOwn = staffOf(desks, asked.desk).includes(seat);
      if (holds || !isOwn || letter.tried.includes(asked.desk)) return false;
      if (letter.lamps.includes(asked.desk) === asked.on) return false;
      letter.lamps = asked.on ? [...letter.lamps, asked.desk] : letter.lamps.filter((one) => one !== asked.desk);
      return true;
    }
    default:
      return asked satisfies never;
  }
}

/** Somebody who holds a letter wants it to go to a desk. */
function give(state: LineState, letter: Under, seat: string, to: DeskId): boolean {
  if (letter.tried.includes(to)) return false;
  const before = letter.choices.find((choice) => choice.seat === seat);
  if (before?.desk === to) return false;
  letter.choices = [...letter.choices.filter((choice) => choice !== before), { seat, desk: to }];
  letter.touchedAt = state.steps;
  settle(state, letter);
  return true;
}

/** Lets a letter go where all who hold it want it to go; nothing while they differ. */
function settle(state: LineState, letter: Under): void {
  const desks = staffed(state);
  const holders = staffOf(desks, letter.at);
  const wanted = holders.map((seat) => letter.choices.find((choice) => choice.seat === seat)?.desk);
  const [to] = wanted;
  if (to === undefined || wanted.some((one) => one !== to)) return;
  letter.choices = [];
  if (isTaken(desks, letter.at, to)) {
    take(state, letter, to);
    return;
  }
  Object.assign(letter, { from: letter.at, at: to, since: state.steps, touchedAt: state.steps });
  letter.passes += 1;
}

/** A desk takes a letter: it helps, or explains who does and passes it on. */
function take(state: LineState, letter: Under, at: DeskId): void {
  const { id, best, fits } = letterById(state.bag[letter.number] ?? "");
  const helps = at === best || fits.includes(at);
  if (at !== letter.at) Object.assign(letter, { from: letter.at, at, since: state.steps });
  const how = helps ? endingOf(state, letter, at === best) : "passes";
  state.latest = { count: (state.latest?.count ?? 0) + 1, text: id, desk: at, how };
  if (how === "passes") {
    letter.tried.push(at);
    letter.open = true;
    letter.lamps = letter.lamps.filter((one) => one !== at);
    return;
  }
  state.done.push({ desk: at, how });
  state.under = state.under.filter((one) => one !== letter);
  state.nextAt = state.steps + pauseSteps[variantOf(state)];
}

function endingOf({ calm, steps }: LineState, letter: Under, isBest: boolean): Ending {
  if (letter.at === "emergency" && !calm && steps - letter.cameAt > inTimeSteps) return "late";
  if (letter.passes > straightPasses || letter.tried.length > 0 || letter.stranded) return "detour";
  return isBest ? "best" : "fits";
}

/** A round has no end of its own: letters come for as long as it is played. And danger does not wait for a clock. */
function extend(_state: LineState, _steps: number): void {}

function hearts({ calm, done, bag }: LineState): HeartCount {
  const counted = calm ? Math.max(leastCalmLetters, done.length) : bag.length;
  const endings = done.map(({ how }) => how);
  return heartsFor(shareOfPoints(endings, points, counted), heartShares);
}

/** The right line, as a mini-game. */
export const rightLine = {
  id: "right-line",
  inputSchema,
  create,
  input,
  step,
  extend,
  finished: isOver,
  hearts,
  praise: ({ done, bag }) => linePraise(done, bag.length),
  praises: linePraises,
  view: viewOf,
  bot: rightLineBot,
} as const satisfies Minigame<LineState, LineView, LineInput>;
