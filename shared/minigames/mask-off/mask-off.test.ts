import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../stories/format.ts";
import { type Flag, type MaskInput, maskOff } from "./mask-off.ts";
import { contradict, factsOf, parts, plainFacts, topics } from "./profiles.ts";

function begin(devices: number, { calm = false, seed = 6 } = {}) {
  const players = Array.from({ length: devices }, (_, index) => ({ seat: `s${index + 1}`, heads: 1 }));
  const state = maskOff.create({ seed }, { players, calm, steps: calm ? 900 : 750, newcomers: ["fien"] });
  const seats = players.map(({ seat }) => seat);
  return {
    state,
    seats,
    pass: (steps: number) => {
      for (let passed = 0; passed < steps; passed++) maskOff.step(state);
    },
    view: (seat = "s1") => maskOff.view(state, seat),
    give: (seat: string, asked: MaskInput) => maskOff.input(state, seat, asked),
    flagAll: (flag: Flag) => {
      for (const seat of seats) maskOff.input(state, seat, { flag });
    },
  };
}

describe("what is known of somebody", () => {
  it("is dealt so that no device alone holds two facts that contradict each other, where there are two devices", () => {
    for (let seed = 0; seed < 200; seed++) {
      const round = begin(2 + (seed % 7), { seed });
      for (const seat of round.seats) {
        const { hand } = round.view(seat);
        for (const one of hand) for (const other of hand) expect(contradict(one.fact, other.fact)).toBe(false);
      }
    }
  });

  it("is all there, three facts of each of three people, and all with a child alone", () => {
    const round = begin(1);
    expect(round.view().hand).toHaveLength(9);
    const many = begin(8);
    expect(many.seats.flatMap((seat) => many.view(seat).hand)).toHaveLength(9);
  });

  it("shows a mask by exactly one pair, and honest people by none", () => {
    for (const topic of topics) {
      const [one, other] = factsOf(topic, "mask");
      expect(contradict(one, other)).toBe(true);
      for (const wears of ["one", "other"] as const) {
        const [first, second] = factsOf(topic, wears);
        expect(contradict(first, second)).toBe(false);
      }
    }
  });

  it("never gives a mask away by one fact: each of the two stands with honest people as well", () => {
    const withMask = new Set<string>();
    const honest = new Set<string>();
    for (let seed = 0; seed < 400; seed++) {
      const { state } = begin(2, { seed });
      state.profiles.forEach(({ facts }, index) => {
        for (const fact of facts) (index === state.answer ? withMask : honest).add(fact);
      });
    }
    expect([...withMask].filter((fact) => !honest.has(fact))).toEqual([]);
  });

  it("lies on the table for all once it is told, and only then", () => {
    const round = begin(2);
    const [known] = round.view("s1").hand;
    expect(round.view("s2").profiles.flatMap(({ told }) => told)).toEqual([]);
    expect(round.give("s1", { tell: known?.fact ?? "" })).toBe(true);
    expect(round.view("s2").profiles[known?.profile ?? 0]?.told).toEqual([known?.fact]);
    expect(round.give("s2", { tell: known?.fact ?? "" })).toBe(false);
  });
});

describe("a turn", () => {
  it("is over soon after the last flag, and flags may be moved until then", () => {
    const round = begin(2);
    const wrong: Flag = round.state.answer === 0 ? 1 : 0;
    round.flagAll(wrong);
    round.pass(10);
    round.flagAll(round.state.answer);
    round.pass(16);
    expect(round.view()).toMatchObject({ stage: "read", seen: ["all"], answer: { flag: round.state.answer } });
  });

  it("was seen by most, by some or by nobody, as many flags stand right", () => {
    const seenWith = (right: number) => {
      const round = begin(4);
      const wrong: Flag = round.state.answer === 0 ? 1 : 0;
      for (const [index, seat] of round.seats.entries()) {
        round.give(seat, { flag: index < right ? round.state.answer : wrong });
      }
      round.pass(20);
      return round.view().seen[0];
    };
    expect([4, 3, 1, 0].map(seenWith)).toEqual(["all", "most", "some", "nobody"]);
  });

  it("keeps what another flagged to itself until it is over", () => {
    const round = begin(2);
    round.give("s2", { flag: 1 });
    expect(round.view("s1")).toMatchObject({ flag: "", flagged: ["s2"], answer: null });
    expect(JSON.stringify({ ...round.view("s1"), flagged: [] })).not.toContain('"flag":1');
  });

  it("does not wait for a device that did nothing in the last one", () => {
    const round = begin(2);
    round.give("s1", { flag: "none" });
    round.pass(140);
    round.pass(60);
    expect(round.view("s2").hand).toEqual([]);
    round.give("s1", { flag: "none" });
    round.pass(16);
    expect(round.view().stage).toBe("read");
  });

  it("of the calm variant waits, and goes on when somebody says so", () => {
    const round = begin(2, { calm: true });
    round.pass(390);
    expect(round.view().stage).toBe("flag");
    round.flagAll(round.state.answer);
    round.pass(300);
    expect(round.view().stage).toBe("read");
    expect(round.give("s2", { on: true })).toBe(true);
    expect(round.view()).toMatchObject({ stage: "flag", turn: 1 });
  });
});

describe("a round", () => {
  it("gives three hearts to a table that always sees it together, and none to one that always says nobody", () => {
    const sharp = begin(3);
    const trusting = begin(3, { seed: 1 });
    for (const round of [sharp, trusting]) {
      while (!maskOff.finished(round.state)) {
        if (round.view().stage === "flag") round.flagAll(round === sharp ? round.state.answer : "none");
        round.pass(10);
      }
    }
    expect(maskOff.hearts(sharp.state)).toBe(3);
    expect(maskOff.hearts(trusting.state)).toBe(0);
  });

  it("keeps its promises whatever is tapped: JSON state, refusals change nothing, hearts 0..3, small views", () => {
    const asked: fc.Arbitrary<MaskInput> = fc.oneof(
      fc.constantFrom<Flag>(0, 1, 2, "none").map((flag) => ({ flag })),
      fc
        .constantFrom(...topics)
        .chain((topic) => fc.constantFrom(...parts).map((part) => ({ tell: `${topic}.${part}` }))),
      fc.constant({ on: true as const }),
    );
    const moves = fc.array(
      fc.record({ seat: fc.integer({ min: 1, max: 9 }), asked, wait: fc.integer({ min: 0, max: 50 }) }),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), moves, fc.boolean(), fc.integer(), (devices, tapped, calm, seed) => {
        const round = begin(devices, { calm, seed });
        for (const { seat, asked: input, wait } of tapped) {
          round.pass(wait);
          const before = JSON.stringify(round.state);
          if (!round.give(`s${seat}`, input)) expect(JSON.stringify(round.state)).toBe(before);
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          for (const one of round.seats) expect(JSON.stringify(round.view(one)).length).toBeLessThan(1_900);
          expect([0, 1, 2, 3]).toContain(maskOff.hearts(round.state));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the facts", () => {
  it.each(languages)("have words and a reason in %s", (language) => {
    const file = new URL(`../../../assets/locales/${language}/mask-off.json`, import.meta.url);
    const words = JSON.parse(readFileSync(file, "utf8")) as {
      topics: Record<string, Record<string, string>>;
      plain: Record<string, string>;
    };
    expect(Object.keys(words.topics)).toEqual([...topics]);
    for (const topic of Object.values(words.topics)) expect(Object.keys(topic)).toEqual([...parts, "why"]);
    expect(Object.keys(words.plain)).toHaveLength(plainFacts);
  });
});
