import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../stories/format.ts";
import { drawNetwork, isWhole } from "./network.ts";
import { ownerNames, stopTheSpread } from "./stop-the-spread.ts";
import type { SpreadView } from "./view.ts";

function begin(heads: number[], { calm = false, seed = 4 } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = stopTheSpread.create({ seed }, { players, calm, steps: 750, newcomers: ["fien"] });
  const seats = players.map(({ seat }) => seat);
  return {
    state,
    seats,
    view: (seat = "s1") => stopTheSpread.view(state, seat),
    press: (seat: string, phone: number, on = true) => stopTheSpread.input(state, seat, { phone, on }),
    pass: (steps: number) => {
      for (let passed = 0; passed < steps; passed++) stopTheSpread.step(state);
    },
    /** Where the picture goes, as all devices of the table know it together. */
    targets: () =>
      seats.flatMap((seat) => stopTheSpread.view(state, seat).hops.map(({ to }) => to)).filter((to) => to >= 0),
  };
}

const statusOf = (view: SpreadView, phone: number) => view.phones[phone]?.status;
const having = (view: SpreadView) => view.phones.flatMap(({ status }, phone) => (status === "has" ? [phone] : []));

describe("a wave", () => {
  it("is seen by one device each way it goes, and by no other", () => {
    const round = begin([1, 1, 1, 1]);
    expect(round.view().hops).toHaveLength(2);
    expect(round.targets()).toHaveLength(2);
  });

  it("breaks on a hand: the owner says no and is out of it for good", () => {
    const round = begin([1, 1]);
    const [target = -1] = round.targets();
    expect(round.press("s2", target)).toBe(true);
    round.pass(80);
    expect(statusOf(round.view(), target)).toBe("stopped");
    expect(round.view()).toMatchObject({ inDanger: 1, kept: 1, news: { refused: [target] } });
    expect(round.press("s2", target)).toBe(false);
  });

  it("reaches a phone where nobody said no, and goes on from there", () => {
    const round = begin([1, 1]);
    const [target = -1] = round.targets();
    round.pass(80);
    expect(statusOf(round.view(), target)).toBe("has");
    expect(round.view()).toMatchObject({ inDanger: 1, kept: 0 });
  });

  it("leaves a phone that two hands delete and report, and not one that a single hand tried", () => {
    const round = begin([1, 1]);
    const [source = -1] = having(round.view());
    round.press("s1", source);
    round.pass(80);
    expect(statusOf(round.view(), source)).toBe("has");
    round.press("s1", source);
    round.press("s2", source);
    round.pass(50);
    expect(statusOf(round.view(), source)).toBe("stopped");
    expect(round.view().news.cleaned).toEqual([source]);
  });

  it("lets one child alone clean a phone with one hand", () => {
    const round = begin([1]);
    const [source = -1] = having(round.view());
    round.press("s1", source);
    round.pass(80);
    expect(round.view().news.cleaned).toEqual([source]);
  });

  it("lets a device that children share put as many hands as it has, two of them on a phone to clean", () => {
    const round = begin([2]);
    const [source = -1] = having(round.view());
    const [target = -1] = round.targets();
    expect(round.press("s1", source) && round.press("s1", source)).toBe(true);
    expect(round.view().held).toEqual([[source, 2]]);
    expect(round.press("s1", target)).toBe(true);
    expect(round.view().holds).toEqual([source, target]);
  });
});

describe("the calm variant", () => {
  it("waits until every hand has found its place", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(290);
    expect(round.view().wave).toBe(0);
    const [target = -1] = round.targets();
    round.press("s1", target);
    round.press("s2", having(round.view())[0] ?? 0);
    round.pass(16);
    expect(round.view().news.refused).toEqual([target]);
  });

  it("does not wait for ever for a device that has gone dark", () => {
    const round = begin([1, 1], { calm: true });
    round.press("s1", round.targets()[0] ?? 0);
    round.pass(301);
    expect(round.view().kept).toBe(1);
  });
});

describe("a network", () => {
  it("is whole, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(3, 4), (seed, columns) => {
        const { spots, lines } = drawNetwork({ seed }, columns, 3);
        expect(isWhole(spots.length, lines)).toBe(true);
        expect(new Set(lines.map(String)).size).toBe(lines.length);
      }),
    );
  });

  it.each(languages)("has a first name for every owner in %s", (language) => {
    const file = new URL(`../../../assets/locales/${language}/stop-the-spread.json`, import.meta.url);
    const { names } = JSON.parse(readFileSync(file, "utf8")) as { names: Record<string, string> };
    expect(new Set(Object.values(names)).size).toBe(ownerNames);
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      phone: fc.integer({ min: 0, max: 15 }),
      on: fc.boolean(),
      wait: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, refusals change nothing, hearts 0..3, hands as many as there are", () => {
    fc.assert(
      fc.property(tables, moves, fc.boolean(), fc.integer(), (heads, tapped, calm, seed) => {
        const round = begin(heads, { calm, seed });
        for (const { seat, phone, on, wait } of tapped) {
          round.pass(wait);
          const before = JSON.stringify(round.state);
          if (!round.press(`s${seat}`, phone, on)) expect(JSON.stringify(round.state)).toBe(before);
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          for (const name of round.seats) {
            const { holds, hands, kept, inDanger } = round.view(name);
            expect(holds.length).toBeLessThanOrEqual(hands);
            expect(kept).toBeLessThanOrEqual(inDanger);
            expect(JSON.stringify(round.view(name)).length).toBeLessThan(1_900);
          }
          expect([0, 1, 2, 3]).toContain(stopTheSpread.hearts(round.state));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is over in its time when nobody does anything", () => {
    const round = begin([1, 1, 1]);
    round.pass(750);
    expect(stopTheSpread.finished(round.state)).toBe(true);
    expect(stopTheSpread.hearts(round.state)).toBe(0);
  });
});
