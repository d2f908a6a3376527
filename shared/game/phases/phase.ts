import type { Tell } from "../command.ts";
import type { Game, PhaseName, TableState } from "../state.ts";

/** One phase of the game: what begins it, what moves a table through it, when it is over, and what comes next. */
export interface Phase {
  /** How long a timed game gives it (ms); 0: its tables, its steps or the host end it. */
  duration(game: Game): number;
  /** Sets the tables to work. */
  enter(game: Game, tell: Tell): void;
  /** Moves a table on from its step: all agreed, or (`timeUp`) its time is up. */
  finishStep(game: Game, table: TableState, tell: Tell, timeUp: boolean): void;
  /** Whether it is over by itself, without its time being up. */
  over(game: Game): boolean;
  /** Closes the phase and says which one follows. */
  leave(game: Game, tell: Tell): PhaseName;
}

/** A phase in which tables have nothing to decide: it begins, it shows, its time ends it. */
export function showing(duration: (game: Game) => number, next: PhaseName, enter: Phase["enter"] = () => {}): Phase {
  return { duration, enter, finishStep: () => {}, over: () => false, leave: () => next };
}
