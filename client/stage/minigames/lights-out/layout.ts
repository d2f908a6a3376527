import { spotCount } from "../../../../shared/minigames/lights-out/lights-out.ts";

interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Where everything is in the bedroom, in px of its container. */
export interface RoomPlaces {
  /** Who sleeps, the head on the pillow. */
  sleeper: Disc;
  bed: { x: number; y: number; width: number; height: number };
  window: { x: number; y: number; width: number; height: number };
  /** Where messages settle round the bed. */
  spots: readonly Disc[];
  floor: number;
}

/** Places the bedroom at any size (CSS px). */
export function roomPlaces(width: number, height: number): RoomPlaces {
  const radius = Math.min(height * 0.135, width * 0.085, 34);
  const floor = height * 0.8;
  const bed = { x: width * 0.3, y: height * 0.62, width: width * 0.4, height: height * 0.3 };
  const sleeper = {
    x: bed.x + bed.width * 0.24,
    y: bed.y + height * 0.02,
    radius: Math.min(height * 0.17, bed.width * 0.2),
  };
  const spots = Array.from({ length: spotCount }, (_, index) => {
    const isLeft = index % 2 === 0;
    const row = Math.floor(index / 2);
    const rise = [0.82, 0.5, 0.22, 0.18][row] ?? 0.5;
    const out = [0.11, 0.1, 0.16, 0.37][row] ?? 0.1;
    return { x: width * (isLeft ? out : 1 - out), y: Math.max(radius * 1.1, height * rise), radius };
  });
  const pane = Math.min(width * 0.12, height * 0.3);
  return {
    sleeper,
    bed,
    window: { x: width / 2 - pane * 0.5, y: height * 0.36 - pane * 0.2, width: pane, height: pane },
    spots,
    floor,
  };
}
