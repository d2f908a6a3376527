import { describe, expect, it } from "vitest";
import { guesses } from "../../../../shared/minigames/strong-key/strengths.ts";
import { oddTiles, tiles } from "../../../../shared/minigames/strong-key/tiles.ts";
import { keyPlaces, toothLength } from "./layout.ts";

describe("the scene of Strong key", () => {
  it.each([
    [288, 136],
    [328, 140],
    [512, 180],
    [512, 290],
    [200, 140],
  ])("has the key beside the lock, all inside it, at %i x %i", (width, height) => {
    for (const words of [3, 4, 5]) {
      const { bow, shaft, teeth, lock, message } = keyPlaces(width, height, words);
      expect(bow.x - bow.radius).toBeGreaterThanOrEqual(0);
      expect(bow.y - bow.radius).toBeGreaterThanOrEqual(0);
      expect(lock.x + lock.width / 2).toBeLessThanOrEqual(width);
      expect(lock.y + lock.height / 2).toBeLessThanOrEqual(height);
      expect(lock.y - lock.height * 1.2).toBeGreaterThanOrEqual(0);
      expect(shaft.right).toBeLessThan(lock.x - lock.width / 2);
      expect(message.y - message.size / 2).toBeGreaterThanOrEqual(0);
      expect(teeth).toHaveLength(words);
      teeth.forEach(({ x, y, width: wide, most }, index) => {
        expect(x - wide / 2).toBeGreaterThan(bow.x + bow.radius * 0.9);
        expect(x + wide / 2).toBeLessThanOrEqual(shaft.right);
        expect(y + most).toBeLessThanOrEqual(height);
        const next = teeth[index + 1];
        if (next) expect(next.x - x).toBeGreaterThan(wide);
      });
    }
  });

  it("can be painted on the smallest canvas there is, which is all a picture has that is not shown", () => {
    const { shaft, teeth } = keyPlaces(40, 40, 5);
    expect(shaft.right).toBeGreaterThanOrEqual(shaft.left);
    for (const { width, most } of teeth) expect(Math.min(width, most)).toBeGreaterThanOrEqual(0);
  });

  it("has a far longer tooth for every odd word than for any other", () => {
    const odd = Math.min(...oddTiles.map((tile) => toothLength(guesses[tile])));
    const others = tiles.filter((tile) => !(oddTiles as readonly string[]).includes(tile));
    for (const tile of others) expect(toothLength(guesses[tile])).toBeLessThan(odd * 0.7);
    expect(toothLength(0)).toBeGreaterThan(0.1);
    expect(toothLength(99)).toBe(1);
  });
});
