import { ringOf } from "../../../shared/game/rules.ts";
import { motionMs } from "../../design/tokens.ts";
import { type BoardNewcomer, type BoardSnapshot, type View, viewOf } from "./snapshot.ts";

/**
 * What has to be seen to happen between two snapshots. Beats of one plan run side by side, each from `at` on for `ms`
 * (from when the plan begins); what they lead to is in the second snapshot. Nobody has to tell the board what happened.
 */
export type Beat = { at: number; ms: number } & (
  | { kind: "view"; to: View }
  /** The sky turns to the phase's hour; `throughNight` the long way, by midnight. */
  | { kind: "sky"; throughNight: boolean }
  | { kind: "appear" | "walk" | "face" | "leave" | "return" | "max"; newcomer: string }
  | { kind: "alarm" | "light"; newcomer: string; on: boolean }
  | { kind: "thread"; thread: Thread; on: boolean }
  | { kind: "heart"; on: boolean }
  /** So many hearts go from the middle to where the class keeps them. */
  | { kind: "hearts"; count: number }
);

/** A dotted thread from a table to the newcomer it spends the day with or pays an extra visit, or to the class's heart. */
export interface Thread {
  table: number;
  /** A newcomer's id, or `classHeart`. */
  to: string;
  extra: boolean;
}

/** The heart in the middle of the square, for which all tables play. */
export const classHeart = "the class's heart";

/** How long a night takes on the board: long enough to see it pass, short enough to wait for. */
const nightMs = 4800;
/** When in the night the figures begin to move: at first light. */
const firstLightMs = 2300;
/** The figures move one after another, so that the class can follow; at most this long (ms) from the first to the last. */
const staggerMs = { each: 420, most: 2900 } as const;
const joinMs = 2400;

/**
 * Every thread of a snapshot, in the order of the tables. In a rescue all tables look for the one who has gone; in a
 * mini-game they all play for the class.
 */
export function threadsOf({ phase, tables, newcomers }: BoardSnapshot): Thread[] {
  if (viewOf(phase) !== "square") return [];
  if (phase === "rescue") {
    const gone = newcomers.find((newcomer) => newcomer.gone);
    return gone ? tables.map(({ number }) => ({ table: number, to: gone.id, extra: false })) : [];
  }
  if (phase === "minigame") return tables.map(({ number }) => ({ table: number, to: classHeart, extra: false }));
  return tables.flatMap(({ number, claim, extraClaim }) => [
    ...(claim === "" ? [] : [{ table: number, to: claim, extra: false }]),
    ...(extraClaim === "" ? [] : [{ table: number, to: extraClaim, extra: true }]),
  ]);
}

/** Two threads are the same when they go from the same table to the same place for the same reason. */
export function threadKey({ table, to, extra }: Thread): string {
  return `${table} ${to} ${extra ? "extra" : ""}`;
}

/** Plans what moves from one snapshot to the next; nothing when they look alike. */
export function plan(before: BoardSnapshot, after: BoardSnapshot): Beat[] {
  const beats: Beat[] = [];
  const night = isNight(before, after);
  const view = viewOf(after.phase);
  const joins = viewOf(before.phase) !== view;
  if (joins) beats.push({ kind: "view", to: view, at: 0, ms: joinMs });
  if (before.phase !== after.phase || before.day !== after.day) {
    beats.push({ kind: "sky", throughNight: night, at: 0, ms: night ? nightMs : motionMs.walk });
  }
  planThreads(before, after, beats);
  planHearts(before, after, beats);
  const known = new Map(before.newcomers.map((newcomer) => [newcomer.id, newcomer]));
  // At the end nobody waits for the morning: as the square goes they set off, and it dawns when all have arrived.
  const begins = night && !joins ? firstLightMs : 0;
  const movers = after.newcomers.filter((newcomer) => {
    const was = known.get(newcomer.id);
    return was === undefined || joins || was.mood !== newcomer.mood || was.gone !== newcomer.gone;
  });
  const each = Math.min(staggerMs.each, staggerMs.most / Math.max(1, movers.length - 1));
  movers.forEach((newcomer, index) => {
    planFigure(known.get(newcomer.id), newcomer, joins, begins + index * each, beats);
  });
  for (const newcomer of after.newcomers) planSigns(known.get(newcomer.id), newcomer, begins, beats);
  return beats;
}

/** A night lies between an evening and whatever follows it. */
function isNight(before: BoardSnapshot, after: BoardSnapshot): boolean {
  return before.phase === "evening" && after.phase !== "evening";
}

function planThreads(before: BoardSnapshot, after: BoardSnapshot, beats: Beat[]): void {
  const had = new Map(threadsOf(before).map((thread) => [threadKey(thread), thread]));
  const has = new Map(threadsOf(after).map((thread) => [threadKey(thread), thread]));
  for (const [key, thread] of had) {
    if (!has.has(key)) beats.push({ kind: "thread", thread, on: false, at: 0, ms: motionMs.calm });
  }
  for (const [key, thread] of has) {
    if (!had.has(key)) beats.push({ kind: "thread", thread, on: true, at: 0, ms: motionMs.slow });
  }
}

/** The class's heart shines while the tables play for it, and gives what they have won. */
function planHearts(before: BoardSnapshot, after: BoardSnapshot, beats: Beat[]): void {
  const played = before.phase === "minigame";
  const plays = after.phase === "minigame";
  if (played !== plays) beats.push({ kind: "heart", on: plays, at: 0, ms: motionMs.slow });
  const won = after.hearts - before.hearts;
  if (played && won > 0) beats.push({ kind: "hearts", count: won, at: 0, ms: motionMs.walk });
}

function planFigure(
  was: BoardNewcomer | undefined,
  is: BoardNewcomer,
  joins: boolean,
  at: number,
  beats: Beat[],
): void {
  const newcomer = is.id;
  if (!was) {
    beats.push({ kind: "appear", newcomer, at, ms: motionMs.slow });
    return;
  }
  if (!was.gone && is.gone) {
    beats.push({ kind: "walk", newcomer, at, ms: motionMs.walk });
    beats.push({ kind: "leave", newcomer, at: at + motionMs.walk * 0.6, ms: motionMs.slow });
    return;
  }
  const returns = was.gone && !is.gone;
  if (returns) beats.push({ kind: "return", newcomer, at, ms: motionMs.slow });
  if (joins || was.mood !== is.mood) {
    const walksAt = returns ? at + motionMs.slow : at;
    beats.push({ kind: "walk", newcomer, at: walksAt, ms: joins ? joinMs : motionMs.walk });
    if (ringOf(was.mood) !== ringOf(is.mood)) {
      beats.push({ kind: "face", newcomer, at: walksAt + motionMs.walk / 2, ms: 0 });
    }
  }
}

/** The signs on a figure: the alarm, the light of the night (until the morning outshines it), and that there is a Max. */
function planSigns(was: BoardNewcomer | undefined, is: BoardNewcomer, begins: number, beats: Beat[]): void {
  const newcomer = is.id;
  if ((was?.alarm ?? false) !== is.alarm) {
    beats.push({ kind: "alarm", newcomer, on: is.alarm, at: is.alarm ? begins + motionMs.walk : 0, ms: motionMs.slow });
  }
  if ((was?.light ?? 0) > 0 !== is.light > 0) {
    beats.push({ kind: "light", newcomer, on: is.light > 0, at: is.light > 0 ? 0 : begins * 1.4, ms: motionMs.slow });
  }
  if ((was?.max ?? "") === "" && is.max !== "") {
    beats.push({ kind: "max", newcomer, at: begins, ms: motionMs.walk });
  }
}

/** How long (ms) a plan takes. */
export function lengthOf(beats: readonly Beat[]): number {
  return beats.reduce((longest, { at, ms }) => Math.max(longest, at + ms), 0);
}
