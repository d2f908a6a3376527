import { expect, it } from "vitest";
import { peoplePlaces } from "./layout.ts";

it.each([
  [288, 104],
  [328, 160],
  [1200, 170],
])("has room for three people side by side at %i x %i", (width, height) => {
  const people = peoplePlaces(width, height);
  for (const { x, y, radius } of people) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(height);
  }
  expect(people[1].x - people[0].x).toBeGreaterThan(2 * people[0].radius);
});
