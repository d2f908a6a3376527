import type { Random } from "../../game/random.ts";
import type { Score, Settled } from "./score.ts";

/** A light is on its way to its place for a second and a half. All times are steps of 100 ms. */
export const flightSteps = 15;

/** What a hand at a light wants. */
export type Wish = "tomorrow" | "adult";

interface Hand {
  seat: string;
  wish: Wish;
  /** Step at which it was laid on. */
  at: number;
}

export interface Light {
  number: number;
  message: string;
  /** 0..`placeCount` - 1 */
  place: number;
  /** Step at which it set out. */
  since: number;
  landed: boolean;
  /** The seat that can read it; "" everybody can. */
  reader: string;
  hums: boolean;
  /** Counts half when it is put off: it hums in a timed night, or nobody was awake to read it. */
  late: boolean;
  /** A friend who was put off and asks once more. */
  again: boolean;
  hands: Hand[];
}

interface Place {
  seat: string;
  heads: number;
  /** Did something since it was last dealt a message; one that did not is dealt none and not waited for. */
  awake: boolean;
  /** Inputs of this seat that were accepted. */
  acts: number;
  actedAt: number;
}

/** A night as the rules keep it; nobody sees it whole. */
export interface NightState {
  random: Random;
  calm: boolean;
  /** The game is of the first edition of the rules. */
  isFirstEdition: boolean;
  newcomer: string;
  stage: "night" | "over";
  /** Steps so far, and when the night ends by itself (0: it does not). */
  now: number;
  endsAt: number;
  /** How many steps a timed night has. */
  nightSteps: number;
  /** Its lights are spread over what is left of these from a light (0-based) and a step on. */
  spread: { light: number; from: number };
  places: Place[];
  /** Ids of all messages of the night, and how many have set out. */
  night: string[];
  come: number;
  cameAt: number;
  /** Lights in the room, and the number of the next one. */
  lights: Light[];
  nextNumber: number;
  /** Seats still to be dealt a message in this turn. */
  turn: string[];
  /** Friends on their way back. */
  returning: { message: string; at: number }[];
  score: Score;
  /** Step at which a light was settled last. */
  settledAt: number;
  /** What was settled last, by its number. */
  last: { number: number; message: string; how: Settled } | null;
}

/** Whether a seat can read a light. */
export function canRead(light: Light, seat: string): boolean {
  return light.reader === "" || light.reader === seat;
}

/** Whether nobody but this seat is awake. */
export function isLone(state: NightState, seat: string): boolean {
  return !state.places.some((place) => place.awake && place.seat !== seat);
}
