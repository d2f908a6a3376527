import { z } from "zod";
import { draw, pick, type Random, shuffled } from "../../game/random.ts";
import type { HeartCount, Minigame, MinigameOptions } from "../minigame.ts";
import { lightsOutBot } from "./bot.ts";
import { type Message, type MessageSign, messageById, messages } from "./messages.ts";

/**
 * Lights out. It is night, and messages gather round a bed. Each is readable on one device only, which decides: it can wait
 * until tomorrow, or an adult has to know now. The whole group's noise takes two devices at the same time to quieten, and so
 * does waking an adult, so what was read has to be told. A friend who is muted by mistake asks once more.
 */

/** What can be done with a message. */
export type Choice = "quiet" | "adult";
/** A message: on its way, waiting for somebody, or settled. */
export type PingStatus = "coming" | "open" | "done";
/** How a message ended: quiet till tomorrow, an adult is there for a friend, woke an adult for nothing, nobody dealt with it, a friend was left alone. */
export type Ending = "quiet" | "helped" | "forNothing" | "missed" | "alone";

/** Places round the bed. */
export const spotCount = 8;
/** How long (steps of 100 ms) a message drifts in, and then waits in a timed round. */
const driftSteps = 15;
const waitSteps = 150;
/** Two devices are together within four seconds, about what "three, two, one" takes on a slow network. */
const togetherSteps = 40;
/** Calm: whoever can read a message and has gone dark makes room for another after half a minute. */
const patienceSteps = 300;
/** No message arrives in the last part of a timed round: none should end unread. */
const lastArrivalSteps = 130;
/** How much a friend who is helped counts beside the quiet of the night (shares of 1), and one who had to ask twice. */
const weights = { friends: 0.6, quiet: 0.4, askedTwice: 0.5 } as const;
/** Least score (0..1) for one, two and three hearts. */
const heartScores = [0.69, 0.82, 0.92] as const;

interface Ping {
  number: number;
  message: string;
  spot: number;
  /** The seat that can read it. */
  reader: string;
  /** Step at which it has landed. */
  landsAt: number;
  status: PingStatus;
  /** A friend who asks for the second time. */
  again: boolean;
  votes: { seat: string; choice: Choice; at: number }[];
}

interface LightsState {
  random: Random;
  calm: boolean;
  newcomer: string;
  seats: { seat: string; lastAt: number }[];
  /** Messages still to come, the next one last. */
  coming: string[];
  pings: Ping[];
  made: number;
  steps: number;
  endsAt: number;
  /** Step at which the next message may set out. */
  nextAt: number;
  /** How each settled message ended, in order. */
  ended: { message: string; how: Ending; again: boolean }[];
  over: boolean;
}

/** A message as a seat sees it. */
export interface PingView {
  number: number;
  spot: number;
  sign: MessageSign;
  /** It takes the group to quieten it: two devices at once. */
  big: boolean;
  /** Id of the message where this seat can read it; empty where another can. */
  message: string;
  /** Step at which it lands. */
  landsAt: number;
  status: PingStatus;
  /** Step at which it goes unanswered; 0: it waits. */
  goneAt: number;
  again: boolean;
  /** How many seats chose what, and this one's choice. */
  quiet: number;
  adult: number;
  mine: Choice | "";
}

/** What a seat sees. */
export interface LightsView {
  calm: boolean;
  over: boolean;
  newcomer: string;
  pings: PingView[];
  /** Seats it takes to wake an adult or to quieten a group: 2, or 1 at a table of one device. */
  needed: number;
  /** Messages settled so far, and all that come. */
  settled: number;
  of: number;
  /** The last message that ended, with how; null before the first. */
  last: { message: string; how: Ending } | null;
  /** How the table does: messages that are quiet, friends that were helped, friends left alone. */
  quiet: number;
  helped: number;
  alone: number;
}

/** What the room sees of a table. */
export interface LightsBoardView {
  newcomer: string;
  settled: number;
  of: number;
}

const inputSchema = z.strictObject({
  /** Number of the message. */
  ping: z.int().min(0).max(99),
  choice: z.enum(["quiet", "adult"]),
});
export type LightsInput = z.infer<typeof inputSchema>;

/** How many messages a night has, by devices: as many as can be read and told in the time. */
function messagesFor(devices: number): { later: number; big: number; friends: number } {
  if (devices <= 2) return { later: 6, big: 2, friends: 4 };
  if (devices <= 5) return { later: 10, big: 3, friends: 5 };
  return { later: 13, big: 4, friends: 6 };
}

function create(random: Random, { players, calm, steps, newcomers }: MinigameOptions): LightsState {
  const own: Random = { seed: Math.floor(draw(random) * 2 ** 32) };
  const wanted = messagesFor(players.length);
  const some = (kind: Message["kind"], count: number) =>
    shuffled(
      own,
      messages.filter((message) => message.kind === kind),
    ).slice(0, count);
  const night = [...some("later", wanted.later), ...some("big", wanted.big), ...some("friend", wanted.friends)];
  // The first one to arrive teaches what a tap does, and nobody is hurt by it.
  const [first, ...rest] = night;
  return {
    random: own,
    calm,
    newcomer: pick(own, newcomers),
    seats: players.map(({ seat }) => ({ seat, lastAt: 0 })),
    coming: [...shuffled(own, rest), ...(first ? [first] : [])].map(({ id }) => id),
    pings: [],
    made: 0,
    steps: 0,
    endsAt: steps,
    nextAt: 5,
    ended: [],
    over: false,
  };
}

function total(state: LightsState): number {
  return state.coming.length + state.ended.length + state.pings.filter(({ again }) => !again).length;
}

/** Steps between two messages in a timed round, so that all of them fit. */
function apart(state: LightsState): number {
  const left = state.endsAt - lastArrivalSteps - state.steps;
  return Math.max(12, Math.floor(left / Math.max(1, state.coming.length)));
}

function step(state: LightsState): void {
  if (state.over) return;
  state.steps += 1;
  for (const ping of state.pings) age(state, ping);
  state.pings = state.pings.filter(({ status }) => status !== "done");
  if (state.steps >= state.nextAt && mayArrive(state)) arrive(state);
  if (state.coming.length === 0 && state.pings.length === 0) state.over = true;
}

/** In the calm variant each device has one message to read at most, and two are open for a device that is alone. */
function mayArrive({ calm, pings, seats, coming }: LightsState): boolean {
  if (coming.length === 0 || pings.length >= spotCount) return false;
  return !calm || pings.length < Math.max(2, seats.length);
}

function arrive(state: LightsState): void {
  const message = state.coming.pop();
  if (message === undefined) return;
  land(state, message, false);
  state.nextAt = state.steps + (state.calm ? 20 : apart(state));
}

function land(state: LightsState, message: string, again: boolean): void {
  const { random, pings } = state;
  const taken = new Set(pings.map(({ spot }) => spot));
  const free = Array.from({ length: spotCount }, (_, spot) => spot).filter((spot) => !taken.has(spot));
  pings.push({
    number: state.made,
    message,
    spot: free.length > 0 ? pick(random, free) : 0,
    reader: leastBusy(state),
    landsAt: state.steps + driftSteps,
    status: "coming",
    again,
    votes: [],
  });
  state.made += 1;
}

/** The device with the fewest messages to read, of those that have shown a sign of life. */
function leastBusy({ seats, pings, random, steps }: LightsState): string {
  const awake = seats.filter(({ lastAt }) => steps - lastAt < patienceSteps);
  const load = (seat: string) => pings.filter(({ reader }) => reader === seat).length;
  const candidates = shuffled(random, awake.length > 0 ? awake : seats).map(({ seat }) => seat);
  return candidates.sort((one, other) => load(one) - load(other))[0] ?? "";
}

function age(state: LightsState, ping: Ping): void {
  if (ping.status === "coming" && state.steps >= ping.landsAt) ping.status = "open";
  if (ping.status !== "open") return;
  const waited = state.steps - ping.landsAt;
  if (isBig(ping))
    ping.votes = ping.votes.filter(({ choice, at }) => choice === "adult" || state.steps - at < togetherSteps);
  if (!state.calm && waited >= waitSteps)
    end(state, ping, messageById(ping.message).kind === "friend" ? "alone" : "missed");
  else if (state.calm && waited > 0 && waited % patienceSteps === 0) ping.reader = leastBusy(state);
}

function isBig({ message }: Pick<Ping, "message">): boolean {
  return messageById(message).kind === "big";
}

function needed({ seats }: LightsState): number {
  return seats.length > 1 ? 2 : 1;
}

function input(state: LightsState, name: string, { ping: number, choice }: LightsInput): boolean {
  const seat = state.seats.find((candidate) => candidate.seat === name);
  const ping = state.pings.find((candidate) => candidate.number === number);
  if (!seat || ping?.status !== "open" || state.over) return false;
  if (ping.votes.some((vote) => vote.seat === name && vote.choice === choice)) return false;
  seat.lastAt = state.steps;
  ping.votes = [...ping.votes.filter((vote) => vote.seat !== name), { seat: name, choice, at: state.steps }];
  const votes = ping.votes.filter((vote) => vote.choice === choice).length;
  const { kind } = messageById(ping.message);
  if (choice === "adult") {
    if (votes >= needed(state)) end(state, ping, kind === "friend" ? "helped" : "forNothing");
  } else if (kind !== "big" || votes >= needed(state)) {
    end(state, ping, kind === "friend" ? "alone" : "quiet");
  }
  return true;
}

function end(state: LightsState, ping: Ping, how: Ending): void {
  ping.status = "done";
  if (how === "alone" && !ping.again) {
    // Asking twice is fine.
    land(state, ping.message, true);
    return;
  }
  state.ended.push({ message: ping.message, how, again: ping.again });
}

function hearts(state: LightsState): HeartCount {
  const friends = state.ended.filter(({ message }) => messageById(message).kind === "friend");
  const others = state.ended.filter(({ message }) => messageById(message).kind !== "friend");
  if (friends.length === 0 || others.length === 0) return 0;
  const helped = friends.reduce(
    (sum, { how, again }) => sum + (how === "helped" ? (again ? weights.askedTwice : 1) : 0),
    0,
  );
  const quiet = others.filter(({ how }) => how === "quiet").length;
  const score = (weights.friends * helped) / friends.length + (weights.quiet * quiet) / others.length;
  return heartScores.filter((least) => score >= least).length as HeartCount;
}

function view(state: LightsState, seat: string): LightsView {
  const last = state.ended.at(-1);
  const count = (how: Ending) => state.ended.filter((one) => one.how === how).length;
  return {
    calm: state.calm,
    over: state.over,
    newcomer: state.newcomer,
    pings: state.pings
      .filter(({ status }) => status !== "done")
      .map((ping) => ({
        number: ping.number,
        spot: ping.spot,
        sign: messageById(ping.message).sign,
        big: isBig(ping),
        message: ping.reader === seat ? ping.message : "",
        landsAt: ping.landsAt,
        status: ping.status,
        goneAt: state.calm ? 0 : ping.landsAt + waitSteps,
        again: ping.again,
        quiet: ping.votes.filter(({ choice }) => choice === "quiet").length,
        adult: ping.votes.filter(({ choice }) => choice === "adult").length,
        mine: ping.votes.find((vote) => vote.seat === seat)?.choice ?? "",
      })),
    needed: needed(state),
    settled: state.ended.length,
    of: total(state),
    last: last ? { message: last.message, how: last.how } : null,
    quiet: count("quiet"),
    helped: count("helped"),
    alone: count("alone"),
  };
}

/** Lights out, as a mini-game. */
export const lightsOut = {
  id: "lights-out",
  inputSchema,
  create,
  input,
  step,
  finished: (state) => state.over,
  hearts,
  view,
  boardView: (state): LightsBoardView => ({
    newcomer: state.newcomer,
    settled: state.ended.length,
    of: total(state),
  }),
  bot: lightsOutBot,
} as const satisfies Minigame<LightsState, LightsView, LightsInput>;
