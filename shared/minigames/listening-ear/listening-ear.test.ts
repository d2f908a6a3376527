import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../game/rules.ts";
import { languages } from "../../stories/format.ts";
import { type EarInput, type EarView, listeningEar } from "./listening-ear.ts";
import { answerIds, answerKinds, talks } from "./talks.ts";

const steps = 750;
const kindsOf = (bubble: string) => talks.flat().find(({ id }) => id === bubble)!.kinds;

function begin(heads: number[], { calm = false, seed = 7, edition = rules.edition as number } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = listeningEar.create({ seed }, { players, calm, steps, newcomers: ["fien", "wout"], edition });
  const view = (seat: string) => listeningEar.view(state, seat);
  return {
    state,
    view,
    seats: players.map(({ seat }) => seat),
    choose: (seat: string, choice: EarInput["choice"]) => listeningEar.input(state, seat, { choice }),
    goOn: (seat: string, bubble: number) => listeningEar.input(state, seat, { choice: "on", bubble }),
    pass: (count: number) => {
      for (let passed = 0; passed < count; passed++) listeningEar.step(state);
    },
    answer: (seat: string, listens: boolean) =>
      view(seat).hand.find((id) => (kindsOf(view(seat).bubble)[id] === "listens") === listens),
  };
}

type Round = ReturnType<typeof begin>;

const holderOf = (round: Round) => round.seats.find((seat) => round.answer(seat, true) !== undefined)!;

/** The holder says the answer that listens, the others lend an ear. */
function listenTogether(round: Round) {
  const holder = holderOf(round);
  round.choose(holder, round.answer(holder, true)!);
  for (const seat of round.seats) if (seat !== holder) round.choose(seat, "ear");
}

const heard = (round: Round) => round.view("s1").heard.at(-1);

describe("a bubble", () => {
  it("deals every answer exactly once, more of them to a device that more children share", () => {
    const round = begin([1, 3, 1]);
    const hands = round.seats.map((seat) => round.view(seat).hand);
    expect(hands.flat().sort()).toEqual([...answerIds]);
    expect(hands.map((hand) => hand.length)).toEqual([1, 3, 1]);
  });

  it("gives a table of one all answers", () => {
    expect(begin([1]).view("s1").hand).toHaveLength(5);
  });

  it("was heard together when one device says the answer that listens and all others lend an ear", () => {
    const round = begin([1, 1, 1]);
    listenTogether(round);
    expect(heard(round)).toBe("together");
  });

  it("was heard alone when the choices were not made at the same moment", () => {
    const round = begin([1, 1]);
    const holder = holderOf(round);
    const other = round.seats.find((seat) => seat !== holder)!;
    round.choose(other, "ear");
    round.pass(21);
    round.choose(holder, round.answer(holder, true)!);
    expect(heard(round)).toBe("alone");
  });

  it("was heard alone when somebody did not choose in time", () => {
    const round = begin([1, 1]);
    const holder = holderOf(round);
    round.choose(holder, round.answer(holder, true)!);
    round.pass(115);
    expect(heard(round)).toBe("alone");
  });

  it("was heard through other voices when more than one answer was said", () => {
    const round = begin([1, 1]);
    const holder = holderOf(round);
    const other = round.seats.find((seat) => seat !== holder)!;
    round.choose(holder, round.answer(holder, true)!);
    round.choose(other, round.answer(other, false)!);
    expect(heard(round)).toBe("crowded");
  });

  it("was missed when only other answers were said, and silent when everybody lent an ear", () => {
    const round = begin([1]);
    round.choose("s1", round.answer("s1", false)!);
    expect(heard(round)).toBe("missed");
    round.pass(35);
    round.choose("s1", "ear");
    expect(heard(round)).toBe("silent");
  });

  it("counts the last choice of a seat while it is open", () => {
    const round = begin([1, 1]);
    const holder = holderOf(round);
    const other = round.seats.find((seat) => seat !== holder)!;
    round.choose(holder, "ear");
    expect(round.choose(holder, round.answer(holder, true)!)).toBe(true);
    round.choose(other, "ear");
    expect(heard(round)).toBe("together");
  });

  it("refuses an answer from another hand, a stranger, and a choice after it is over", () => {
    const round = begin([1, 1]);
    const others = round.view("s2").hand;
    expect(round.choose("s1", others[0]!)).toBe(false);
    expect(round.choose("s9", "ear")).toBe(false);
    listenTogether(round);
    expect(round.choose("s1", "ear")).toBe(false);
  });

  it("tells a seat that plays from one that came later and looks on", () => {
    const round = begin([1]);
    expect(round.view("s1").plays).toBe(true);
    expect(round.view("s5").plays).toBe(false);
  });

  it("deals nothing to a device that did nothing in the last one, and does not wait for it until it is back", () => {
    const round = begin([1, 1]);
    round.choose("s1", "ear");
    round.pass(115 + 35);
    expect(round.view("s2").hand).toEqual([]);
    expect(round.view("s1").hand).toHaveLength(5);
    round.choose("s2", "ear");
    expect(round.view("s1").stage).toBe("speak");
    round.choose("s1", round.answer("s1", true)!);
    expect(heard(round)).toBe("together");
    round.pass(35);
    expect(round.view("s2").hand.length).toBeGreaterThan(0);
  });
});

describe("what a seat sees", () => {
  it("is its own hand and who has chosen, never what another holds or chose while the bubble is open", () => {
    const round = begin([1, 1, 1]);
    round.choose("s2", round.view("s2").hand[0]!);
    const { hand, choice, chosen, said } = round.view("s1");
    expect(choice).toBe("");
    expect(chosen).toEqual(["s2"]);
    expect(said).toEqual([]);
    for (const answer of round.view("s2").hand) expect(hand).not.toContain(answer);
  });

  it("is the same whatever the others hold and choose", () => {
    const one = begin([1, 1, 1], { seed: 1 });
    const other = structuredClone(one.state);
    const [, second, third] = other.places;
    [second!.hand, third!.hand] = [third!.hand, second!.hand];
    listeningEar.input(other, "s2", { choice: second!.hand[0]! });
    one.choose("s2", "ear");
    expect(listeningEar.view(other, "s1")).toEqual(one.view("s1"));
  });

  it("is nothing to play with for a seat that came later", () => {
    expect(begin([1]).view("s5")).toMatchObject({ hand: [], choice: "" });
  });
});

describe("a round", () => {
  it("gives three hearts to a table that listens together every time, and is over before its time", () => {
    const round = begin([1, 1, 1, 1]);
    for (let bubble = 0; bubble < 5; bubble++) {
      listenTogether(round);
      round.pass(35);
    }
    expect(listeningEar.finished(round.state)).toBe(true);
    expect(listeningEar.hearts(round.state)).toBe(3);
  });

  it("praises a table for being in step where there is a moment to share, and a child alone for what it found", () => {
    const praised = (heads: number[], options = {}) => {
      const round = begin(heads, options);
      listenTogether(round);
      return listeningEar.praise(round.state).key;
    };
    expect(praised([1, 1])).toBe("inStep");
    expect(praised([1])).toBe("heard");
    expect(praised([1, 1], { calm: true })).toBe("heard");
    expect(praised([1], { edition: 1 })).toBe("inStep");
  });

  it("lasts longer when the host gives more time: each bubble that is not over its share of it", () => {
    const round = begin([1, 1]);
    round.pass(100);
    const { secondsLeft, seconds } = round.view("s1");
    listeningEar.extend(round.state, 300);
    expect(round.view("s1")).toMatchObject({ secondsLeft: secondsLeft + 6, seconds: seconds + 6 });
    round.pass(steps + 300 - 100 - 1);
    expect(listeningEar.finished(round.state)).toBe(false);
    round.pass(1);
    expect(listeningEar.finished(round.state)).toBe(true);
  });

  it("gives no heart to a table that always talks all at once, nor to one that never says a word", () => {
    const loud = begin([1, 1, 1]);
    const quiet = begin([1, 1, 1]);
    for (let bubble = 0; bubble < 5; bubble++) {
      for (const seat of loud.seats) loud.choose(seat, loud.view(seat).hand[0]!);
      for (const seat of quiet.seats) quiet.choose(seat, "ear");
      loud.pass(35);
      quiet.pass(35);
    }
    expect(listeningEar.hearts(loud.state)).toBe(0);
    expect(listeningEar.hearts(quiet.state)).toBe(0);
  });

  it("fits in the steps it is given when nobody does anything", () => {
    const round = begin([1, 1]);
    round.pass(steps);
    expect(listeningEar.finished(round.state)).toBe(true);
    expect(listeningEar.hearts(round.state)).toBe(0);
  });
});

describe("the calm variant", () => {
  it("waits as long as it takes, and goes on when somebody says so", () => {
    const round = begin([1, 1], { calm: true });
    round.pass(600);
    expect(round.view("s1")).toMatchObject({ stage: "speak", index: 0, secondsLeft: 0 });
    listenTogether(round);
    round.pass(600);
    expect(round.view("s1")).toMatchObject({ stage: "read", index: 0 });
    expect(round.choose("s2", "on")).toBe(true);
    expect(round.view("s1")).toMatchObject({ stage: "speak", index: 1 });
  });

  it("takes two who go on at once for one, and goes on nowhere by a wish for a bubble still to come", () => {
    const round = begin([1, 1], { calm: true });
    listenTogether(round);
    expect(round.goOn("s1", 1)).toBe(false);
    expect(round.goOn("s1", 0)).toBe(true);
    const opened = structuredClone(round.state);
    expect(round.goOn("s2", 0)).toBe(true);
    expect(round.state).toEqual(opened);
    expect(round.goOn("s2", 1)).toBe(false);
  });

  it("has whoever goes on back in, also when a bubble went by without them", () => {
    const isDealtTo = (edition: number) => {
      const round = begin([1, 1], { calm: true, edition });
      round.choose("s1", round.view("s1").hand[0]!);
      round.pass(300);
      round.choose("s2", "on");
      return round.view("s2").hand.length > 0;
    };
    expect(isDealtTo(rules.edition)).toBe(true);
    expect(isDealtTo(1)).toBe(false);
  });

  it("has no time that runs out, and so none to add", () => {
    const round = begin([1, 1], { calm: true });
    const before = structuredClone(round.state);
    listeningEar.extend(round.state, 300);
    expect(round.state).toEqual(before);
  });

  it("earns as much: what it did not come to does not count against it", () => {
    const round = begin([1, 1], { calm: true });
    for (let bubble = 0; bubble < 3; bubble++) {
      listenTogether(round);
      round.choose("s1", "on");
    }
    expect(listeningEar.hearts(round.state)).toBe(3);
  });

  it("asks for no common moment", () => {
    const round = begin([1, 1], { calm: true });
    const holder = holderOf(round);
    round.choose(holder, round.answer(holder, true)!);
    round.pass(200);
    round.choose(round.seats.find((seat) => seat !== holder)!, "ear");
    expect(heard(round)).toBe("together");
  });

  it("does not wait for ever for a device that has gone dark", () => {
    const round = begin([1, 1], { calm: true });
    round.choose("s1", "ear");
    round.pass(300);
    expect(round.view("s1").stage).toBe("read");
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      choice: fc.constantFrom(...answerIds, "ear" as const, "on" as const),
      wait: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 60 },
  );

  it("keeps its promises whatever is tapped: JSON state, all answers dealt, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.integer(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed: seed >>> 0 });
        for (const { seat, choice, wait } of taps) {
          const before = structuredClone(round.state);
          if (!round.choose(`s${seat}`, choice)) expect(round.state).toEqual(before);
          round.pass(wait);
          const views: EarView[] = round.seats.map(round.view);
          expect(views.flatMap((view) => view.hand).sort()).toEqual([...answerIds]);
          expect(views.every((view) => view.stage !== "speak" || view.said.length === 0)).toBe(true);
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          expect([0, 1, 2, 3]).toContain(listeningEar.hearts(round.state));
        }
        if (!calm) round.pass(steps);
        if (!calm) expect(listeningEar.finished(round.state)).toBe(true);
      }),
    );
  });
});

describe("the talks", () => {
  it("have one answer of each kind to every bubble, and no place of an answer that gives it away", () => {
    const bubbles = talks.flat();
    for (const { kinds } of bubbles) expect(Object.values(kinds).sort()).toEqual([...answerKinds].sort());
    for (const id of answerIds) {
      const listening = bubbles.filter(({ kinds }) => kinds[id] === "listens").length;
      expect(listening).toBeGreaterThanOrEqual(3);
      expect(listening).toBeLessThanOrEqual(5);
    }
  });

  it.each(languages)("have words for every bubble and each of its answers in %s", (language) => {
    const file = new URL(`../../../assets/locales/${language}/listening-ear.json`, import.meta.url);
    const { bubbles } = JSON.parse(readFileSync(file, "utf8"));
    expect(Object.keys(bubbles)).toEqual(talks.flat().map(({ id }) => id));
    for (const words of Object.values<Record<string, string>>(bubbles)) {
      expect(Object.keys(words)).toEqual(["says", ...answerIds]);
      for (const text of Object.values(words)) expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });
});
