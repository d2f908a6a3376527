import { type Desk, type DeskId, withStandIns } from "./desks.ts";

/** How a letter ended. */
export type Ending = "best" | "fits" | "detour" | "late";

export interface Place {
  seat: string;
  heads: number;
  /** Is waited for. One that has gone dark is not, and others stand in at its desks until it says that it is here. */
  awake: boolean;
  /** Step at which it last did anything. */
  actedAt: number;
}

/** A letter under way. */
export interface Under {
  /** Which letter of the round it is, from 0. */
  number: number;
  at: DeskId;
  /** Where it came from; "" out of the letter box. */
  from: DeskId | "";
  /** Step at which it set off, and at which something was last done with it. */
  since: number;
  touchedAt: number;
  /** Step at which it came out of the letter box. */
  cameAt: number;
  /** How often it was passed on from desk to desk. */
  passes: number;
  /** Nobody at its desk did anything until others stood in. */
  stranded: boolean;
  /** Desks that took it and passed it on. */
  tried: DeskId[];
  /** It is held up: all may read it. */
  open: boolean;
  /** Desks that say they can help. */
  lamps: DeskId[];
  /** Where those who hold it want it to go; all of one desk have to say the same. */
  choices: { seat: string; desk: DeskId }[];
}

export interface LineState {
  calm: boolean;
  /** Of a game of edition 1 (`rules.edition`): there each letter by itself tells that a device has gone dark. */
  isFirstEdition: boolean;
  steps: number;
  /** Ids of the letters, in the order they come. */
  bag: string[];
  /** Order in which the seats get the first reading. */
  turns: string[];
  /** How many letters may be under way at once after so many are answered; the last one holds on. */
  atOnce: number[];
  places: Place[];
  /** Desks as dealt. */
  desks: Desk[];
  /** How many letters have come, and the step from which on the next one may. */
  came: number;
  nextAt: number;
  under: Under[];
  done: Done[];
  latest: Latest | null;
}

/** A letter that is answered, and where. */
export interface Done {
  desk: DeskId;
  how: Ending;
}

/** What the last desk did that took a letter. */
export interface Latest {
  /** Goes up by one with each. */
  count: number;
  text: string;
  desk: DeskId;
  /** `passes`: the desk took it, explains, and passes it on. */
  how: Ending | "passes";
}

/** Who staffs each desk now. */
export function staffed({ desks, places }: LineState): Desk[] {
  return withStandIns(
    desks,
    places.filter(({ awake }) => awake).map(({ seat }) => seat),
  );
}

/** Every letter has found its desk, and what the last one said has been there to be read. */
export function isOver({ done, bag, steps, nextAt }: LineState): boolean {
  return done.length === bag.length && steps >= nextAt;
}
