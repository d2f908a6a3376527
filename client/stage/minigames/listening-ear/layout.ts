import type { Point } from "../../board/spread.ts";

type Disc = Point & { radius: number };

/** Where everything is in the scene of Listening ear, in CSS px of its container: who speaks, and who lends an ear. */
export interface EarPlaces {
  speaker: Disc;
  /** One for each device that listens. */
  ears: readonly Disc[];
  /** Where the land begins. */
  land: number;
}

/** Most ears one above another. */
const inColumn = 2;

/**
 * Places the speaker on the left and the ears on the right, at any size.
 *
 * @param count Of the ears, 1..8.
 */
export function earPlaces(width: number, height: number, count: number): EarPlaces {
  const margin = Math.min(width, height) * 0.08;
  const radius = Math.min(height * 0.36, width * 0.16);
  const speaker = { x: margin + radius * 1.1, y: height / 2, radius };
  const columns = Math.ceil(count / inColumn);
  const rows = Math.min(count, inColumn);
  const room = width * 0.44;
  const each = Math.min(radius * 1.5, (height - 2 * margin) / rows, room / Math.max(1, columns));
  const ears = Array.from({ length: count }, (_, index) => {
    const column = Math.floor(index / inColumn);
    const inThis = Math.min(inColumn, count - column * inColumn);
    const row = (index % inColumn) - (inThis - 1) / 2;
    return {
      x: width - margin - each * (columns - column - 0.5),
      y: height / 2 + row * each,
      radius: each * 0.42,
    };
  });
  return { speaker, ears, land: height * 0.8 };
}

/** How the speaker looks, as a ring 2..5: brighter for every bubble that was heard. */
export function ringOfSpeaker(heard: readonly string[]): 2 | 3 | 4 | 5 {
  const times = heard.filter((how) => how === "together" || how === "alone").length;
  return Math.min(5, 2 + times) as 2 | 3 | 4 | 5;
}
