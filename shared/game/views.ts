import { minigameById } from "../minigames/index.ts";
import type { Chapter, ClueKind, HelpRole } from "../stories/format.ts";
import type { AnswerCounts, QuestionRound } from "./answers.ts";
import { isCalm, isNewlyCalm } from "./calm.ts";
import { cardOf } from "./cards.ts";
import { clueHolders } from "./clues.ts";
import { countingSeats } from "./counting.ts";
import { rolesOffered } from "./help.ts";
import { chapterOf, findTable, newcomerSecrets, seatSecrets, seatsOf, storyOf, tableSecrets } from "./lookup.ts";
import { notMet } from "./newcomers.ts";
import { nextPhase } from "./next-phase.ts";
import { paceNow } from "./pace.ts";
import { rules } from "./rules.ts";
import type { CardOutcome, HelpOutcome, SearchOutcome } from "./secrets.ts";
import { dividedCards, selectedCards } from "./selection.ts";
import type { Game, PhaseName, Step, TableState } from "./state.ts";
import { isWorking } from "./working.ts";

/**
 * Who may see what beyond the public `GameState`. Pure: the server sends these to the seat they are made for, bots get
 * nothing else, tests look at them directly.
 */

/** A clue that a seat holds, or that its table has been told. */
export interface ClueView {
  id: string;
  kind: ClueKind;
}

/** A marker on a card, once the table may see it. */
export interface MarkerView {
  seat: string;
  /** Which child at the device, 0-based. */
  head: number;
  card: string;
}

/** What everybody at a table sees of its visit; nobody else does. */
export interface VisitView {
  newcomer: string;
  /** Chapter 0..3, or -1 for "being there". */
  chapter: number;
  /** Id of the moment, in a "being there" visit. */
  moment: string;
  /** Where the scene plays (a background); empty for "being there", which has no chapter. */
  place: Chapter["place"] | "";
  /** Feelings to choose from, and those the table picked (at most two). */
  feelings: string[];
  picked: string[];
  /** How each feeling fits; empty until the table has committed. */
  feelingFits: Record<string, "right" | "near" | "wrong">;
  recognised: boolean;
  /** A short extra visit of today that the table bought, or that a newcomer who came back was owed. */
  extra: { newcomer: string; moment: string } | null;
  /** Seats that have told their clues. */
  told: string[];
  /** Cards in this table's order; empty before the act phase. */
  cards: { id: string; symbol: string }[];
  /** All markers of the table; empty while they are secret. */
  markers: MarkerView[];
  /** The most-backed cards now (at most two): what is played when all agree. */
  selection: string[];
  /** Cards that are backed but by only some, for the extension. */
  divided: string[];
  played: { card: string; outcome: CardOutcome }[];
  moodBefore: number;
  moodAfter: number;
  /** The circle of five; empty outside the search. */
  adults: { id: string; portrait: string; ruledOut: boolean }[];
  sentences: string[];
  adult: string;
  sentence: string;
  sought: "" | SearchOutcome;
  /** Roles of help to choose from here; empty outside the choice. */
  roles: HelpRole[];
  role: string;
  helped: "" | HelpOutcome;
}

/** What is public at a table, with nothing that belongs to one seat: for an adult who wants to see what children see. */
export interface TableVisitView extends Omit<VisitView, "told" | "markers"> {
  table: number;
}

/** A newcomer whom a class has not met, as one draws them. */
export interface NotMetView {
  id: string;
  colour: string;
  symbol: string;
}

/** What one seat sees, beside the public state. */
export interface SeatView {
  seat: string;
  table: number;
  passed: boolean;
  /** Has asked the host for quiet. */
  quiet: boolean;
  /** Clues in this device's hands now. */
  clues: ClueView[];
  /** Own markers, per child at the device. */
  markers: string[][];
  told: boolean;
  /** Has done what the step asks. */
  ready: boolean;
  /** Seats of the table that have done what the step asks. */
  readySeats: string[];
  visit: VisitView | null;
  /** Answers of the table in a rescue (0-based choice, -1 open). */
  rescueAnswers: number[];
  /** Blocks of the table's tip, one a slot; empty string while open. */
  tip: string[];
  /** Questions before or after that this seat has answered or skipped. */
  answered: string[];
  /** What this seat sees of its table's mini-game, as that mini-game defines it; null outside the phase. */
  minigame: unknown;
  /** Game clock (ms) at which its table's time for that is up; 0: nothing presses it, outside the phase too. */
  minigameEndsAt: number;
  /** Newcomers the class can meet another time; empty before the goodbye. */
  notMet: NotMetView[];
}

/** What only the host sees, beside the public state. */
export interface HostView {
  /** Seats that have passed. */
  passed: string[];
  /** Those of them that ask for quiet. */
  quiet: string[];
  /** And those of these whom an adult is with. */
  accompanied: string[];
  removed: { seat: string; nickname: string }[];
  /** Seats each table is waiting for now. */
  waiting: { table: number; seats: string[]; step: Step }[];
  /** Each table's visit now, without what belongs to one seat; tables that visit nobody are left out. */
  visits: TableVisitView[];
  /** The question to ask the class this evening; null outside the evening. */
  question: { newcomer: string; chapter: number } | null;
  /** Answers before, after and in the follow-up as counts; a question with fewer than five answers is left out. */
  answers: Record<QuestionRound, AnswerCounts>;
  /** The phase after this one; empty at the end. A rescue in the night is not foretold. */
  next: PhaseName | "";
  /** The factor by which times are shortened or stretched to end with the bell; 1 without a bell. */
  pace: number;
  /** Newcomers the host asked for that this game cannot hold (too few tables, or no story yet). */
  leftOut: number;
  /** Numbers of the tables that play without time pressure from their next mini-game on; null: all do, in the whole game. */
  calm: number[] | null;
  /** Those of them for whom the mini-game they were last done with has brought that about. */
  newlyCalm: number[];
  /** Newcomers the class can meet another time; empty before the goodbye. */
  notMet: NotMetView[];
}

/** What a seat may see now; throws for a seat that does not exist. */
export function seatView(game: Game, id: string): SeatView {
  const seat = game.state.seats.get(id);
  if (!seat) throw new Error(`no seat ${id}`);
  const own = seatSecrets(game, id);
  const table = findTable(game, seat.table);
  const secrets = tableSecrets(game, seat.table);
  const atTable = seatsOf(game, seat.table);
  return {
    seat: id,
    table: seat.table,
    passed: own.passed,
    quiet: own.quiet,
    clues: table && table.step === "listen" ? cluesOf(game, table, id) : [],
    markers: own.markers,
    told: own.told,
    ready: own.ready,
    readySeats: atTable.filter((other) => seatSecrets(game, other.id).ready).map((other) => other.id),
    visit: table && isVisiting(game, table) ? visitView(game, table) : null,
    rescueAnswers: game.state.phase === "rescue" ? secrets.rescueAnswers : [],
    tip: game.state.phase === "teachback" ? secrets.tip : [],
    answered: own.answered,
    minigame: minigameView(game, seat.table, id),
    minigameEndsAt: table?.step === "play" ? timeUpAt(game, seat.table) : 0,
    notMet: notMetView(game),
  };
}

function isVisiting(game: Game, table: TableState): boolean {
  return table.claim !== "" && (game.state.phase === "listen" || game.state.phase === "act");
}

function cluesOf(game: Game, table: TableState, seat: string): ClueView[] {
  const { chapter } = tableSecrets(game, table.number);
  const holders = clueHolders(game, table.number);
  return chapterOf(game, table.claim, chapter)
    .clues.filter((clue) => holders.get(clue.id) === seat)
    .map(({ id, kind }) => ({ id, kind }));
}

function visitView(game: Game, table: TableState): VisitView {
  const visit = tableSecrets(game, table.number);
  const story = storyOf(game, table.claim);
  const chapter = story.chapters[visit.chapter];
  const heard = table.step !== "listen";
  const open = table.step !== "mark" && table.step !== "listen";
  const searching = table.step === "seek" || table.step === "sought";
  const { ruledOut } = newcomerSecrets(game, table.claim);
  return {
    newcomer: table.claim,
    chapter: visit.chapter,
    moment: visit.moment,
    place: chapter?.place ?? "",
    feelings: inNeutralOrder(chapter?.feelings ?? []),
    picked: visit.feelings,
    feelingFits: heard ? Object.fromEntries(chapter?.feelings.map(({ id, fit }) => [id, fit]) ?? []) : {},
    recognised: visit.recognised,
    extra: visit.extra.newcomer === "" ? null : visit.extra,
    told: seatsOf(game, table.number)
      .filter((seat) => seatSecrets(game, seat.id).told)
      .map((seat) => seat.id),
    cards: visit.cards.map((id) => ({ id, symbol: cardOf(game, table, id)?.symbol ?? "" })),
    markers: open ? markersOf(game, table) : [],
    selection: open ? selectedCards(game, table) : [],
    divided: open && table.extended ? dividedCards(game, table) : [],
    played: visit.played,
    moodBefore: visit.moodBefore,
    moodAfter: visit.moodAfter,
    adults: searching
      ? [...story.adults].sort(byId).map(({ id, portrait }) => ({ id, portrait, ruledOut: ruledOut.includes(id) }))
      : [],
    sentences: searching ? sentencesLeft(game, table) : [],
    adult: visit.adult,
    sentence: visit.sentence,
    sought: visit.sought,
    roles: table.step === "help" || table.step === "helped" ? rolesOffered(game.setup.region) : [],
    role: visit.role,
    helped: visit.helped,
  };
}

function tableVisitView(game: Game, table: TableState): TableVisitView {
  const { told: _told, markers: _markers, ...ofTable } = visitView(game, table);
  return { table: table.number, ...ofTable };
}

/** Sentences to ask with, without those that were tried and explained (the one chosen now stays, for its feedback). */
function sentencesLeft(game: Game, table: TableState): string[] {
  const { ruledOutSentences } = newcomerSecrets(game, table.claim);
  const { sentence } = tableSecrets(game, table.number);
  const { sentences } = storyOf(game, table.claim);
  return inNeutralOrder(sentences.filter(({ id }) => id === sentence || !ruledOutSentences.includes(id)));
}

/** Ids in an order that does not betray the story's own, which tends to begin with what is right. */
function inNeutralOrder(choices: readonly { id: string }[]): string[] {
  return [...choices].sort(byId).map(({ id }) => id);
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function markersOf(game: Game, table: TableState): MarkerView[] {
  return seatsOf(game, table.number).flatMap((seat) =>
    seatSecrets(game, seat.id).markers.flatMap((cards, head) => cards.map((card) => ({ seat: seat.id, head, card }))),
  );
}

/** What a seat sees of its table's mini-game; null outside the phase. */
export function minigameView(game: Game, table: number, seat: string): unknown {
  const { phase, minigame } = game.state;
  const played = tableSecrets(game, table).minigame;
  return phase === "minigame" && played !== null ? minigameById(minigame).view(played, seat) : null;
}

/** Game clock (ms) at which a table that plays a mini-game has to be done with it; 0 without time pressure. */
function timeUpAt(game: Game, table: number): number {
  if (tableSecrets(game, table).playsCalmly) return 0;
  return game.state.endsAt - game.secrets.calmSteps * rules.minigame.stepMs;
}

/** What the host may see now. */
export function hostView(game: Game): HostView {
  const { state } = game;
  const seats = [...state.seats.values()];
  return {
    passed: seats.filter((seat) => seatSecrets(game, seat.id).passed).map((seat) => seat.id),
    quiet: seats.filter((seat) => seatSecrets(game, seat.id).quiet).map((seat) => seat.id),
    accompanied: seats.filter((seat) => seatSecrets(game, seat.id).accompanied).map((seat) => seat.id),
    removed: seats
      .filter((seat) => seatSecrets(game, seat.id).removed)
      .map(({ id, nickname }) => ({ seat: id, nickname })),
    waiting: [...state.tables].filter(isWorking).map((table) => ({
      table: table.number,
      step: table.step,
      seats: countingSeats(game, table.number)
        .filter((seat) => !seatSecrets(game, seat.id).ready)
        .map((seat) => seat.id),
    })),
    visits: [...state.tables].filter((table) => isVisiting(game, table)).map((table) => tableVisitView(game, table)),
    question: state.phase === "evening" ? eveningQuestion(game) : null,
    answers: game.secrets.answers,
    next: nextPhase(game),
    pace: paceNow(game),
    leftOut: Math.max(0, newcomersWished(game) - state.newcomers.length),
    calm: game.setup.calm ? null : tablesWhere(game, isCalm),
    newlyCalm: tablesWhere(game, isNewlyCalm),
    notMet: notMetView(game),
  };
}

function notMetView(game: Game): NotMetView[] {
  if (game.state.phase !== "goodbye") return [];
  return notMet(game).map((id) => {
    const { colour, symbol } = storyOf(game, id);
    return { id, colour, symbol };
  });
}

function tablesWhere(game: Game, is: (game: Game, table: number) => boolean): number[] {
  return [...game.state.tables].map(({ number }) => number).filter((number) => is(game, number));
}

/** How many newcomers the host asked for: those that were named, or as many as the preset plays with. */
function newcomersWished(game: Game): number {
  const { newcomers, preset } = game.setup;
  return newcomers.length > 0 ? newcomers.length : rules.presets[preset].newcomers;
}

/** The chapter to ask the class about: the last one played of the newcomer who feels worst of those visited today. */
function eveningQuestion(game: Game): HostView["question"] {
  const visited = [...game.state.newcomers].filter(({ visited, chapter }) => visited && chapter > 0);
  const [newcomer] = visited.sort((one, other) => one.mood - other.mood);
  return newcomer ? { newcomer: newcomer.id, chapter: newcomer.chapter - 1 } : null;
}
