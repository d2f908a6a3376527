import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawApart, drawNetwork, neighboursOf, spots } from "./network.ts";

type Place = readonly [number, number];

/** Whether two lines cross between their ends. */
function cross([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
  const side = (from: Place, to: Place, point: Place) =>
    (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

describe("a network", () => {
  const networks = fc.record({ seed: fc.nat(), count: fc.constantFrom(10, 12) });

  it("joins all phones, each by at least two lines, and no line crosses another", () => {
    fc.assert(
      fc.property(networks, ({ seed, count }) => {
        const lines = drawNetwork({ seed }, count);
        const reached = new Set([0]);
        for (const phone of reached) for (const near of neighboursOf(lines, phone)) reached.add(near);
        expect(reached.size).toBe(count);
        for (let phone = 0; phone < count; phone++) {
          expect(neighboursOf(lines, phone).length).toBeGreaterThanOrEqual(2);
        }
        const drawn = lines.map(([one, other]) => [place(one), place(other)] as const);
        drawn.forEach((line, index) => {
          for (const other of drawn.slice(index + 1)) expect(cross(line, other)).toBe(false);
        });
      }),
    );
  });

  it("is another one each time", () => {
    expect(drawNetwork({ seed: 1 }, 12)).not.toEqual(drawNetwork({ seed: 2 }, 12));
  });

  it("lets the picture come in at phones that are not neighbours", () => {
    fc.assert(
      fc.property(networks, ({ seed, count }) => {
        const lines = drawNetwork({ seed }, count);
        const order = drawApart({ seed }, lines, count);
        expect([...order].sort((one, other) => one - other)).toEqual([...Array(count).keys()]);
        expect(neighboursOf(lines, order[0]!)).not.toContain(order[1]);
      }),
    );
  });
});

function place(phone: number): Place {
  const { column, row } = spots[phone]!;
  return [column, row];
}
