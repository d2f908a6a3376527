import { z } from "zod";
import { pick, type Random, shuffled, splitOff } from "../../game/random.ts";
import { type HeartCount, lastLookSteps, type Minigame, type MinigameOptions } from "../minigame.ts";
import { lightsOutBot } from "./bot.ts";
import { dealNight } from "./deck.ts";
import { messageById } from "./messages.ts";
import { nightPraise, nightPraises } from "./praise.ts";
import { heartsOf, noScore, type Settled } from "./score.ts";
import { canRead, flightSteps, isLone, type Light, type NightState, type Wish } from "./state.ts";
import { type NightView, viewOf } from "./view.ts";

export type { Wish } from "./state.ts";
export type { LightView, NightView } from "./view.ts";

/**
 * Lights out. Messages light up round a bed. Each can be read by one device only; the others see where it comes from. Any
 * device can put one off until tomorrow; a big one needs two at the same moment. A friend who really needs somebody is not
 * put off: who can read it asks for an adult, and another joins in. A friend who was put off asks once more, and then
 * everybody can read it. What nobody has touched for a while hums, and can be read by everybody as well.
 */

/** Places for lights round the bed. */
export const placeCount = 6;

/** All times are steps of 100 ms. The first light, and how many steps before the end of the night the last one comes. */
const firstAt = 10;
const quietEnd = 150;
/** Below 1: the first lights come more slowly than the last. */
const pace = 0.9;
/** Together: two and a half seconds for the second hand, about two where the network is slow. */
const togetherSteps = 25;
/** Untouched for so long after it has landed, a light hums; longer in the calm variant, where it costs nothing. */
const humSteps = { timed: 150, calm: 300 } as const;
/** A friend who was put off asks again after four seconds. */
const againSteps = 40;
/** The calm variant brings the next light when there are fewer than this; only one until it is understood. */
const calmLights = 3;
const calmFirst = 2;
/** Between two lights where the next one comes because few are there. */
const gap = 20;

const inputSchema = z.strictObject({
  do: z.enum(["tomorrow", "adult"]),
  light: z.number().int().min(1).max(999),
});
export type NightInput = z.infer<typeof inputSchema>;

function create(random: Random, { players, calm, steps, newcomers, edition }: MinigameOptions): NightState {
  const own = splitOff(random);
  return {
    random: own,
    calm,
    isFirstEdition: edition === 1,
    newcomer: pick(random, newcomers),
    stage: "night",
    now: 0,
    endsAt: calm ? 0 : steps,
    nightSteps: steps,
    spread: { light: 0, from: firstAt },
    places: players.map(({ seat, heads }) => ({ seat, heads, awake: true, acts: 0, actedAt: 0 })),
    night: dealNight(own, players.length, calm),
    come: 0,
    cameAt: 0,
    lights: [],
    nextNumber: 1,
    turn: [],
    returning: [],
    score: { ...noScore },
    settledAt: 0,
    last: null,
  };
}

function input(state: NightState, seat: string, wanted: NightInput): boolean {
  const place = state.places.find((candidate) => candidate.seat === seat);
  if (!place) return false;
  const light = state.lights.find(({ number }) => number === wanted.light);
  if (state.stage !== "night" || !light?.landed) return false;
  const before = light.hands.find((hand) => hand.seat === seat);
  if (wanted.do === "tomorrow" && isKept(light, seat)) return false;
  const lone = isLone(state, seat);
  if (before?.wish === wanted.do && !lone) return false;
  place.awake = true;
  place.acts += 1;
  place.actedAt = state.now;
  const twice = lone && before?.wish === wanted.do;
  light.hands = [...light.hands.filter((hand) => hand !== before), { seat, wish: wanted.do, at: state.now }];
  if (wanted.do === "adult" && canRead(light, seat)) light.reader = "";
  if (twice || isEnough(light, wanted.do)) settle(state, light, wanted.do);
  return true;
}

/** Somebody who has read it has asked for an adult: others cannot put it off over their head. */
function isKept(light: Light, seat: string): boolean {
  return light.reader === "" && light.hands.some((hand) => hand.wish === "adult" && hand.seat !== seat);
}

function isEnough(light: Light, wish: Wish): boolean {
  const hands = light.hands.filter((hand) => hand.wish === wish).length;
  if (wish === "tomorrow") return hands >= (messageById(light.message).big ? 2 : 1);
  return hands >= 2 && light.hands.some((hand) => hand.wish === "adult" && canRead(light, hand.seat));
}

function settle(state: NightState, light: Light, wish: Wish): void {
  const how = outcome(light, wish);
  state.lights = state.lights.filter((other) => other !== light);
  state.settledAt = state.now;
  state.score[how] += 1;
  // In the first edition a friend whose light hummed counted as one who had come back.
  if (how === "answeredLater" && (light.again || state.isFirstEdition)) state.score.answeredAgain += 1;
  if (messageById(light.message).big && how !== "lookedIn") state.score.together += 1;
  if (how === "putOff") state.returning.push({ message: light.message, at: state.now + againSteps });
  state.last = { number: light.number, message: light.message, how };
}

function outcome(light: Light, wish: Wish): Settled {
  if (messageById(light.message).nature === "friend") {
    if (wish === "adult") return light.late || light.again ? "answeredLater" : "answered";
    return light.again ? "alone" : "putOff";
  }
  if (wish === "adult") return "lookedIn";
  return light.late ? "late" : "tomorrow";
}

function step(state: NightState): void {
  if (state.stage === "over") return;
  state.now += 1;
  pass(state);
  if (state.endsAt > 0 && state.now >= state.endsAt) state.stage = "over";
}

/** More time makes the night longer, and the lights still to come are spread over what is left of it. */
function extend(state: NightState, steps: number): void {
  if (state.calm) return;
  state.endsAt += steps;
  state.nightSteps += steps;
  if (state.come > 0) state.spread = { light: state.come - 1, from: state.cameAt };
}

/** A tenth of a second of the night. */
function pass(state: NightState): void {
  for (const light of state.lights) {
    const age = state.now - light.since - flightSteps;
    if (age >= 0) light.landed = true;
    if (!state.calm && light.hands.length > 0 && messageById(light.message).big) {
      const fresh = light.hands.filter((hand) => hand.wish === "adult" || state.now - hand.at < togetherSteps);
      if (fresh.length < light.hands.length) light.hands = fresh;
    }
    if (!light.hums && age >= (state.calm ? humSteps.calm : humSteps.timed)) hum(state, light);
  }
  const isQuiet = state.come === state.night.length && state.lights.length === 0 && state.returning.length === 0;
  if (isQuiet) endSoon(state);
  else if (state.lights.length < placeCount) bringNext(state);
}

function hum(state: NightState, light: Light): void {
  const reader = state.places.find(({ seat }) => seat === light.reader);
  const isDark = reader !== undefined && reader.actedAt < light.since;
  light.hums = true;
  light.late = isDark || !state.calm;
  if (isDark) reader.awake = false;
  if (!state.places.some(({ awake }) => awake)) for (const place of state.places) place.awake = true;
  light.reader = "";
}

/** Nothing is left to settle: the last light is seen on its way out, and why. */
function endSoon(state: NightState): void {
  const end = state.settledAt + lastLookSteps;
  state.endsAt = state.calm ? end : Math.min(state.endsAt, end);
}

/** Lets a friend come back, or the next message set out, when it is time. */
function bringNext(state: NightState): void {
  const back = state.returning.find(({ at }) => at <= state.now);
  if (back) {
    state.returning = state.returning.filter((other) => other !== back);
    setOut(state, back.message, "", true);
    return;
  }
  const message = state.night[state.come];
  if (message === undefined || !isTime(state)) return;
  state.come += 1;
  state.cameAt = state.now;
  setOut(state, message, nextReader(state), false);
}

function isTime(state: NightState): boolean {
  if (!state.calm) {
    const { light, from } = state.spread;
    // Where time was added, a quick table does not wait in an empty room.
    if (light > 0 && state.lights.length === 0 && state.now - state.cameAt >= gap) return true;
    const share = (state.come - light) / Math.max(1, state.night.length - 1 - light);
    return state.now >= from + Math.max(0, state.nightSteps - quietEnd - from) * share ** pace;
  }
  if (state.now < firstAt || (state.come > 0 && state.now - state.cameAt < gap)) return false;
  return state.lights.length < (state.come < calmFirst ? 1 : calmLights);
}

function setOut(state: NightState, message: string, reader: string, again: boolean): void {
  const taken = state.lights.map(({ place }) => place);
  const free = Array.from({ length: placeCount }, (_, place) => place).filter((place) => !taken.includes(place));
  state.lights.push({
    number: state.nextNumber,
    message,
    place: pick(state.random, free),
    since: state.now,
    landed: false,
    reader,
    hums: false,
    late: false,
    again,
    hands: [],
  });
  state.nextNumber += 1;
}

/** Deals the words in turns over the children of the devices that are awake. */
function nextReader(state: NightState): string {
  const isAwake = (seat: string) => state.places.some((place) => place.seat === seat && place.awake);
  state.turn = state.turn.filter(isAwake);
  if (state.turn.length === 0) {
    const children = state.places
      .filter(({ awake }) => awake)
      .flatMap(({ seat, heads }) => Array<string>(heads).fill(seat));
    state.turn = shuffled(state.random, children);
  }
  return state.turn.shift() ?? "";
}

/** Lights out, as a mini-game. */
export const lightsOut = {
  id: "lights-out",
  inputSchema,
  create,
  input,
  step,
  extend,
  finished: (state) => state.stage === "over",
  hearts: (state): HeartCount => heartsOf(state.score, state.night, state.calm),
  praise: ({ score, night, calm, isFirstEdition }) => nightPraise(score, night, calm, isFirstEdition),
  praises: nightPraises,
  view: viewOf,
  bot: lightsOutBot,
} as const satisfies Minigame<NightState, NightView, NightInput>;
