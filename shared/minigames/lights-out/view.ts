import { type MessageKind, messageById } from "./messages.ts";
import type { Score } from "./score.ts";
import { canRead, flightSteps, isLone, type Light, type NightState, type Wish } from "./state.ts";

/** A light as a seat sees it. */
export interface LightView {
  number: number;
  place: number;
  kind: MessageKind;
  big: boolean;
  /** Id of the message; "" for a seat that cannot read it. */
  message: string;
  /** The only seat that can read it; "" everybody can. */
  reader: string;
  /** Step at which it set out; it lands `flight` steps later. */
  since: number;
  flight: number;
  landed: boolean;
  hums: boolean;
  again: boolean;
  /** What the own hand on it wants; "" there is none. */
  own: Wish | "";
  /** Seats whose hand is on it, by what they want. */
  tomorrow: string[];
  adult: string[];
}

/** What a seat sees. */
export interface NightView {
  calm: boolean;
  newcomer: string;
  stage: NightState["stage"];
  /** The seat was there when the night began; one that came later looks on. */
  plays: boolean;
  /** How many steps the night has; 0: it waits. */
  lasts: number;
  lights: LightView[];
  /** Messages of this night, and how many of them are settled. */
  of: number;
  done: number;
  /** Only one device is awake: it lays on two hands one after the other. */
  lone: boolean;
  /** Inputs of this seat that were accepted. */
  acts: number;
  /** How messages were settled, counted. */
  score: Score;
  /** What was settled last, by its number; everybody may read it now. */
  last: NightState["last"];
}

/** What one seat sees of a night. */
export function viewOf(state: NightState, seat: string): NightView {
  const own = state.places.find((place) => place.seat === seat);
  return {
    calm: state.calm,
    newcomer: state.newcomer,
    stage: state.stage,
    plays: own !== undefined,
    lasts: state.calm ? 0 : state.nightSteps,
    lights: state.lights.map((light) => viewOfLight(light, seat)),
    of: state.night.length,
    done: doneOf(state),
    lone: isLone(state, seat),
    acts: own?.acts ?? 0,
    score: { ...state.score },
    last: state.last && { ...state.last },
  };
}

/** Messages that are settled; a friend who is on the way back is not. */
function doneOf({ score }: NightState): number {
  return score.tomorrow + score.late + score.lookedIn + score.answered + score.answeredLater + score.alone;
}

function viewOfLight(light: Light, seat: string): LightView {
  const { kind, big } = messageById(light.message);
  const wishing = (wish: Wish) => light.hands.filter((hand) => hand.wish === wish).map((hand) => hand.seat);
  return {
    number: light.number,
    place: light.place,
    kind,
    big,
    message: canRead(light, seat) ? light.message : "",
    reader: light.reader,
    since: light.since,
    flight: flightSteps,
    landed: light.landed,
    hums: light.hums,
    again: light.again,
    own: light.hands.find((hand) => hand.seat === seat)?.wish ?? "",
    tomorrow: wishing("tomorrow"),
    adult: wishing("adult"),
  };
}
