import type { Point } from "./spread.ts";

/** A cubic Bézier curve: its beginning, two handles, its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** A curve is measured in so many pieces. */
const pieces = 24;

/** A curve by distance: what is laid on it at equal distances lies evenly, however it bends. */
export class Path {
  /** px. */
  readonly length: number;
  readonly #curve: Curve;
  /** How far (px) it is to the end of each piece. */
  readonly #reached: readonly number[];

  constructor(curve: Curve) {
    this.#curve = curve;
    const reached = [0];
    let last = curve[0];
    let length = 0;
    for (let piece = 1; piece <= pieces; piece++) {
      const next = pointOn(curve, piece / pieces);
      length += Math.hypot(next.x - last.x, next.y - last.y);
      reached.push(length);
      last = next;
    }
    this.#reached = reached;
    this.length = length;
  }

  /** The point at a distance (px) from the beginning; beyond an end, that end. */
  at(distance: number): Point {
    const found = this.#reached.findIndex((reached) => reached >= distance);
    if (found === 0) return this.#curve[0];
    if (found < 0) return this.#curve[3];
    const before = this.#reached[found - 1] ?? 0;
    const after = this.#reached[found] ?? this.length;
    return pointOn(this.#curve, (found - 1 + (distance - before) / (after - before)) / pieces);
  }
}

function pointOn([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share;
  const [wa, wb, wc, wd] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}
