import type { PhaseName } from "../../../shared/game/state.ts";
import { colours } from "../../design/tokens.ts";
import { mix } from "../paint/colour.ts";

/** The sky at an hour: four colours from the top down to the horizon. */
export interface Sky {
  bands: readonly [string, string, string, string];
  /** How clearly the stars are seen, and how light the land is, 0..1. */
  stars: number;
  daylight: number;
}

/** Where the four colours are, as shares of the height above the land. */
export const bandStops = [0, 0.45, 0.8, 1] as const;

const night: Sky = {
  bands: ["#10133a", colours["sky-high"], "#33367a", "#5b4b88"],
  stars: 1,
  daylight: 0,
};
const firstLight: Sky = {
  bands: ["#1a1e50", "#40417f", "#95658f", "#e09a86"],
  stars: 0.75,
  daylight: 0.08,
};
const dawn: Sky = {
  bands: [colours["dawn-high"], colours["dawn-mid"], colours["dawn-low"], colours["dawn-light"]],
  stars: 0.45,
  daylight: 0.3,
};
const forenoon: Sky = {
  bands: ["#3a68bb", "#7fa9e0", "#f6d9bd", "#ffe6bd"],
  stars: 0,
  daylight: 0.85,
};
const noon: Sky = {
  bands: [colours["day-high"], colours["day-mid"], "#d8ecf5", colours["day-low"]],
  stars: 0,
  daylight: 1,
};
const afternoon: Sky = {
  bands: ["#3f6fc4", "#9fb4e3", "#f8d3a8", "#ffd79b"],
  stars: 0,
  daylight: 0.85,
};
const dusk: Sky = {
  bands: ["#2c2f74", "#66508f", "#c97f8c", "#f6b183"],
  stars: 0.3,
  daylight: 0.25,
};
const evening: Sky = {
  bands: [colours["sky-high"], colours["sky-mid"], colours["sky-low"], "#b57f9a"],
  stars: 0.7,
  daylight: 0.06,
};

/** The skies of a day by hour (0..24), in order; between them they turn into each other. */
const hours: readonly (readonly [number, Sky])[] = [
  [0, night],
  [3.5, night],
  [5, firstLight],
  [6.5, dawn],
  [9, forenoon],
  [12, noon],
  [15, noon],
  [17, afternoon],
  [18.6, dusk],
  [20, evening],
  [22.5, night],
  [24, night],
];

/** The hour of the day, 0 to 24, of any number of hours; 24 is midnight again. */
export function ofDay(hour: number): number {
  return hour - 24 * Math.floor(hour / 24);
}

/** The sky at an hour of the day; any number, 24 is midnight again. */
export function skyAt(hour: number): Sky {
  const today = ofDay(hour);
  const next = hours.findIndex(([at]) => at > today);
  const [fromHour, from] = hours[next - 1] ?? [0, night];
  const [toHour, to] = hours[next] ?? [24, night];
  const share = (today - fromHour) / (toHour - fromHour);
  const [top, high, low, horizon] = from.bands;
  return {
    bands: [
      mix(top, to.bands[0], share),
      mix(high, to.bands[1], share),
      mix(low, to.bands[2], share),
      mix(horizon, to.bands[3], share),
    ],
    stars: from.stars + (to.stars - from.stars) * share,
    daylight: from.daylight + (to.daylight - from.daylight) * share,
  };
}

/** From which hour to which a phase lasts on the dial. */
const hoursOf: Record<PhaseName, readonly [number, number]> = {
  lobby: [6.2, 6.2],
  before: [6.4, 6.4],
  intro: [6.5, 7.2],
  morning: [7.2, 8.4],
  choose: [8.4, 10],
  listen: [10, 13],
  act: [13, 16],
  minigame: [16, 17.4],
  evening: [19, 21.5],
  rescue: [4.6, 5.4],
  finale: [5.39, 5.39],
  debrief: [18.8, 18.8],
  teachback: [19.2, 19.2],
  after: [19.4, 19.4],
  goodbye: [5.39, 5.39],
  followUp: [9, 9],
};

/** The hour on the dial: `progress` (0..1) of the way through the phase. */
export function hourOf(phase: PhaseName, progress: number): number {
  const [from, to] = hoursOf[phase];
  return from + (to - from) * Math.min(1, Math.max(0, progress));
}

/**
 * Where (any number; 24 is midnight again) a sky turns to that goes from one hour of the day to another: forward, by
 * midnight when a night has passed; where no dial tells the hour the short way, so that no day flashes by behind a slide.
 */
export function turnedTo(
  from: number,
  to: number,
  { throughNight, hasDial }: Record<"throughNight" | "hasDial", boolean>,
) {
  const forward = to < from && (throughNight || from - to > 1) ? to + 24 : to;
  return !hasDial && forward - from > 12 ? forward - 24 : forward;
}

/** How dark (0..1) it is on the square at an hour: the lights of the night are seen best. */
export function duskAt(hour: number): number {
  const today = ofDay(hour);
  const fromMidnight = Math.min(today, 24 - today);
  return Math.min(1, Math.max(0, (6.2 - fromMidnight) / 4));
}
