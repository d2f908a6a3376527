import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGame } from "./game.ts";
import { mixed } from "./mix.ts";
import { setupSchema } from "./setup.ts";
import { testContent } from "./testing/fixtures.ts";

const levels = ["light", "middle", "heavy"] as const;
const nine = Array.from({ length: 9 }, (_, index) => ({
  id: `n${index}`,
  level: levels[index % 3] ?? "light",
  reserve: false,
}));
const reserves = [{ id: "r0", level: "light" as const, reserve: true }];

describe("who comes into the class", () => {
  test("a game of three meets one of each level, whatever the seed", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const three = mixed([...nine, ...reserves], { seed }).slice(0, 3);
        expect(three.map(({ level }) => level)).toEqual(levels);
      }),
    );
  });

  test("everybody is in the order once, the reserves behind all others", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const order = mixed([...reserves, ...nine], { seed }).map(({ id }) => id);
        expect([...order].sort()).toEqual([...nine, ...reserves].map(({ id }) => id).sort());
        expect(order.at(-1)).toBe("r0");
      }),
    );
  });

  test("a class that plays again meets others", () => {
    const met = (seed: number) =>
      mixed(nine, { seed })
        .slice(0, 3)
        .map(({ id }) => id)
        .join();
    expect(new Set([1, 2, 3, 4, 5].map(met)).size).toBeGreaterThan(1);
  });

  test("those whom the host names come in the host's order", () => {
    const newcomers = ["newcomer-5", "newcomer-2"];
    const game = createGame(setupSchema.parse({ preset: "lesson", tables: 4, newcomers }), testContent, 7);
    expect([...game.state.newcomers].map(({ id }) => id)).toEqual(newcomers);
  });
});
