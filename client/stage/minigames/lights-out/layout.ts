import { scatter } from "../../paint/sky.ts";

export interface Spot {
  x: number;
  y: number;
}

export interface Disc extends Spot {
  radius: number;
}

export interface Rect extends Spot {
  width: number;
  height: number;
}

/** Where everything is in the bedroom, in CSS px of its container; rectangles from their upper left corner. */
export interface NightPlaces {
  /** The window's glass. */
  window: Rect;
  moon: Disc;
  /** Windows of houses across the street, one for each friend who gets help. */
  homes: readonly Rect[];
  door: Rect;
  /** Where the floor begins. */
  floor: number;
  bed: Rect;
  /** The head on the pillow. */
  head: Disc;
  table: Rect;
  /** The middle of the lamp's shade. */
  lamp: Disc;
  /** The telephone on the table, where every light comes from. */
  phone: Spot;
  /** Where lights settle, by their place; a big one has `bigShare` times the radius. */
  lights: readonly Disc[];
}

/** How much bigger a big light is. */
export const bigShare = 1.16;

const lightShares = [
  [0.12, 0.46],
  [0.32, 0.4],
  [0.53, 0.43],
  [0.73, 0.38],
  [0.88, 0.54],
  [0.66, 0.605],
] as const;

/** In a room lower than this (px) the lights hang higher by this share of it: what is told at its foot covers none. */
const low = { below: 340, lift: 0.09 } as const;

/** Places the bedroom at any size. */
export function nightPlaces(width: number, height: number): NightPlaces {
  const floor = height * 0.77;
  const glass = { x: width * 0.1, y: height * 0.07, width: width * 0.56, height: height * 0.42 };
  const bed = { x: width * 0.22, y: height * 0.62, width: width * 0.68, height: height * 0.26 };
  const table = { x: width * 0.035, y: height * 0.69, width: width * 0.15, height: height * 0.19 };
  const lift = height < low.below ? low.lift : 0;
  const radius = Math.max(26, Math.min(width * 0.086, height * 0.1, 38));
  return {
    window: glass,
    moon: { x: glass.x + glass.width * 0.8, y: glass.y + glass.height * 0.3, radius: glass.height * 0.13 },
    homes: [0.2, 0.42, 0.66].map((share) => ({
      x: glass.x + glass.width * share,
      y: glass.y + glass.height * 0.79,
      width: glass.width * 0.05,
      height: glass.height * 0.1,
    })),
    door: { x: width * 0.78, y: height * 0.2, width: width * 0.17, height: floor - height * 0.2 },
    floor,
    bed,
    head: {
      x: bed.x + bed.width * 0.17,
      y: bed.y - height * 0.015,
      radius: Math.min(width * 0.1, height * 0.115),
    },
    table,
    lamp: {
      x: table.x + table.width * 0.36,
      y: table.y - height * 0.1,
      radius: Math.min(width * 0.055, height * 0.06),
    },
    phone: { x: table.x + table.width * 0.74, y: table.y - height * 0.012 },
    lights: lightShares.map(([across, down]) => ({ x: width * across, y: height * (down - lift), radius })),
  };
}

/** Where stars come out in the window, one for each light that has become quiet. */
export function starPlaces({ window: glass, moon }: NightPlaces, count: number): Spot[] {
  const chance = scatter(11);
  const stars: Spot[] = [];
  for (let tries = 0; stars.length < count && tries < 400; tries++) {
    const star = {
      x: glass.x + glass.width * (0.04 + 0.92 * chance()),
      y: glass.y + glass.height * (0.06 + 0.5 * chance()),
    };
    const apart = stars.length > 12 ? 0.03 : 0.07;
    const isFree =
      Math.hypot(star.x - moon.x, star.y - moon.y) > moon.radius * 1.5 &&
      stars.every((other) => Math.hypot(star.x - other.x, star.y - other.y) > glass.width * apart);
    if (isFree) stars.push(star);
  }
  return stars;
}

/** How the sleeper looks, as a ring: awake (3) while the room is loud, eyes closed (4) when it is quiet. */
export function ringOfSleeper(lights: readonly { landed: boolean; hums: boolean }[]): 3 | 4 {
  const landed = lights.filter((light) => light.landed);
  return landed.length >= 3 || landed.some(({ hums }) => hums) ? 3 : 4;
}
