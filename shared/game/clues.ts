import type { Chapter } from "../stories/format.ts";
import { countingSeats } from "./counting.ts";
import { seatSecrets, seatsOf, tableSecrets } from "./lookup.ts";
import { shuffled } from "./random.ts";
import type { Game, SeatState } from "./state.ts";

/**
 * Deals a chapter's clues to the devices of a table, as evenly as the number of children at each allows. Each device
 * gets at least one while there are clues enough.
 */
export function dealClues(game: Game, number: number, chapter: Chapter): void {
  const secrets = tableSecrets(game, number);
  secrets.dealt = {};
  const seats = countingSeats(game, number);
  if (seats.length === 0) return;
  const held = new Map(seats.map((seat) => [seat, 0]));
  for (const clue of shuffled(game.secrets.random, chapter.clues)) {
    const seat = lightest(seats, held);
    secrets.dealt[clue.id] = seat.id;
    held.set(seat, (held.get(seat) ?? 0) + 1);
  }
}

/** The seat that holds least for the number of children at it. */
function lightest(seats: readonly SeatState[], held: ReadonlyMap<SeatState, number>): SeatState {
  let best: SeatState | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const load = (held.get(seat) ?? 0) / seat.heads;
    if (load < least) {
      least = load;
      best = seat;
    }
  }
  if (!best) throw new Error("lightest: no seats");
  return best;
}

/**
 * Who holds each clue of the visit now: clue id to seat id. A clue stays with the seat it was dealt to; while that seat
 * is away, passes or was removed, the clue is with another of the table, and it goes back when the seat is back.
 */
export function clueHolders(game: Game, number: number): Map<string, string> {
  const holders = new Map<string, string>();
  const hands = handsAt(game, number);
  let next = 0;
  for (const [clue, owner] of Object.entries(tableSecrets(game, number).dealt)) {
    if (hands.length === 0 || hands.some((seat) => seat.id === owner)) {
      holders.set(clue, owner);
      continue;
    }
    holders.set(clue, hands[next % hands.length]?.id ?? owner);
    next++;
  }
  return holders;
}

/** The seats that can hold clues: those that are waited for; where all who are there pass, these. */
function handsAt(game: Game, number: number): readonly SeatState[] {
  const counting = countingSeats(game, number);
  if (counting.length > 0) return counting;
  return seatsOf(game, number).filter((seat) => seat.here && !seatSecrets(game, seat.id).removed);
}

/**
 * Gives a player without a clue who joins, or comes back, in the middle of a visit one of the device that was dealt most,
 * when that one can spare it.
 */
export function dealToLatecomer(game: Game, number: number, seat: string): void {
  const { dealt } = tableSecrets(game, number);
  if (Object.values(dealt).includes(seat)) return;
  const held = new Map<string, string[]>();
  for (const [clue, owner] of Object.entries(dealt)) held.set(owner, [...(held.get(owner) ?? []), clue]);
  let most: string[] = [];
  for (const clues of held.values()) if (clues.length > most.length) most = clues;
  const spare = most.at(-1);
  if (most.length > 1 && spare !== undefined) dealt[spare] = seat;
}
