import { expect, it } from "vitest";
import { drawNetwork } from "../../../../shared/minigames/stop-the-spread/network.ts";
import { phonePlaces } from "./layout.ts";

it.each([
  [288, 260],
  [328, 340],
  [720, 470],
  [1200, 330],
])("has room for every phone at %i x %i, none over another", (width, height) => {
  for (let seed = 0; seed < 50; seed++) {
    const { spots } = drawNetwork({ seed }, seed % 2 === 0 ? 3 : 4, 3);
    const phones = spots.map((spot) => ({ ...spot, owner: 0, status: "clean" as const }));
    const places = phonePlaces(phones, width, height);
    places.forEach((one, index) => {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
      expect(one.x + one.radius).toBeLessThanOrEqual(width);
      expect(one.y - one.radius).toBeGreaterThanOrEqual(0);
      expect(one.y + one.radius).toBeLessThanOrEqual(height);
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
      }
    });
  }
});
