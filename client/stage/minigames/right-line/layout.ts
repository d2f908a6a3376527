import { type DeskId, deskIds } from "../../../../shared/minigames/right-line/desks.ts";
import type { Point } from "../../board/spread.ts";

/** A box as shares (0..1) of the stage's width and height. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const box = (left: number, top: number): Box => ({ left, top, width: 0.31, height: 0.28 });

/** Where each desk is, round the belt: the place of its booth, and of the button with its name on it. */
export const deskBoxes: Readonly<Record<DeskId, Box>> = {
  max: box(0.345, 0.015),
  "school-support": box(0.01, 0.2),
  "child-focus": box(0.68, 0.2),
  "listening-line": box(0.13, 0.71),
  emergency: box(0.56, 0.71),
};

/** Where letters lie, as angles of the belt in degrees clockwise from the right. */
const angles: Readonly<Record<DeskId, number>> = {
  max: -90,
  "school-support": -158,
  "child-focus": -22,
  "listening-line": 132,
  emergency: 48,
};

/** How much (px) of a desk's box its name takes below the booth. */
const nameHeight = 42;

/** Where everything is in the scene of The right line, in CSS px of its container. */
export interface LinePlaces {
  /** The round belt, seen at a slant: its middle, half its width and height, and the depth of its edge. */
  belt: Point & { radiusX: number; radiusY: number; rim: number };
  /** Middle and size of each booth. */
  booths: Readonly<Record<DeskId, Point & { width: number; height: number }>>;
  /** Where a letter lies in front of each desk. */
  spots: Readonly<Record<DeskId, Point>>;
  /** Width of a letter. */
  letter: number;
  /** Where the land begins. */
  land: number;
}

/** Places everything on a stage of any size. */
export function linePlaces(width: number, height: number): LinePlaces {
  const belt = {
    x: width / 2,
    y: height * 0.575,
    radiusX: Math.min(width * 0.24, height * 0.36),
    radiusY: height * 0.12,
    rim: height * 0.022,
  };
  const booths = eachDesk((desk) => {
    const { left, top, width: wide, height: high } = deskBoxes[desk];
    const boothHeight = Math.max(24, high * height - nameHeight);
    return {
      x: (left + wide / 2) * width,
      y: top * height + boothHeight / 2,
      width: Math.min(wide * width * 0.92, boothHeight * 1.5),
      height: boothHeight,
    };
  });
  return {
    belt,
    booths,
    spots: eachDesk((desk) => onBelt(belt, angles[desk])),
    letter: Math.min(height * 0.115, width * 0.115),
    land: height * 0.36,
  };
}

function eachDesk<Value>(value: (desk: DeskId) => Value): Record<DeskId, Value> {
  return Object.fromEntries(deskIds.map((desk) => [desk, value(desk)])) as Record<DeskId, Value>;
}

function onBelt({ x, y, radiusX, radiusY }: LinePlaces["belt"], degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + Math.cos(angle) * radiusX, y: y + Math.sin(angle) * radiusY };
}

/** How a letter is on its way: from a desk, or out of the letter box (""), since a step and for so many steps. */
export interface Way {
  from: DeskId | "";
  at: DeskId;
  since: number;
  lasts: number;
}

/**
 * Where a letter is now: out of the letter box straight to its desk, from desk to desk along the belt, the shorter way
 * round.
 *
 * @param now Step (with fractions) of the round.
 */
export function letterPlace({ belt, spots }: LinePlaces, { from, at, since, lasts }: Way, now: number): Point {
  const passed = lasts > 0 ? Math.min(1, Math.max(0, (now - since) / lasts)) : 1;
  const share = passed * passed * (3 - 2 * passed);
  const end = spots[at];
  if (from === "") return { x: belt.x + (end.x - belt.x) * share, y: belt.y + (end.y - belt.y) * share };
  const turn = ((angles[at] - angles[from] + 540) % 360) - 180;
  return onBelt(belt, angles[from] + turn * share);
}
