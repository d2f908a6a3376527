import { describe, expect, it } from "vitest";
import { earPlaces, ringOfSpeaker } from "./layout.ts";

describe("the scene of Listening ear", () => {
  it.each([
    [328, 110],
    [328, 200],
    [720, 160],
    [1200, 260],
    [300, 420],
  ])("has room for the speaker and up to eight ears at %i x %i", (width, height) => {
    for (let count = 1; count <= 8; count++) {
      const { speaker, ears } = earPlaces(width, height, count);
      const discs = [speaker, ...ears];
      expect(ears).toHaveLength(count);
      discs.forEach((one, index) => {
        expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
        expect(one.x + one.radius).toBeLessThanOrEqual(width);
        expect(one.y - one.radius).toBeGreaterThanOrEqual(0);
        expect(one.y + one.radius).toBeLessThanOrEqual(height);
        for (const other of discs.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
        }
      });
    }
  });

  it("lets the speaker look brighter for every bubble that was heard, and no worse for one that was not", () => {
    expect(ringOfSpeaker([])).toBe(2);
    expect(ringOfSpeaker(["missed", "silent", "crowded"])).toBe(2);
    expect(ringOfSpeaker(["together", "missed", "alone"])).toBe(4);
    expect(ringOfSpeaker(Array(5).fill("together"))).toBe(5);
  });
});
