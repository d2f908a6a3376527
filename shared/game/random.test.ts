import fc from "fast-check";
import { expect, test } from "vitest";
import { draw, shuffled, splitOff } from "./random.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("the same seed draws the same numbers, in [0, 1)", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [one, other] = [{ seed }, { seed }];
      for (let count = 0; count < 20; count++) {
        const drawn = draw(one);
        expect(drawn).toBe(draw(other));
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
      }
    }),
  );
});

test("what is drawn from a source that was split off moves nothing in the one it came from", () => {
  fc.assert(
    fc.property(seeds, fc.nat(50), (seed, draws) => {
      const random = { seed };
      const own = splitOff(random);
      const after = random.seed;
      for (let count = 0; count < draws; count++) draw(own);
      expect(random.seed).toBe(after);
      expect(splitOff({ seed }).seed).toBe(splitOff({ seed }).seed);
    }),
  );
});

test("a random order has every item once", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.nat()), (seed, items) => {
      expect(shuffled({ seed }, items).sort()).toEqual([...items].sort());
    }),
  );
});
