import { describe, expect, it } from "vitest";
import { profiles } from "../../../../shared/minigames/mask-off/profiles.ts";
import { facePaths } from "./faces.ts";
import { maskPlaces } from "./layout.ts";

describe("the stage of Mask off", () => {
  it.each([
    [256, 168],
    [328, 222],
    [512, 216],
    [720, 304],
    [300, 420],
  ])("has room for every profile between the curtains at %i x %i, none over another", (width, height) => {
    for (const count of [2, 3]) {
      const { cards, curtain } = maskPlaces(width, height, count);
      expect(cards).toHaveLength(count);
      cards.forEach((card, index) => {
        expect(card.x - card.width / 2).toBeGreaterThanOrEqual(curtain);
        expect(card.x + card.width / 2).toBeLessThanOrEqual(width - curtain);
        expect(card.y - card.height / 2).toBeGreaterThanOrEqual(0);
        expect(card.y + card.height / 2).toBeLessThanOrEqual(height * 0.9);
        expect(Math.min(card.width, card.height)).toBeGreaterThanOrEqual(44);
        const next = cards[index + 1];
        if (next) expect(next.x - card.x).toBeGreaterThan(card.width);
      });
    }
  });

  it("has a face of its own for every profile", () => {
    const faces = profiles.map(({ id }) => JSON.stringify(facePaths(id)));
    expect(new Set(faces).size).toBe(profiles.length);
  });
});
