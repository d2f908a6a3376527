import { spots } from "../../../../shared/minigames/stop-the-spread/network.ts";
import type { Point } from "../../board/spread.ts";

/** Where everything is in the scene of Stop the spread, in CSS px of its container. */
export interface SpreadPlaces {
  /** The middle of each phone and of the sphere round it. */
  phones: readonly Point[];
  /** Of a sphere, and of the rings round it. */
  radius: number;
  ring: number;
  /** Width and height of a phone. */
  phone: { width: number; height: number };
  /** What a finger may hit: a sphere and the name below, at least 44 px each way. `above`: how much of it is above the middle. */
  target: { width: number; height: number; above: number };
  /** Where the land begins. */
  land: number;
}

/** Height of a name under its sphere (px); it covers the lowest part of it. */
const nameHeight = 20;
const nameCovers = 6;
/** Room at the edges (px). */
const margin = 5;
/** Width of a phone to its height, its height in radii of the sphere, and a ring round it. */
const slim = 0.66;
const tall = 1.45;
const ringWide = 1.08;
const least = 44;
const leastRadius = 1;
/** Spots are a little off the grid, so that it looks grown: shares of a cell. */
const lean = [0.05, -0.06, -0.05, 0.03, 0.06, 0.07, -0.04, -0.03, 0.05, -0.05, -0.06, 0.05] as const;
/** Lying, rows become columns. */
const lyingFrom = 1.15;

/**
 * Places the phones of a network, at any size; a wide field has its rows standing.
 *
 * @param count Phones, 1..12.
 */
export function spreadPlaces(width: number, height: number, count: number): SpreadPlaces {
  const shown = spots.slice(0, count);
  const rows = Math.max(...shown.map(({ row }) => row)) + 1;
  const lies = width > height * lyingFrom;
  const [across, down] = lies ? [rows, 3] : [3, rows];
  const cell = { width: width / across, height: height / down };
  // A page that is about to go has no height any more, and is painted once more all the same.
  const radius = Math.max(leastRadius, Math.min(cell.width * 0.4, (cell.height - nameHeight + nameCovers) * 0.44, 62));
  const ring = radius * ringWide;
  const highest = ring + margin;
  const lowest = height - radius - nameHeight + nameCovers - margin;
  const phones = shown.map(({ column, row }, index) => {
    const [x, y] = lies ? [row, column] : [column, row];
    const leans = { x: lean[index] ?? 0, y: lean[(index * 5 + 3) % lean.length] ?? 0 };
    return {
      x: Math.min(width - highest, Math.max(highest, (x + 0.5 + leans.x) * cell.width)),
      y: Math.min(
        lowest,
        Math.max(highest, highest + (y / (down - 1)) * (lowest - highest) + leans.y * cell.height * 0.2),
      ),
    };
  });
  const target = {
    width: Math.max(least, radius * 2),
    height: Math.max(least, radius * 2 + nameHeight - nameCovers),
    above: radius,
  };
  const phone = { width: radius * tall * slim, height: radius * tall };
  return { phones, radius, ring, phone, target, land: height * 0.9 };
}

/** A point `share` (0..1) of the way from one to another. */
export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
