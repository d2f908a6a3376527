import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../stories/format.ts";
import { drawShows } from "./deal.ts";
import { type MaskInput, maskOff } from "./mask-off.ts";
import { contradict, type FactId, factIds, factKinds, plainProfiles, profiles } from "./profiles.ts";
import type { Flag, MaskView } from "./view.ts";

const steps = 750;

function begin(heads: number[], { calm = false, seed = 7 } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = maskOff.create({ seed }, { players, calm, steps, newcomers: ["fien"] });
  const play = (seat: string, input: MaskInput) => maskOff.input(state, seat, input);
  return {
    state,
    seats: players.map(({ seat }) => seat),
    view: (seat: string): MaskView => maskOff.view(state, seat),
    play,
    flag: (seat: string, flag: Flag) => play(seat, { flag }),
    pass: (count: number) => {
      for (let passed = 0; passed < count; passed++) maskOff.step(state);
    },
  };
}

type Round = ReturnType<typeof begin>;

const masked = ({ state }: Round): Flag => {
  const { masked: index } = state.shows[state.turn]!;
  return index < 0 ? "nobody" : (index as Flag);
};
const wrong = (round: Round): Flag => (masked(round) === 0 ? 1 : 0);
const outcome = (round: Round) => round.view("s1").outcomes.at(-1);

/** Every seat flags what is right. */
function flagTogether(round: Round) {
  for (const seat of round.seats) round.flag(seat, masked(round));
}

describe("a turn", () => {
  it("begins small, with two profiles, and goes on with three", () => {
    const round = begin([1, 1]);
    expect(round.view("s1").profiles).toHaveLength(2);
    flagTogether(round);
    round.pass(20 + 50);
    expect(round.view("s1").profiles).toHaveLength(3);
  });

  it("deals the two facts of a profile to two seats whenever there are two, and evenly over the children", () => {
    for (const heads of [
      [1, 1],
      [1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1],
      [6, 1],
    ]) {
      const round = begin(heads);
      for (const { facts } of round.view("s1").profiles) expect(facts[0].by).not.toBe(facts[1].by);
      const held = round.seats.map(
        (seat) =>
          round
            .view(seat)
            .profiles.flatMap(({ facts }) => facts)
            .filter(({ by }) => by === seat).length,
      );
      if (heads.every((count) => count === 1)) expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
    }
  });

  it("lays all facts open to a device that is alone", () => {
    for (const { facts } of begin([6]).view("s1").profiles) {
      for (const { fact, told } of facts) expect([factIds.includes(fact as FactId), told]).toEqual([true, true]);
    }
  });

  it("shows a fact to all once its holder tells it, and only then", () => {
    const round = begin([1, 1]);
    const at = round.view("s1").profiles[0]!.facts.findIndex(({ by }) => by === "s2");
    const seen = () => round.view("s1").profiles[0]!.facts[at]!;
    expect(seen()).toMatchObject({ fact: "", told: false });
    expect(round.play("s2", { tell: 0 })).toBe(true);
    expect(seen()).toMatchObject({ fact: round.view("s2").profiles[0]!.facts[at]!.fact, told: true });
    expect(round.play("s2", { tell: 0 })).toBe(false);
  });

  it.each([
    ["together", [true, true, true]],
    ["most", [true, true, false]],
    ["some", [true, false, false]],
    ["none", [false, false, false]],
  ] as const)("ends %s when the seats flag rightly: %j", (expected, rightly) => {
    const round = begin([1, 1, 1]);
    rightly.forEach((right, index) => {
      round.flag(`s${index + 1}`, right ? masked(round) : wrong(round));
    });
    round.pass(20);
    expect(outcome(round)).toBe(expected);
  });

  it("counts only as seen by most when one did not flag in time", () => {
    const round = begin([1, 1, 1]);
    round.flag("s1", masked(round));
    round.flag("s2", masked(round));
    round.pass(119);
    expect(outcome(round)).toBe("most");
  });

  it("counts the last choice, and leaves two seconds for second thoughts", () => {
    const round = begin([1, 1]);
    round.flag("s1", masked(round));
    round.flag("s2", wrong(round));
    round.pass(15);
    expect(round.view("s1")).toMatchObject({ stage: "play", closing: true });
    expect(round.flag("s2", masked(round))).toBe(true);
    round.pass(19);
    expect(round.view("s1").stage).toBe("play");
    round.pass(1);
    expect(outcome(round)).toBe("together");
  });

  it("is not longer for second thoughts than it may last", () => {
    const round = begin([1]);
    for (let passed = 0; passed < 118; passed++) {
      round.flag("s1", passed % 2 === 0 ? 0 : 1);
      round.pass(1);
    }
    round.pass(1);
    expect(round.view("s1").stage).toBe("read");
  });

  it("gives the time it did not need to those that come", () => {
    const quick = begin([1]);
    flagTogether(quick);
    quick.pass(20 + 50);
    const slow = begin([1]);
    slow.pass(119 + 50);
    expect(quick.view("s1").lasts).toBeGreaterThan(slow.view("s1").lasts);
  });

  it("refuses the fact of another, a profile that is not there, a stranger, and a flag after it is over", () => {
    const round = begin([1, 1, 1, 1]);
    const without = round.seats.find((seat) => !round.view(seat).profiles[0]!.facts.some(({ by }) => by === seat))!;
    expect(round.play(without, { tell: 0 })).toBe(false);
    expect(round.flag("s1", 2)).toBe(false);
    expect(round.flag("s9", 0)).toBe(false);
    flagTogether(round);
    round.pass(20);
    expect(round.flag("s1", "nobody")).toBe(false);
  });

  it("deals nothing to a device that did nothing in the last one, and does not wait for it until it is back", () => {
    const round = begin([1, 1, 1]);
    round.flag("s1", 0);
    round.flag("s2", 0);
    round.pass(119 + 50);
    const holders = round.view("s1").profiles.flatMap(({ facts }) => facts.map(({ by }) => by));
    expect(new Set(holders)).toEqual(new Set(["s1", "s2"]));
    round.flag("s1", 0);
    round.flag("s2", 0);
    expect(round.view("s1").closing).toBe(true);
    expect(round.flag("s3", 1)).toBe(true);
    round.pass(20 + 50);
    expect(round.view("s1").awake).toEqual(["s1", "s2", "s3"]);
  });
});

describe("what a seat sees", () => {
  it("is its own facts, those that were told, and who has flagged: never what, nor who wears a mask", () => {
    const round = begin([1, 1, 1]);
    round.flag("s2", 1);
    const { profiles: here, flagged, flags, masked: shown, flag } = round.view("s1");
    expect({ flagged, flags, shown, flag }).toEqual({ flagged: ["s2"], flags: [], shown: "", flag: "" });
    for (const { facts } of here) for (const { fact, by } of facts) expect(fact !== "").toBe(by === "s1");
  });

  it("is the same whoever wears a mask and whatever others hold and flag", () => {
    const round = begin([1, 1, 1]);
    const other = structuredClone(round.state);
    const show = other.shows[0]!;
    show.masked = show.masked === 0 ? 1 : 0;
    show.profiles.forEach(({ facts }, profile) => {
      other.held[profile]!.by.forEach((by, at) => {
        if (by !== "s1") facts[at] = factIds.find((fact) => fact !== facts[at])!;
      });
    });
    maskOff.input(other, "s2", { flag: 1 });
    round.flag("s2", 0);
    expect(maskOff.view(other, "s1")).toEqual(round.view("s1"));
  });

  it("is what all have flagged once the masks are off", () => {
    const round = begin([1, 1]);
    flagTogether(round);
    round.pass(20);
    const right = masked(round);
    expect(round.view("s1").masked).toBe(right);
    expect(round.view("s2").flags).toEqual(["s1", "s2"].map((seat) => ({ seat, flag: right })));
  });

  it("changes only when something happens, and is small", () => {
    const round = begin([1, 1, 1, 1, 1, 1, 1, 1]);
    const before = round.view("s1");
    round.pass(50);
    expect(round.view("s1")).toEqual(before);
    flagTogether(round);
    round.pass(20);
    expect(JSON.stringify(round.view("s1")).length).toBeLessThan(1500);
  });

  it("is nothing of one's own for a seat that came later", () => {
    const { flag, plays, profiles: here } = begin([1, 1]).view("s5");
    expect({ flag, plays }).toEqual({ flag: "", plays: false });
    for (const { facts } of here) expect(facts.map(({ fact }) => fact)).toEqual(["", ""]);
  });
});

describe("a round", () => {
  it("gives three hearts to a table that sees it together every time, and is over before its time", () => {
    const round = begin([1, 1, 1, 1]);
    for (let turn = 0; turn < 4; turn++) {
      flagTogether(round);
      round.pass(20 + 50);
    }
    expect(maskOff.finished(round.state)).toBe(true);
    expect(maskOff.hearts(round.state)).toBe(3);
  });

  it("gives one heart for half of it, two for three quarters", () => {
    const hearts = [0, 1, 2, 3, 4].map((rightTurns) => {
      const round = begin([1, 1]);
      for (let turn = 0; turn < 4; turn++) {
        for (const seat of round.seats) round.flag(seat, turn < rightTurns ? masked(round) : wrong(round));
        round.pass(20 + 50);
      }
      return maskOff.hearts(round.state);
    });
    expect(hearts).toEqual([0, 0, 1, 2, 3]);
  });

  it("fits in the steps it is given when nobody does anything", () => {
    const round = begin([1, 1]);
    round.pass(steps);
    expect(maskOff.finished(round.state)).toBe(true);
    expect(maskOff.hearts(round.state)).toBe(0);
  });
});

describe("more time from the host", () => {
  const lastsFor = (round: Round) => {
    let passed = 0;
    while (!maskOff.finished(round.state) && passed < 10 * steps) {
      round.pass(1);
      passed += 1;
    }
    return passed;
  };

  it("is shared out over the turns that are not over", () => {
    const round = begin([1, 1]);
    round.pass(100);
    const { lasts } = round.view("s1");
    maskOff.extend(round.state, 300);
    expect(round.view("s1").lasts).toBeGreaterThan(lasts + 300 / 5);
    expect(lastsFor(round)).toBe(steps + 300 - 100);
  });

  it("comes to the next turns when this one is being read, or is about to end", () => {
    for (const pass of [10, 30]) {
      const round = begin([1, 1]);
      flagTogether(round);
      round.pass(pass);
      const { lasts } = round.view("s1");
      maskOff.extend(round.state, 300);
      expect(round.view("s1").lasts).toBe(lasts);
      expect(lastsFor(round)).toBe(steps + 300 - pass);
    }
  });

  it("is nothing to a calm round, where no time runs out", () => {
    const round = begin([1, 1], { calm: true });
    const before = structuredClone(round.state);
    maskOff.extend(round.state, 300);
    expect(round.state).toEqual(before);
  });
});

describe("the calm variant", () => {
  it("takes two who go on at once for one, and goes on nowhere by a wish for a turn still to come", () => {
    const round = begin([1, 1], { calm: true });
    flagTogether(round);
    round.pass(20);
    expect(round.play("s1", { on: true, turn: 1 })).toBe(false);
    expect(round.play("s1", { on: true, turn: 0 })).toBe(true);
    const opened = structuredClone(round.state);
    expect(round.play("s2", { on: true, turn: 0 })).toBe(true);
    expect(round.state).toEqual(opened);
    expect(round.play("s2", { on: true, turn: 1 })).toBe(false);
  });

  it("waits as long as it takes, and goes on when somebody says so", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(600);
    expect(round.view("s1")).toMatchObject({ stage: "play", index: 0, lasts: 0 });
    flagTogether(round);
    round.pass(20 + 600);
    expect(round.view("s1")).toMatchObject({ stage: "read", index: 0 });
    expect(round.play("s2", { on: true })).toBe(true);
    expect(round.view("s1")).toMatchObject({ stage: "play", index: 1 });
  });

  it("earns as much: what it did not come to does not count against it", () => {
    const round = begin([1, 1], { calm: true });
    for (let turn = 0; turn < 2; turn++) {
      flagTogether(round);
      round.pass(20);
      round.play("s1", { on: true });
    }
    expect(maskOff.hearts(round.state)).toBe(3);
  });

  it("does not wait for ever for a device that has gone dark, but half a minute from the last thing done", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(400);
    round.flag("s1", 0);
    round.pass(299);
    expect(round.view("s1").stage).toBe("play");
    round.pass(1);
    expect(round.view("s1").stage).toBe("read");
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const inputs: fc.Arbitrary<MaskInput> = fc.oneof(
    fc.record({ tell: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ flag: fc.constantFrom<Flag[]>(0, 1, 2, "nobody") }),
    fc.constant({ on: true as const }),
  );
  const moves = fc.array(
    fc.record({ seat: fc.integer({ min: 1, max: 9 }), input: inputs, wait: fc.integer({ min: 0, max: 40 }) }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, facts dealt apart, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.integer(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed: seed >>> 0 });
        for (const { seat, input, wait } of taps) {
          const before = structuredClone(round.state);
          expect(maskOff.inputSchema.safeParse(input).success).toBe(true);
          if (!round.play(`s${seat}`, input)) expect(round.state).toEqual(before);
          round.pass(wait);
          for (const view of round.seats.map(round.view)) {
            const isAlone = new Set(view.profiles.flatMap(({ facts }) => facts.map(({ by }) => by))).size === 1;
            for (const { facts } of view.profiles) expect(isAlone || facts[0].by !== facts[1].by).toBe(true);
            expect(view.stage !== "play" || (view.flags.length === 0 && view.masked === "")).toBe(true);
          }
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          expect([0, 1, 2, 3]).toContain(maskOff.hearts(round.state));
        }
        if (!calm) round.pass(steps);
        if (!calm) expect(maskOff.finished(round.state)).toBe(true);
      }),
    );
  });

  it("plays again from the same seed", () => {
    expect(begin([1, 2], { seed: 3 }).state).toEqual(begin([1, 2], { seed: 3 }).state);
  });

  it("takes nothing that has another form", () => {
    for (const input of [{}, { tell: 3 }, { tell: 0.5 }, { flag: "all" }, { flag: 0, on: true }, { on: false }]) {
      expect(maskOff.inputSchema.safeParse(input).success).toBe(false);
    }
  });
});

describe("the profiles", () => {
  const rounds = Array.from({ length: 3000 }, (_, seed) => drawShows({ seed }));
  const shown = rounds
    .flat()
    .flatMap((show) => show.profiles.map(({ id, facts }, index) => ({ id, facts, isMask: index === show.masked })));

  it("are at least twelve, of which the plain ones are enough for a first turn, and none twice in a round", () => {
    expect(profiles.length).toBeGreaterThanOrEqual(12);
    expect(plainProfiles).toBeGreaterThanOrEqual(2);
    for (const round of rounds.slice(0, 200)) {
      const ids = round.flatMap((show) => show.profiles.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("have for each fact one that fits and one that contradicts, so that none gives anything away alone", () => {
    for (const { fits, clashes } of profiles) {
      for (const pairs of [fits, clashes]) expect([...pairs.join("")].sort()).toEqual([...factIds]);
      for (const fit of fits) for (const clash of clashes) expect([...fit].sort()).not.toEqual([...clash].sort());
    }
  });

  it("wear a mask as often with any one of their facts as with another", () => {
    for (const { id } of profiles) {
      const shares = factIds.map((fact) => {
        const here = shown.filter((one) => one.id === id && one.facts.includes(fact));
        return here.filter(({ isMask }) => isMask).length / here.length;
      });
      // About one in three; with some 1000 showings a fact, chance alone moves it by less than this.
      for (const share of shares) expect(Math.abs(share - 0.32)).toBeLessThan(0.1);
    }
  });

  it("have no letter, no pair of letters and no kind of fact that always means a mask, or never", () => {
    const sorted = (pair: string) => [...pair].sort().join("");
    const fits = profiles.flatMap((one) => one.fits.map(sorted));
    const clashes = profiles.flatMap((one) => one.clashes.map(sorted));
    expect(new Set(fits)).toEqual(new Set(clashes));
    for (const kind of factKinds) {
      const ids = profiles.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
      const masks = shown.filter(({ id, isMask }) => ids.includes(id) && isMask).length;
      expect(masks).toBeGreaterThan(0);
      expect(masks).toBeLessThan(shown.filter(({ id }) => ids.includes(id)).length / 2);
    }
  });

  it("contradict themselves on the stage exactly where there is a mask, in every place, and sometimes nowhere", () => {
    for (const { id, facts, isMask } of shown) expect(contradict(id, ...facts)).toBe(isMask);
    const places = rounds.flatMap((round) => round.slice(1).map(({ masked: place }) => place));
    for (const place of [0, 1, 2]) {
      expect(places.filter((one) => one === place).length / places.length).toBeCloseTo(0.27, 1);
    }
    expect(places.filter((one) => one === -1).length / places.length).toBeCloseTo(0.2, 1);
    for (const round of rounds) expect(round[0]!.masked).not.toBe(-1);
  });

  it.each(languages)("have words for each fact and each pair in %s, short enough to be read out", (language) => {
    const file = new URL(`../../../assets/locales/${language}/mask-off.json`, import.meta.url);
    const words: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, "utf8")).profiles;
    expect(Object.keys(words).sort()).toEqual(profiles.map(({ id }) => id).sort());
    for (const { id, fits, clashes } of profiles) {
      const { name, ...texts } = words[id]!;
      const pairs = [...fits, ...clashes].map((pair) => [...pair].sort().join(""));
      expect(name).toMatch(/^\p{L}{3,8}$/u);
      expect(Object.keys(texts).sort()).toEqual([...factIds, ...pairs].sort());
      for (const [key, text] of Object.entries(texts)) {
        const count = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
        expect(count, `${id}.${key}`).toBeLessThanOrEqual(13);
      }
    }
  });
});
