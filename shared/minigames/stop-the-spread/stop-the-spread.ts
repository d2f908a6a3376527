import { z } from "zod";
import { type Random, shuffled, splitOff } from "../../game/random.ts";
import { rules } from "../../game/rules.ts";
import type { Minigame, MinigameOptions } from "../minigame.ts";
import { stopTheSpreadBot } from "./bot.ts";
import { help, join, moveOn, oneMayBeEnough, showAll } from "./hops.ts";
import { drawApart, drawNetwork, type Line, spots } from "./network.ts";
import { spreadPraise, spreadPraises } from "./praise.ts";
import {
  type Hand,
  heartsOf,
  isAwake,
  lengths,
  type News,
  type Owner,
  owners,
  type PhoneState,
  type Report,
  type Sender,
  type SpreadState,
  type Tally,
  tallyOf,
} from "./state.ts";

/**
 * Stop the spread. A picture hops along the lines of a network of phones. Only one seat sees whom a phone is about to
 * send it to, and calls it out; another puts a hand on that phone, and its owner says no, for good. A sender who has
 * heard enough noes listens: then two players at once delete and report. The share of phones kept clean gives hearts.
 */

const inputSchema = z.strictObject({
  do: z.enum(["call", "hold", "letGo", "report"]),
  /** Index of the phone. */
  phone: z
    .int()
    .min(0)
    .max(spots.length - 1),
});
/** What a seat does with a phone. */
export type SpreadInput = z.infer<typeof inputSchema>;

/** What a seat sees. */
export interface SpreadView {
  /** The own seat; "" for one that only looks on. */
  seat: string;
  calm: boolean;
  stage: SpreadState["stage"];
  stopped: boolean;
  /** Step at which the round is over at the latest. */
  ends: number;
  phones: { owner: Owner; is: PhoneState }[];
  lines: Line[];
  /** The target only where this seat may know it. */
  senders: Sender[];
  hands: Hand[];
  /** Hands of the whole table, and how many of them this seat may have on phones at a time. */
  handsOf: number;
  own: number;
  reports: Report[];
  /** Nobody else at the table is awake: this seat does alone what takes two. */
  alone: boolean;
  /** Seats that are awake. */
  awake: number;
  news: News | null;
  tally: Tally;
}

/** Phones and sources among them, for one child alone and for more. */
const sizes = { alone: { phones: 10, sources: 3 }, together: { phones: 12, sources: 4 } } as const;

function create(random: Random, { players, calm, steps, edition = rules.edition }: MinigameOptions): SpreadState {
  const own = splitOff(random);
  const children = players.reduce((sum, { heads }) => sum + heads, 0);
  const { phones, sources } = children === 1 ? sizes.alone : sizes.together;
  const lanes = children === 1 || calm ? 1 : 2;
  const lines = drawNetwork(own, phones);
  const outside = drawApart(own, lines, phones).slice(0, sources);
  const named = shuffled(own, owners);
  const state: SpreadState = {
    random: own,
    calm,
    edition,
    steps: 0,
    ends: steps,
    stage: "play",
    stopped: false,
    lanes,
    phones: Array.from({ length: phones }, (_, index) => {
      const source = outside.includes(index);
      return { owner: named[index] ?? "bolu", is: source ? "away" : "clean", source };
    }),
    lines,
    senders: [],
    hands: [],
    reports: [],
    seats: shuffled(own, players).map(({ seat, heads }, index) => ({
      seat,
      most: Math.min(heads, lanes),
      watchedAt: index - players.length,
      actedAt: -1,
      missed: 0,
    })),
    joined: 0,
    joinsFrom: 0,
    joinsBy: 0,
    news: null,
  };
  join(state);
  return state;
}

/** Time runs out later, in calm rounds too; one that is stopped is over all the same. */
function extend(state: SpreadState, steps: number): void {
  if (!state.stopped) state.ends += steps;
}

function input(state: SpreadState, seat: string, asked: SpreadInput): boolean {
  const place = state.seats.find((candidate) => candidate.seat === seat);
  if (!place || state.stage !== "play") return false;
  if (!play(state, seat, asked)) return false;
  place.missed = 0;
  place.actedAt = state.steps;
  return true;
}

function play(state: SpreadState, seat: string, { do: what, phone }: SpreadInput): boolean {
  switch (what) {
    case "call":
      return call(state, seat, phone);
    case "hold":
      return hold(state, seat, phone);
    case "letGo":
      return letGo(state, seat, phone);
    case "report":
      return report(state, seat, phone);
    default:
      return what satisfies never;
  }
}

function call(state: SpreadState, seat: string, phone: number): boolean {
  const sender = state.senders.find((one) => one.target === phone && watches(one, seat));
  if (!sender || sender.called) return false;
  sender.called = true;
  showAll(state, sender);
  return true;
}

/** Whether the seat alone sees where this one sends it. */
function watches({ doing, watcher }: Pick<Sender, "doing" | "watcher">, seat: string): boolean {
  return doing === "thinks" && watcher === seat;
}

/** Puts a hand on a clean phone; a seat with no hand left moves the one that is there for longest. */
function hold(state: SpreadState, seat: string, phone: number): boolean {
  if (state.phones[phone]?.is !== "clean" || state.hands.some((hand) => hand.phone === phone)) return false;
  if (state.senders.some((sender) => sender.target === phone && watches(sender, seat))) return false;
  const most = state.seats.find((place) => place.seat === seat)?.most ?? 0;
  const own = state.hands.filter((hand) => hand.seat === seat);
  const moved = own.length >= most ? own[0] : undefined;
  if (!moved && state.hands.length >= state.lanes) return false;
  state.hands = [...state.hands.filter((hand) => hand !== moved), { seat, phone, since: state.steps }];
  return true;
}

function letGo(state: SpreadState, seat: string, phone: number): boolean {
  const left = state.hands.filter((hand) => hand.seat !== seat || hand.phone !== phone);
  if (left.length === state.hands.length) return false;
  state.hands = left;
  return true;
}

/** Two seats together; whoever is alone taps twice. */
function report(state: SpreadState, seat: string, phone: number): boolean {
  const { steps } = state;
  const sender = state.senders.find((one) => one.phone === phone && one.doing === "listens");
  if (!sender) return false;
  const first = state.reports.find((one) => one.phone === phone);
  if (first && first.seat === seat && isAlone(state, seat) && steps - first.at < lengths.twice) return false;
  if (first && (first.seat !== seat || isAlone(state, seat))) {
    help(state, phone);
    return true;
  }
  const isPatient = oneMayBeEnough(state);
  // Whoever taps again does not wait longer for it.
  const at = first && isPatient ? first.at : steps;
  state.reports = [...state.reports.filter((one) => one !== first), { phone, seat, at }];
  if (isPatient && sender.until > 0) sender.until = Math.max(sender.until, at + lengths.reportPatience);
  return true;
}

/** Everybody else at the table is asleep, or there is nobody else. */
function isAlone({ seats }: SpreadState, seat: string): boolean {
  return seats.every((other) => other.seat === seat || !isAwake(other));
}

function view(state: SpreadState, seat: string): SpreadView {
  const place = state.seats.find((candidate) => candidate.seat === seat);
  return {
    seat: place ? seat : "",
    calm: state.calm,
    stage: state.stage,
    stopped: state.stopped,
    ends: state.ends,
    phones: state.phones.map(({ owner, is }) => ({ owner, is })),
    lines: state.lines,
    senders: state.senders.map((sender) => senderView(sender, place ? seat : undefined)),
    hands: state.hands.map((hand) => ({ ...hand })),
    handsOf: state.lanes,
    own: place?.most ?? 0,
    reports: state.reports.map((one) => ({ ...one })),
    alone: place !== undefined && isAlone(state, seat),
    awake: state.seats.filter(isAwake).length,
    news: state.news && { ...state.news },
    tally: tallyOf(state),
  };
}

/** What a seat sees of a sender; without a seat, what one that only looks on does. */
function senderView(sender: Sender, seat: string | undefined): Sender {
  const { phone, doing, from, until, target, watcher, called, needs } = sender;
  const isKnown = doing === "sends" || called || watcher === "" || watcher === seat;
  return { phone, doing, from, until, target: isKnown ? target : -1, watcher, called, needs };
}

/** Stop the spread, as a mini-game. */
export const stopTheSpread = {
  id: "stop-the-spread",
  inputSchema,
  create,
  input,
  step: moveOn,
  extend,
  finished: (state) => state.stage === "over",
  hearts: heartsOf,
  praise: (state) => spreadPraise(tallyOf(state), state.stopped),
  praises: spreadPraises,
  view,
  bot: stopTheSpreadBot,
} as const satisfies Minigame<SpreadState, SpreadView, SpreadInput>;
