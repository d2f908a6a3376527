import { clueHolders, dealClues, dealToLatecomer } from "./clues.ts";
import type { Tell } from "./command.ts";
import { clearReady, countingSeats, counts, recount } from "./counting.ts";
import { freeNickname, isNicknameFree } from "./free-nickname.ts";
import { chapterOf, findTable, seatSecrets, seatsOf, tableSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import { selectedCards } from "./selection.ts";
import { type Game, SeatState, type TableState } from "./state.ts";

/** Seats of people (not bots), removed ones left out. */
export function humansIn(game: Game): number {
  let humans = 0;
  for (const seat of game.state.seats.values()) {
    if (!seat.bot && !seatSecrets(game, seat.id).removed) humans++;
  }
  return humans;
}

/** Seats of people and bots, removed ones left out. */
export function peopleIn(game: Game): number {
  let people = 0;
  for (const secrets of game.secrets.seats.values()) if (!secrets.removed) people++;
  return people;
}

/** Seats of people at a table, removed ones left out. */
export function peopleAt(game: Game, table: number): SeatState[] {
  return seatsOf(game, table).filter((seat) => !seat.bot && !seatSecrets(game, seat.id).removed);
}

/**
 * The table a new player can sit at: the wished one, or (0) the one with fewest people. A bot makes room where a table
 * is full. Undefined when there is no room.
 */
export function tableFor(game: Game, wished: number): TableState | undefined {
  const people = (table: TableState) => peopleAt(game, table.number).length;
  const free = [...game.state.tables].filter((table) => people(table) < rules.tables.seats);
  if (wished !== 0) return free.find((table) => table.number === wished);
  return free.sort((one, other) => people(one) - people(other) || one.number - other.number)[0];
}

/** Animals that somebody has at the table where a new player without a wish would sit. */
export function avatarsTaken(game: Game): string[] {
  const table = tableFor(game, 0);
  return table ? [...new Set(seatsOf(game, table.number).map(({ avatar }) => avatar))] : [];
}

/** Puts a new player at a table, at any phase; in the middle of a visit there is a clue for them too. */
export function addSeat(
  game: Game,
  table: TableState,
  wish: { id: string; nickname: string; avatar: string; heads: number; bot: boolean },
  tell: Tell,
): void {
  makeRoom(game, table);
  const nickname = isNicknameFree(game, wish.nickname) ? wish.nickname : freeNickname(game);
  const seat = new SeatState({ ...wish, nickname, table: table.number, here: true });
  game.state.seats.set(seat.id, seat);
  game.secrets.seatsMade += 1;
  game.secrets.seats.set(seat.id, {
    passed: false,
    quiet: false,
    accompanied: false,
    removed: false,
    markers: [],
    ready: false,
    told: false,
    answered: [],
  });
  welcome(game, table, seat);
  tell({ type: "seatJoined", seat: seat.id, table: table.number });
}

/** Gives a seat up for good. */
export function removeSeat(game: Game, seat: SeatState): void {
  unseat(game, seat);
  game.state.seats.delete(seat.id);
  game.secrets.seats.delete(seat.id);
}

/** Moves a seat to another table; what it marked and agreed to stays behind. */
export function moveSeat(game: Game, seat: SeatState, to: TableState): void {
  makeRoom(game, to);
  unseat(game, seat);
  const secrets = seatSecrets(game, seat.id);
  secrets.markers = [];
  secrets.ready = false;
  secrets.told = false;
  seat.table = to.number;
  welcome(game, to, seat);
}

/**
 * Changes whether a seat is waited for (`change`: it came, went, passed, was removed or let back) and brings its table up
 * to date: clues, speaker, count.
 */
export function changeSeat(game: Game, seat: SeatState, change: () => void): void {
  const table = findTable(game, seat.table);
  if (!table) {
    change();
    return;
  }
  keepingAgreement(game, table, () => {
    change();
    if (counts(game, seat)) dealClueTo(game, table, seat);
    chooseSpeaker(game, table);
  });
}

function unseat(game: Game, seat: SeatState): void {
  const table = findTable(game, seat.table);
  if (!table) {
    leaveChair(game, seat);
    return;
  }
  keepingAgreement(game, table, () => {
    leaveChair(game, seat);
    chooseSpeaker(game, table);
  });
}

/** Takes a seat out of its table; the clues in its hands stay with the others. */
function leaveChair(game: Game, seat: SeatState): void {
  const from = tableSecrets(game, seat.table);
  const holders = clueHolders(game, seat.table);
  from.seats = from.seats.filter((other) => other !== seat);
  const rest = from.seats;
  let next = 0;
  for (const [clue, holder] of holders) {
    if (holder !== seat.id || rest.length === 0) continue;
    from.dealt[clue] = rest[next % rest.length]?.id ?? "";
    next++;
  }
}

function welcome(game: Game, table: TableState, seat: SeatState): void {
  changeSeat(game, seat, () => tableSecrets(game, table.number).seats.push(seat));
}

/** Makes a change at a table. Agreeing is agreeing to what would be played, so other cards have to be agreed to anew. */
function keepingAgreement(game: Game, table: TableState, change: () => void): void {
  const before = agreedTo(game, table);
  change();
  if (agreedTo(game, table) === before) recount(game, table);
  else clearReady(game, table);
}

function agreedTo(game: Game, table: TableState): string {
  return table.step === "talk" ? selectedCards(game, table).sort().join() : "";
}

/** The day's speaker stays while there; a speaker who passes does too, as nobody but the host sees who passes. */
function chooseSpeaker(game: Game, table: TableState): void {
  const speaker = seatsOf(game, table.number).find((seat) => seat.id === table.speaker);
  if (speaker?.here && !seatSecrets(game, speaker.id).removed) return;
  table.speaker = countingSeats(game, table.number)[0]?.id ?? "";
}

/** Everybody who listens holds a clue; a visit that began while nobody was there is dealt when somebody comes. */
function dealClueTo(game: Game, table: TableState, seat: SeatState): void {
  if (table.step !== "listen") return;
  const visit = tableSecrets(game, table.number);
  if (Object.keys(visit.dealt).length > 0) dealToLatecomer(game, table.number, seat.id);
  else dealClues(game, table.number, chapterOf(game, table.claim, visit.chapter));
}

/** A bot makes room at a table that is full. */
export function makeRoom(game: Game, table: TableState): void {
  const bots = seatsOf(game, table.number).filter((seat) => seat.bot);
  if (peopleAt(game, table.number).length + bots.length < rules.tables.seats) return;
  const [bot] = bots;
  if (bot) removeSeat(game, bot);
}

/** Gives up the seats of all who are not here, so that others can come. */
export function freeSeatsOfAbsent(game: Game): void {
  for (const seat of [...game.state.seats.values()]) if (!seat.here || seat.bot) removeSeat(game, seat);
}
