import { draw, type Random, shuffled } from "../../game/random.ts";

/** A phone's place, as shares (0..1) of the width and height of wherever it is drawn. */
export interface Spot {
  x: number;
  y: number;
}

/** Phones by index, and who has whom in the phone. */
export interface Network {
  spots: Spot[];
  /** Pairs of phones that write to each other, the lower index first. */
  lines: [number, number][];
}

/** Chance (0..1) that a line between two phones beside each other is missing, and that a square has a diagonal. */
const missing = 0.22;
const diagonal = 0.35;
/** How far a phone stands off its place in the grid, as a share of a cell. */
const jitter = 0.16;

/** Draws a network of phones in a loose grid: its lines never cross, and every phone can be reached from every other. */
export function drawNetwork(random: Random, columns: number, rows: number): Network {
  const at = (column: number, row: number) => row * columns + column;
  const spots = Array.from({ length: columns * rows }, (_, index) => ({
    x: place(random, index % columns, columns),
    y: place(random, Math.floor(index / columns), rows),
  }));
  const beside: [number, number][] = [];
  const across: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (column + 1 < columns) beside.push([at(column, row), at(column + 1, row)]);
      if (row + 1 < rows) beside.push([at(column, row), at(column, row + 1)]);
      if (column + 1 < columns && row + 1 < rows && draw(random) < diagonal) {
        across.push(
          draw(random) < 0.5 ? [at(column, row), at(column + 1, row + 1)] : [at(column + 1, row), at(column, row + 1)],
        );
      }
    }
  }
  const lines = [...beside, ...across];
  for (const line of shuffled(random, beside)) {
    if (draw(random) >= missing) continue;
    const without = lines.filter((other) => other !== line);
    if (isWhole(spots.length, without)) lines.splice(lines.indexOf(line), 1);
  }
  return { spots, lines };
}

function place(random: Random, index: number, count: number): number {
  const off = (draw(random) * 2 - 1) * jitter;
  return Math.round(((index + 0.5 + off) / count) * 1000) / 1000;
}

/** The phones that a phone writes to. */
export function neighboursOf({ lines }: Pick<Network, "lines">, phone: number): number[] {
  return lines.flatMap(([one, other]) => (one === phone ? [other] : other === phone ? [one] : []));
}

/** Whether every phone can be reached from the first. */
export function isWhole(count: number, lines: Network["lines"]): boolean {
  const seen = new Set([0]);
  const next = [0];
  for (let phone = next.pop(); phone !== undefined; phone = next.pop()) {
    for (const other of neighboursOf({ lines }, phone)) {
      if (seen.has(other)) continue;
      seen.add(other);
      next.push(other);
    }
  }
  return seen.size === count;
}
