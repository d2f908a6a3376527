import type { HelpRole } from "../stories/format.ts";
import type { AnswerCounts, QuestionRound } from "./answers.ts";
import type { Random } from "./random.ts";
import type { SeatState, SlideKind } from "./state.ts";

/** The part of a game's state that never leaves the server: what a seat may see of it is decided by `views.ts` alone. */

/** What only a seat itself (or nobody) may know. */
export interface SeatSecrets {
  /** Left out of the count until the player comes back; only the host sees it. */
  passed: boolean;
  /** Has passed and asks for quiet; only the host sees it. */
  quiet: boolean;
  /** An adult is with the child who asked for quiet; only the host sees it. */
  accompanied: boolean;
  /** Removed by the host; may be let back in. */
  removed: boolean;
  /** Up to two card ids for each child at the device, hidden until all have marked. */
  markers: string[][];
  /** Has done what the table's step asks: marked, agreed, or read on. */
  ready: boolean;
  /** Has told the table its clues. */
  told: boolean;
  /** Questions of the before and after round that this seat has answered or skipped; never what it answered. */
  answered: string[];
}

/** How a card worked out; `early`: helpful, but played before there was trust enough, so it worked half. */
export type CardOutcome = "helpful" | "early" | "neutral" | "harmful";

/** How the search for a Max went: found, the adult fits less or never, the words did not work, the adult reacted badly. */
export type SearchOutcome = "found" | "less" | "never" | "words" | "notNow";

/** How the choice of professional help went; `less`: another would fit better. */
export type HelpOutcome = "fits" | "less";

/** What only the seats of a table may know. */
export interface TableSecrets {
  /** The seats at this table in the order they came; kept beside the map so that rules need not search it. */
  seats: SeatState[];
  /** Chapter (0..3) being played; -1 when the visit is "being there". */
  chapter: number;
  /** Somebody of the table was there when the newcomer was heard, helped or kept company. */
  attended: boolean;
  /** Moment told in a "being there" visit or an extra visit; empty otherwise. */
  moment: string;
  /** Clue id to the seat it was dealt to; who holds it now follows from who is here (`clues.ts`). */
  dealt: Record<string, string>;
  /** Feelings the table has picked, at most two. */
  feelings: string[];
  /** Feelings were recognised: both right. */
  recognised: boolean;
  /** Card ids in the order this table sees them. */
  cards: string[];
  /** Cards played, with their outcome. */
  played: { card: string; outcome: CardOutcome }[];
  /** The newcomer's mood (0..10) before and after what the table last did. */
  moodBefore: number;
  moodAfter: number;
  /** Adult (id) the table asks, or asked last, to be a Max; empty while open. */
  adult: string;
  /** Sentence (id) to ask with; empty while open. */
  sentence: string;
  /** How the search for a Max went last; empty while open. */
  sought: "" | SearchOutcome;
  /** Adults asked in this visit already. */
  asked: string[];
  /** Role of the professional help chosen; empty while open. */
  role: "" | HelpRole;
  /** How the choice of professional help went; empty while open. */
  helped: "" | HelpOutcome;
  /** Answers (0-based) to the three questions of a rescue; -1 open. */
  rescueAnswers: number[];
  /** Short "being there" visit that an extra claim brought today; empty newcomer: none. */
  extra: { newcomer: string; moment: string };
  /** Blocks picked for the tip, one a slot; empty while open. */
  tip: string[];
  /** State of this table's mini-game, as its own rules define it. */
  minigame: unknown;
  /** It plays that one without time pressure. */
  playsCalmly: boolean;
  /**
   * Mini-games in a row that this table has played without a heart; from `calmAfter` of the setup on it plays without time
   * pressure, and then those with hearts count on too.
   */
  heartless: number;
  /** Whether the host wants its mini-games without time pressure; null: it is as the rule comes to. */
  calm: boolean | null;
}

/** What nobody may know in advance of a newcomer. */
export interface NewcomerSecrets {
  /** Mood (0..10) at the beginning of the game. */
  startMood: number;
  /** Mood (0..10) after each night so far, the first night first. */
  nights: number[];
  /** Cards played with this newcomer so far, of every table, in order. */
  choices: { chapter: number; card: string; outcome: CardOutcome }[];
  /** The first fitting adult who is asked reacts badly; false once that has happened, or when nobody does. */
  notNow: boolean;
  /** Somebody reacted badly and the search went on. */
  wentOn: boolean;
  /** Adults known not to help: fitting less, never, or asked in vain. */
  ruledOut: string[];
  /** Sentences that were tried and explained; they are not offered again. */
  ruledOutSentences: string[];
  /** Helpful cards not yet played, as "chapter/card". */
  missed: string[];
  /** Mood (0..10) at the start of this round, which cards move. */
  moodBefore: number;
  /** The most that a table's cards added up to in this round (-6..4), so that a second table adds only what is better. */
  bestByCards: number;
  /** A table has played cards here in this round. */
  cardsPlayed: boolean;
  /** Recognised by a table this round: trust moves once. */
  trustToday: boolean;
  /** Cards every table played here this round, for the debrief. */
  playedToday: { table: number; cards: string[] }[];
  /** Good moments told so far; they come round again. */
  momentsTold: number;
}

/** All that is not for everybody. */
export interface Secrets {
  /** Where all chance of the game comes from. */
  random: Random;
  /** Number of seats ever made, for their ids. */
  seatsMade: number;
  /** Children who had taken part when the first follow-up was opened, which frees their seats; null before it. */
  tookPart: number | null;
  /** By seat id. */
  seats: Map<string, SeatSecrets>;
  /** By table number; index 0 is unused. */
  tables: TableSecrets[];
  /** By newcomer id. */
  newcomers: Map<string, NewcomerSecrets>;
  /** Ids of the newcomers who may come, the first ones first; as many come as there is room for. */
  mayCome: readonly string[];
  /** Counts of the answers before and after, of rounds that are over, where five or more answered. */
  answers: Record<QuestionRound, AnswerCounts>;
  /** Moments for the debrief, weighed so that the best few are shown. */
  noted: {
    kind: SlideKind;
    newcomer: string;
    day: number;
    chapter: number;
    tables: number[];
    keys: string[];
    weight: number;
  }[];
  /** Ids of the mini-games in the order of the days; after the last the first comes again. */
  minigames: readonly string[];
  /** Game clock (ms) of the next mini-game step; 0 outside the phase. */
  nextStepAt: number;
  /** Steps left in the mini-game. */
  stepsLeft: number;
  /** So many of them, the last ones, only tables without time pressure have; 0 outside the phase. */
  calmSteps: number;
  /** Game clock (ms) at which the pause began. */
  pausedAt: number;
  /** Time (ms) taken off the choose phase because everything was chosen; comes back with a choice taken back. */
  hurriedBy: number;
  /** Events of the school that have happened. */
  eventsTold: string[];
}
