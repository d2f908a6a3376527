import { describe, expect, it } from "vitest";
import { placeCount } from "../../../../shared/minigames/lights-out/lights-out.ts";
import { bigShare, nightPlaces, ringOfSleeper, starPlaces } from "./layout.ts";

const sizes = [
  [288, 256],
  [328, 340],
  [512, 331],
  [736, 480],
  [600, 256],
] as const;

describe("the scene of Lights out", () => {
  it.each(sizes)(
    "has a place for every light at %i x %i, easy to hit and clear of the others, big ones too",
    (width, height) => {
      const { lights } = nightPlaces(width, height);
      expect(lights).toHaveLength(placeCount);
      lights.forEach(({ x, y, radius }, index) => {
        expect(radius * 2).toBeGreaterThanOrEqual(44);
        expect(x - radius * bigShare).toBeGreaterThanOrEqual(0);
        expect(x + radius * bigShare).toBeLessThanOrEqual(width);
        expect(y - radius * bigShare).toBeGreaterThanOrEqual(0);
        expect(y + radius * bigShare).toBeLessThanOrEqual(height);
        for (const other of lights.slice(index + 1)) {
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius * bigShare);
        }
      });
    },
  );

  it.each(sizes)("keeps the sleeper's face clear of every light at %i x %i", (width, height) => {
    const { lights, head } = nightPlaces(width, height);
    for (const { x, y, radius } of lights) {
      expect(Math.hypot(x - head.x, y - head.y)).toBeGreaterThan(head.radius * 0.7 + radius);
    }
  });

  it.each(sizes)("has a star in the window for every light of the longest night at %i x %i", (width, height) => {
    const places = nightPlaces(width, height);
    const stars = starPlaces(places, 18);
    expect(stars).toHaveLength(18);
    expect(starPlaces(places, 5)).toEqual(stars.slice(0, 5));
    for (const { x, y } of stars) {
      expect(x).toBeGreaterThan(places.window.x);
      expect(x).toBeLessThan(places.window.x + places.window.width);
      expect(y).toBeLessThan(places.homes[0]!.y);
    }
  });

  it("lets the sleeper close the eyes while the room is quiet", () => {
    const light = { landed: true, hums: false };
    expect(ringOfSleeper([])).toBe(4);
    expect(ringOfSleeper([light, light, { ...light, landed: false }])).toBe(4);
    expect(ringOfSleeper([light, light, light])).toBe(3);
    expect(ringOfSleeper([{ ...light, hums: true }])).toBe(3);
  });
});
