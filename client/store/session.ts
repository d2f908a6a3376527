import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { GameEvent } from "../../shared/game/events.ts";
import type { GameState } from "../../shared/game/state.ts";
import type { HostView, SeatView } from "../../shared/game/views.ts";
import type { JoinAddress, ServerMessages } from "../../shared/protocol.ts";
import { type GameClock, remainingMs, remainingToBellMs, timeOn, unknownClock } from "./game-clock.ts";

/** The public state as plain data. Parts that have not changed are the same objects as before. */
export type PublicGame = ReturnType<GameState["toJSON"]>;
export type Newcomer = PublicGame["newcomers"][number];
export type Table = PublicGame["tables"][number];
export type Seat = PublicGame["seats"][string];
export type Slide = PublicGame["slides"][number];

/** What everybody in the session may see; null before the first word from the server. */
export const game = signal<PublicGame | null>(null);
/** What this seat sees beside it; null for host and board. */
export const seatView = signal<SeatView | null>(null);
/** What the host sees beside it; null for everybody else. */
export const hostView = signal<HostView | null>(null);
/** Where others can join; null for players. */
export const joinAddress = signal<JoinAddress | null>(null);
/** The last plain warning from the server to the host. */
export const warning = signal<ServerMessages["warning"]["key"] | null>(null);
/** Tells what the clock of the game says on this device. */
export const clock = signal<GameClock>(unknownClock);

/** Forgets a session that is left, so that nothing of it is seen in the next one. */
export function forgetSession(): void {
  batch(() => {
    for (const known of [game, seatView, hostView, joinAddress, warning]) known.value = null;
    clock.value = unknownClock;
  });
}

type Listener = (event: GameEvent) => void;
const listeners = new Set<Listener>();

/**
 * Hears what happens in the game, for announcing, sound and motion.
 *
 * @returns Ends the hearing.
 */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everybody who hears what has happened. */
export function tellEvents(events: readonly GameEvent[]): void {
  for (const event of events) for (const listener of listeners) listener(event);
}

/** How often (ms) a time that is shown is looked at again. */
const tickMs = 250;
let ticking: ReturnType<typeof setInterval> | undefined;

/** The device's clock (ms), followed only while somebody shows a time. */
const tick = signal(0, {
  watched() {
    tick.value = performance.now();
    ticking = setInterval(() => {
      tick.value = performance.now();
    }, tickMs);
  },
  unwatched() {
    clearInterval(ticking);
  },
});

/** Time left (ms) until a deadline, followed by whoever reads it; it stands still in a pause. Undefined without a deadline. */
export function timeLeftMs(endsAt: number): number | undefined {
  return remainingMs(clock.value, endsAt, tick.value);
}

/** Time left (ms) until the bell, in a pause too, followed by whoever reads it; undefined without a bell. */
export function timeToBellMs(bellAt: number): number | undefined {
  return remainingToBellMs(clock.value, bellAt, tick.value);
}

/** Time (ms, pauses left out) since the phase began, now. Not followed: for what is drawn from frame to frame. */
export function sinceStartMs(): number {
  const time = timeOn(clock.peek(), performance.now());
  const now = game.peek();
  if (!now || time === undefined) return 0;
  return Math.max(0, time - now.startedAt);
}

/** This seat's public part; undefined before it is known. */
export const mySeat: ReadonlySignal<Seat | undefined> = computed(() => game.value?.seats[seatView.value?.seat ?? ""]);

/** The table this seat sits at; undefined before it is known. */
export const myTable: ReadonlySignal<Table | undefined> = computed(() =>
  game.value?.tables.find((table) => table.number === mySeat.value?.table),
);

/** A newcomer of this game by id. */
export function newcomer(id: string): Newcomer | undefined {
  return game.value?.newcomers.find((one) => one.id === id);
}

/** Everybody's seat at a table, in the order in which they came. */
export function seatsAt(table: number): Seat[] {
  return Object.values(game.value?.seats ?? {}).filter((seat) => seat.table === table);
}
