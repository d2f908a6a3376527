import { rules } from "../../../shared/game/rules.ts";
import type { HostView } from "../../../shared/game/views.ts";
import { isWorking } from "../../../shared/game/working.ts";
import type { PublicGame, Seat, Table } from "../../store/index.ts";
import { seatsIn } from "./seats-in.ts";

/** Something a host should know before noticing it, with what could be done. */
export type Attention =
  /** A child has passed and asks for quiet. */
  | { kind: "quiet"; table: number; seat: string }
  /** An adult is with such a child. */
  | { kind: "accompanied"; table: number; seat: string }
  /** A table has been at the same step for long while some of it are done. */
  | { kind: "stuck"; table: number; seats: string[] }
  /** Half of a table or more has lost its connection. */
  | { kind: "away"; table: number; seats: string[]; joins: number }
  /** The bell comes too soon for what is planned: days after today can be left out, so that the rest fits, or there are none. */
  | { kind: "tight"; daysAhead: boolean }
  /** Tables have come to play without time pressure, having earned no heart for a while. */
  | { kind: "calm"; tables: number[] };

/** A step lasts long (ms) when nothing else has moved a table on by then. */
const longMs = 120_000;

/** The part of the game that is looked at. */
export type Watched = Pick<PublicGame, "tables" | "paused" | "phase" | "bellAt" | "day" | "days"> & {
  seats: Record<string, Seat>;
};

/**
 * What there is to tell the host now, the most urgent first.
 *
 * @param now Game clock, ms.
 */
export function attentionFor(
  game: Watched,
  view: Pick<HostView, "waiting" | "pace" | "removed" | "quiet" | "accompanied" | "newlyCalm">,
  now: number,
): Attention[] {
  const gone = new Set(view.removed.map(({ seat }) => seat));
  const asking = view.quiet
    .filter((seat) => !gone.has(seat))
    .map((seat) => ({ table: game.seats[seat]?.table ?? 0, seat, isAccompanied: view.accompanied.includes(seat) }));
  const found: Attention[] = [];
  for (const { isAccompanied, ...child } of asking) if (!isAccompanied) found.push({ kind: "quiet", ...child });
  // A child is looked after in a pause too; everything else waits for its end.
  if (!game.paused) found.push(...ofClass(game, view, now));
  for (const { isAccompanied, ...child } of asking) if (isAccompanied) found.push({ kind: "accompanied", ...child });
  return found;
}

function ofClass(
  game: Watched,
  view: Pick<HostView, "waiting" | "pace" | "newlyCalm" | "removed">,
  now: number,
): Attention[] {
  const found: Attention[] = [];
  const children = seatsIn(game, view).filter(({ bot }) => !bot);
  for (const table of game.tables) {
    const people = children.filter((seat) => seat.table === table.number);
    const away = people.filter(({ here }) => !here);
    if (people.length > 1 && away.length * 2 >= people.length) {
      found.push({
        kind: "away",
        table: table.number,
        seats: away.map(({ id }) => id),
        joins: roomiest(game, table, people.length),
      });
    }
    const waiting = view.waiting.find((one) => one.table === table.number)?.seats ?? [];
    if (isWorking(table) && table.step !== "play" && waiting.length > 0 && now - table.stepStartedAt >= longMs) {
      found.push({ kind: "stuck", table: table.number, seats: waiting });
    }
  }
  if (game.bellAt > 0 && view.pace < rules.plan.comfortablePace) {
    found.push({ kind: "tight", daysAhead: game.day < game.days });
  }
  if (game.phase === "evening" && game.day < game.days && view.newlyCalm.length > 0) {
    found.push({ kind: "calm", tables: view.newlyCalm });
  }
  return found;
}

/** The table with most room for as many more; 0 when none has. */
function roomiest({ tables, seats }: Watched, from: Table, more: number): number {
  const people = (number: number) => Object.values(seats).filter((seat) => seat.table === number && !seat.bot).length;
  const open = tables.filter(({ number }) => number !== from.number && people(number) + more <= rules.tables.seats);
  return open.sort((one, other) => people(one.number) - people(other.number))[0]?.number ?? 0;
}
