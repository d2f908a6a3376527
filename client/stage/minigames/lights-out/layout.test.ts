import { expect, it } from "vitest";
import { roomPlaces } from "./layout.ts";

it.each([
  [288, 110],
  [328, 150],
  [720, 200],
  [1200, 260],
])("has room for every message round the bed at %i x %i", (width, height) => {
  const { spots, sleeper } = roomPlaces(width, height);
  const discs = [...spots, sleeper];
  discs.forEach((one, index) => {
    expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
    expect(one.x + one.radius).toBeLessThanOrEqual(width);
    expect(one.y - one.radius).toBeGreaterThanOrEqual(0);
    expect(one.y + one.radius).toBeLessThanOrEqual(height);
    for (const other of discs.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
    }
  });
});
