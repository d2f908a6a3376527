import type { Random } from "../../game/random.ts";
import { heartsFor } from "../hearts.ts";
import type { HeartCount } from "../minigame.ts";
import { type Line, neighboursOf } from "./network.ts";

/** Owners of phones: invented names that belong to nobody in class, said alike in every language. */
export const owners = [
  "bolu",
  "faro",
  "jumi",
  "kesi",
  "lumo",
  "moxi",
  "nalu",
  "pepi",
  "rubo",
  "suki",
  "tavo",
  "vela",
  "yuma",
  "zilo",
] as const;
export type Owner = (typeof owners)[number];

/**
 * `away`: not in the network yet. `clean`: never had the picture. `has`: has it. `saidNo`: refused it, and never passes
 * it on. `helps`: had it; it was deleted and reported.
 */
export type PhoneState = "away" | "clean" | "has" | "saidNo" | "helps";

interface Phone {
  owner: Owner;
  is: PhoneState;
  /** Comes into the network with the picture already on it, so it counts neither for nor against the table. */
  source: boolean;
}

/**
 * A phone that has the picture. `looks`: not sending yet. `thinks`: is about to send it to `target`. `sends`: it is on its
 * way. `listens`: after enough noes, or with nobody left who takes it: can be deleted and reported.
 */
export interface Sender {
  phone: number;
  doing: "looks" | "thinks" | "sends" | "listens";
  /** Steps at which this began and ends by itself; `until` 0: it waits. */
  from: number;
  until: number;
  /** Phone it sends to; -1: none. */
  target: number;
  /** The seat that alone sees the target while it thinks; "": all do. */
  watcher: string;
  /** The watcher has called out the target, so that all see it. */
  called: boolean;
  /** Noes it has yet to hear before it listens. */
  needs: number;
}

/** A sender as the rules keep it. */
export interface SenderState extends Sender {
  /** Calm: step since which it waits for its watcher or, once all see where it goes, for a hand. */
  waitsSince: number;
}

/** A hand on a phone: its owner says no when the picture comes. */
export interface Hand {
  seat: string;
  phone: number;
  /** Step at which it was put there. */
  since: number;
}

/** Somebody reports a phone, and needs one more. */
export interface Report {
  phone: number;
  seat: string;
  at: number;
}

export interface Seat {
  seat: string;
  /** Phones it can hold at a time. */
  most: number;
  /** Step at which it last became a watcher. */
  watchedAt: number;
  /** Step at which it last did anything. */
  actedAt: number;
  /** Times in a row that it was waited for and did nothing; it is asleep from `sleepsAfter` on. */
  missed: number;
}

/** The last thing that happened. `phone` is whose it was, `to` who it was sent to (-1: nobody). */
export interface News {
  kind: "joined" | "refused" | "passed" | "helped";
  phone: number;
  to: number;
  at: number;
}

export interface SpreadState {
  random: Random;
  calm: boolean;
  /** Edition of the game's rules (`rules.edition`): what calm rounds wait for was another in the first two. */
  edition: number;
  /** Steps so far. */
  steps: number;
  /** Step at which it is over at the latest. */
  ends: number;
  stage: "play" | "over";
  /** The picture got stopped before time was up. */
  stopped: boolean;
  /** Pictures on their way at a time, and hands of the whole table. */
  lanes: number;
  phones: Phone[];
  lines: Line[];
  /** Phones that have the picture, the one that got it first in front. */
  senders: SenderState[];
  hands: Hand[];
  reports: Report[];
  seats: Seat[];
  /** Sources that have come in, and when the next one may and must at the latest. */
  joined: number;
  joinsFrom: number;
  joinsBy: number;
  news: News | null;
}

/** All lengths are in steps of 100 ms. */
export const lengths = {
  /** Until the first picture is sent; everybody sees where to, so that all learn it. */
  firstThink: 80,
  /** Until a picture is sent, by how many may be on their way at a time. */
  think: [0, 66, 70],
  flight: 20,
  /** A picture rests on a phone that has just got it. */
  look: 20,
  /** After a no it thinks again so soon. */
  again: 10,
  /** A hand has to be there so long for its owner to say no. */
  ready: 10,
  /** A hand that nothing came to goes back. */
  hold: 120,
  /** Whoever has heard enough noes listens for so long. */
  listen: 80,
  /** The second one reports within this time of the first. */
  together: 20,
  /** The same finger cannot be two taps sooner. */
  twice: 3,
  /** The next source comes so long after the last one has been dealt with, or by so long after it came. */
  joinPause: 15,
  joinLatest: 220,
  /** Calm: a picture is sent when a hand has been still for so long; nobody is waited for for longer than `patience`. */
  settle: 30,
  patience: 300,
  /** Calm: a phone that was called out waits so long for a hand of somebody else; then whoever called may hold it too. */
  handPatience: 150,
  /** Calm: a report waits so long for a second one; then one is enough where all others have gone dark. */
  reportPatience: 150,
  /** Calm: a device that has done nothing for so long has gone dark. */
  dark: 400,
} as const;

/** Noes that the first sender needs, so that the table learns it, and every other one. */
export const noesNeeded = { first: 1, other: 2 } as const;
/** After so many times in a row that it was waited for a seat is asleep. */
const sleepsAfter = 2;
/** What a phone that had the picture is worth when it was deleted and reported, to one that never had it. */
const deletedWorth = 0.25;
/** Least share (0..1) for one, two and three hearts. */
const heartShares = [0.7, 0.8, 0.9] as const;
/** The calm variant counts the phones it came to, and at least these, so that one no is not everything. */
const leastCalm = 4;

/** Whether a seat still answers: it has not missed too many in a row. */
export function isAwake({ missed }: { missed: number }): boolean {
  return missed < sleepsAfter;
}

/** Neighbours that could still get the picture, and are not about to. */
export function openTargets(state: SpreadState, phone: number): number[] {
  return cleanNeighbours(state, phone).filter((near) => !state.senders.some(({ target }) => target === near));
}

/** Neighbours of a phone that nobody has tried to send the picture to. */
export function cleanNeighbours(state: SpreadState, phone: number): number[] {
  return neighboursOf(state.lines, phone).filter((near) => state.phones[near]?.is === "clean");
}

/** What became of the phones: those without a source. */
export interface Tally {
  /** Said no. */
  saidNo: number;
  /** Nobody tried to send it to. */
  clean: number;
  /** Had it; deleted and reported. */
  deleted: number;
  /** Has it. */
  has: number;
}

/** Counts what became of the phones. */
export function tallyOf({ phones }: { phones: readonly Phone[] }): Tally {
  const tally: Tally = { saidNo: 0, clean: 0, deleted: 0, has: 0 };
  for (const { is, source } of phones) {
    if (source) continue;
    if (is === "saidNo") tally.saidNo++;
    else if (is === "clean") tally.clean++;
    else if (is === "helps") tally.deleted++;
    else if (is === "has") tally.has++;
  }
  return tally;
}

/** By the share of phones that were kept clean; the calm variant leaves out those it did not come to. */
export function heartsOf(state: SpreadState): HeartCount {
  const { saidNo, clean, deleted, has } = tallyOf(state);
  const tried = saidNo + deleted + has;
  const leavesOut = state.calm && !state.stopped;
  const kept = saidNo + deleted * deletedWorth + (leavesOut ? 0 : clean);
  const share = kept / (leavesOut ? Math.max(leastCalm, tried) : tried + clean);
  return heartsFor(share, heartShares);
}
