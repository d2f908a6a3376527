import type { PhaseName } from "../../../shared/game/state.ts";

/** What the board shows of the public state; the state as plain JSON fits as it is. */
export interface BoardSnapshot {
  phase: PhaseName;
  day: number;
  /** Game clock (ms) at which the phase began and ends (0: it does not by itself). */
  startedAt: number;
  endsAt: number;
  /** What the class has, 0..12. */
  hearts: number;
  newcomers: readonly BoardNewcomer[];
  tables: readonly BoardTable[];
}

export interface BoardNewcomer {
  id: string;
  /** #rrggbb, and a name of the drawn symbols. */
  colour: string;
  symbol: string;
  /** 0..10. */
  mood: number;
  alarm: boolean;
  /** Table that keeps a light on; 0: none. */
  light: number;
  gone: boolean;
  /** Id of the Max; empty without. */
  max: string;
}

interface BoardTable {
  /** 1..9. */
  number: number;
  /** Ids of newcomers; empty without. */
  claim: string;
  extraClaim: string;
}

/** All that is drawn; a new field has to be put here, or a change of it would not be seen. */
const drawn: Record<keyof BoardSnapshot | keyof BoardNewcomer | keyof BoardTable, true> = {
  ...{ phase: true, day: true, startedAt: true, endsAt: true, hearts: true, newcomers: true, tables: true },
  ...{ id: true, colour: true, symbol: true, mood: true, alarm: true, light: true, gone: true, max: true },
  ...{ number: true, claim: true, extraClaim: true },
};
const drawnFields = Object.keys(drawn);

/** Whether two states look alike on the board: most of what a class does changes nothing there. */
export function isDrawnAlike(one: BoardSnapshot, other: BoardSnapshot): boolean {
  return JSON.stringify(one, drawnFields) === JSON.stringify(other, drawnFields);
}

/** What the canvas shows in a phase: the round square, the nine joined at the end, or only the land and the sky. */
export type View = "square" | "structure" | "land";

/** The view that belongs to a phase. */
export function viewOf(phase: PhaseName): View {
  switch (phase) {
    case "intro":
    case "rescue":
    case "morning":
    case "choose":
    case "listen":
    case "act":
    case "minigame":
    case "evening":
      return "square";
    case "finale":
    case "goodbye":
      return "structure";
    case "lobby":
    case "before":
    case "debrief":
    case "teachback":
    case "after":
    case "followUp":
      return "land";
    default:
      return phase satisfies never;
  }
}
