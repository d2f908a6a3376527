import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Path } from "./path.ts";

const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) });
const distanceBetween = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe("a path", () => {
  it("begins and ends where its curve does, also for a distance beyond", () => {
    const path = new Path([
      { x: 10, y: 20 },
      { x: 200, y: 20 },
      { x: 300, y: 400 },
      { x: 500, y: 400 },
    ]);
    expect(path.at(0)).toEqual({ x: 10, y: 20 });
    expect(path.at(-5)).toEqual({ x: 10, y: 20 });
    expect(path.at(path.length + 5)).toEqual({ x: 500, y: 400 });
  });

  it("is walked evenly where the curve itself hurries and lingers", () => {
    const path = new Path([
      { x: 0, y: 0 },
      { x: 450, y: 0 },
      { x: 550, y: 100 },
      { x: 1000, y: 100 },
    ]);
    for (let distance = 0; distance + 15 <= path.length; distance += 15) {
      const step = distanceBetween(path.at(distance), path.at(distance + 15));
      expect(step).toBeGreaterThan(14.5);
      expect(step).toBeLessThan(15.5);
    }
  });

  it("has a point at every distance, also where the curve is a single point", () => {
    fc.assert(
      fc.property(fc.tuple(point, point, point, point), fc.double({ min: 0, max: 1, noNaN: true }), (curve, share) => {
        const path = new Path(curve);
        const { x, y } = path.at(share * path.length);
        return Number.isFinite(x) && Number.isFinite(y);
      }),
    );
    const dot = new Path([
      { x: 3, y: 4 },
      { x: 3, y: 4 },
      { x: 3, y: 4 },
      { x: 3, y: 4 },
    ]);
    expect(dot.at(0)).toEqual({ x: 3, y: 4 });
    expect(dot.length).toBeCloseTo(0);
  });
});
