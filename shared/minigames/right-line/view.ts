import { type Desk, type DeskId, staffOf } from "./desks.ts";
import { type Done, isOver, type Latest, type LineState, type Place, staffed, type Under } from "./state.ts";

/** In steps of 100 ms: how long a letter glides to its first desk, and from one desk to another. */
const arriveSteps = 20;
const glideSteps = 15;

/** A letter under way, as one seat sees it. */
export interface LetterView extends Omit<Under, "since" | "touchedAt" | "cameAt" | "stranded"> {
  /** Id of the letter; "" for a seat that may not read it. */
  text: string;
  /** Lies at a desk of this seat. */
  held: boolean;
  /** Glides from `from` to `at` since this step of the round, for so many steps. */
  since: number;
  lasts: number;
  /** Which of the children at the device that holds it reads it out, from 1. */
  reader: number;
}

/** What a seat sees. */
export interface LineView {
  calm: boolean;
  stage: "play" | "over";
  seat: string;
  /** Everybody who plays, and who staffs each desk now. */
  seats: string[];
  desks: Desk[];
  own: DeskId[];
  /** Children at this device. */
  heads: number;
  /** This device did nothing for long; others stand in until it says that it is here. */
  asleep: boolean;
  letters: LetterView[];
  done: Done[];
  /** Letters in the round. */
  of: number;
  latest: Latest | null;
}

/** What one seat sees, and no more: also one that only looks on. */
export function viewOf(state: LineState, seat: string): LineView {
  const place = state.places.find((one) => one.seat === seat);
  const desks = staffed(state);
  return {
    calm: state.calm,
    stage: isOver(state) ? "over" : "play",
    seat,
    seats: state.places.map((one) => one.seat),
    desks,
    own: desks.filter(({ seats }) => seats.includes(seat)).map((one) => one.desk),
    heads: place?.heads ?? 0,
    asleep: place !== undefined && !place.awake,
    letters: state.under.map((letter) => letterView(state, letter, staffOf(desks, letter.at).includes(seat), place)),
    done: state.done.map((one) => ({ ...one })),
    of: state.bag.length,
    latest: state.latest && { ...state.latest },
  };
}

/** What everybody sees of a letter; its words and choices only those who may. */
function letterView({ bag }: LineState, letter: Under, held: boolean, place: Place | undefined): LetterView {
  const { number, at, from, since, passes, tried, open, lamps, choices } = letter;
  return {
    number,
    at,
    from,
    since,
    lasts: from === "" ? arriveSteps : glideSteps,
    passes,
    tried: [...tried],
    open,
    lamps: [...lamps],
    held,
    text: held || open ? (bag[number] ?? "") : "",
    choices: held ? choices.map((choice) => ({ ...choice })) : [],
    reader: held && place ? (number % place.heads) + 1 : 0,
  };
}
