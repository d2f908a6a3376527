import { type Random, shuffled } from "../../game/random.ts";

/** Where a phone stands on a grid of rows of two and three: whole columns in a row of three, halves in a row of two. */
export interface Spot {
  column: number;
  row: number;
}

/** Phones in each row, from the first on. */
const rows = [2, 3, 2, 3, 2] as const;

/** The spots phones stand on; a smaller network uses the first of them. */
export const spots: readonly Spot[] = rows.flatMap((count, row) =>
  Array.from({ length: count }, (_, index) => ({ column: index + (3 - count) / 2, row })),
);

/** A line between two phones, by their indices. */
export type Line = readonly [number, number];

/** Lines beside those that a ring round all phones would need: enough ways round, few enough to be seen through. */
const extraLines = 4;
/** Each phone keeps at least so many lines. */
const leastLines = 2;

/** All lines there can be between neighbours; none crosses another. */
function allLines(count: number): Line[] {
  const lines: Line[] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++)
      if (areNeighbours(spots[one], spots[other])) lines.push([one, other]);
  }
  return lines;
}

function areNeighbours(one: Spot | undefined, other: Spot | undefined): boolean {
  if (!one || !other) return false;
  const across = Math.abs(one.column - other.column);
  return one.row === other.row ? across === 1 : Math.abs(one.row - other.row) === 1 && across === 0.5;
}

/**
 * A network of the first `count` spots, another one each time: every phone can be reached from every other, and has at
 * least two lines.
 *
 * @param count 3..12
 */
export function drawNetwork(random: Random, count: number): Line[] {
  const every = allLines(count);
  const lines = new Set(every);
  for (const line of shuffled(random, every)) {
    if (lines.size <= count + extraLines) break;
    lines.delete(line);
    if (!holdsTogether([...lines], count)) lines.add(line);
  }
  return every.filter((line) => lines.has(line));
}

function holdsTogether(lines: readonly Line[], count: number): boolean {
  const reached = new Set([0]);
  for (const from of reached) {
    const near = neighboursOf(lines, from);
    if (near.length < leastLines) return false;
    for (const phone of near) reached.add(phone);
  }
  return reached.size === count;
}

/** The phones a line leads to from one. */
export function neighboursOf(lines: readonly Line[], phone: number): number[] {
  return lines.flatMap(([one, other]) => (one === phone ? [other] : other === phone ? [one] : []));
}

/** Phones in a random order, those first that no line joins to one before them: for those that come in from outside. */
export function drawApart(random: Random, lines: readonly Line[], count: number): number[] {
  const apart: number[] = [];
  const close: number[] = [];
  for (const phone of shuffled(random, [...Array(count).keys()])) {
    const isApart = !neighboursOf(lines, phone).some((other) => apart.includes(other));
    (isApart ? apart : close).push(phone);
  }
  return [...apart, ...close];
}
