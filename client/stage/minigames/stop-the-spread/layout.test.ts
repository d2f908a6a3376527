import { describe, expect, it } from "vitest";
import { drawNetwork } from "../../../../shared/minigames/stop-the-spread/network.ts";
import { spreadPlaces } from "./layout.ts";

const sizes = [
  [288, 380],
  [328, 429],
  [512, 417],
  [512, 544],
  [720, 544],
  [900, 380],
] as const;

describe("the scene of Stop the spread", () => {
  it("has spheres that can be drawn even where there is no room at all", () => {
    for (const height of [0, 1, 20]) expect(spreadPlaces(328, height, 10).radius).toBeGreaterThan(0);
  });

  it.each(sizes)(
    "has room for 10 and 12 phones with their names at %i x %i, each big enough for a finger",
    (width, height) => {
      for (const count of [10, 12]) {
        const { phones, target, ring } = spreadPlaces(width, height, count);
        expect(phones).toHaveLength(count);
        expect(target.width).toBeGreaterThanOrEqual(44);
        expect(target.height).toBeGreaterThanOrEqual(44);
        const boxes = phones.map(({ x, y }) => ({
          left: x - target.width / 2,
          right: x + target.width / 2,
          top: y - target.above,
          bottom: y - target.above + target.height,
        }));
        phones.forEach(({ x, y }, index) => {
          expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(ring);
          for (const other of phones.slice(index + 1)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * ring);
          }
        });
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        });
      }
    },
  );

  it.each(sizes)("draws no line through a phone it does not belong to at %i x %i", (width, height) => {
    for (let seed = 0; seed < 30; seed++) {
      const { phones, radius } = spreadPlaces(width, height, 12);
      for (const [one, other] of drawNetwork({ seed }, 12)) {
        const [from, to] = [phones[one]!, phones[other]!];
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        phones.forEach(({ x, y }, index) => {
          if (index === one || index === other) return;
          const along = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
          if (along < 0 || along > length) return;
          const away = Math.abs((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)) / length;
          expect(away).toBeGreaterThan(radius * 0.75);
        });
      }
    }
  });
});
