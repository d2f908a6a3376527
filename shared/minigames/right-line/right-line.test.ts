import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../game/rules.ts";
import { languages } from "../../stories/format.ts";
import { type DeskId, deskIds, staffOf } from "./desks.ts";
import { letterById, letters } from "./letters.ts";
import { type LineInput, rightLine } from "./right-line.ts";
import type { Under } from "./state.ts";

const presentEdition: number = rules.edition;
const steps = 750;

function begin(heads: number[], { calm = false, seed = 7, edition = presentEdition } = {}) {
  const players = heads.map((count, index) => ({ seat: `s${index + 1}`, heads: count }));
  const state = rightLine.create({ seed }, { players, calm, steps, newcomers: ["fien", "wout"], edition });
  const view = (seat = "s1") => rightLine.view(state, seat);
  const round = {
    state,
    view,
    seats: players.map(({ seat }) => seat),
    play: (seat: string, input: LineInput) => rightLine.input(state, seat, input),
    pass: (count: number) => {
      for (let passed = 0; passed < count; passed++) rightLine.step(state);
    },
    /** Lets time pass until a letter lies at a desk. */
    nextLetter: () => {
      while (state.under.length === 0 && !rightLine.finished(state)) rightLine.step(state);
      return state.under[0]!;
    },
    words: (number: number) => letterById(state.bag[number]!),
    staff: (desk: DeskId) => staffOf(view().desks, desk),
    /** Everybody who holds the letter gives it to a desk. */
    give: (number: number, desk: DeskId) => {
      const holders = round.staff(state.under.find((letter) => letter.number === number)!.at);
      return [...holders].map((seat) => rightLine.input(state, seat, { do: "give", letter: number, desk }));
    },
  };
  return round;
}

type Round = ReturnType<typeof begin>;

/** Brings the next letter to `desk`, with as many passes as it takes, and lets that desk take it. */
function deliver(round: Round, choose: (round: Round, number: number) => DeskId) {
  const { number } = round.nextLetter();
  const desk = choose(round, number);
  const isDone = () => !round.state.under.some((letter) => letter.number === number);
  round.give(number, desk);
  if (!isDone() && !round.view().letters.some((letter) => letter.tried.includes(desk))) round.give(number, desk);
  return round.view().latest!;
}

const best = (round: Round, number: number) => round.words(number).best;
const isAnswered = ({ state }: Round) => state.done.length === state.bag.length;

/** A round of which the first letter has a desk that also fits, and one that does not. */
function roundWithSecondBest(heads: number[]) {
  for (let seed = 1; ; seed++) {
    const round = begin(heads, { seed });
    const { number } = round.nextLetter();
    const { fits, best: first } = round.words(number);
    const other = deskIds.find((desk) => desk !== first && !fits.includes(desk));
    if (fits[0] && other) return { round, number, best: first, fits: fits[0], other };
  }
}

/** A table of four where a seat holds two letters: one of its own, and one passed on to it. */
function roundWithTwoHeld(edition = presentEdition) {
  for (let seed = 1; ; seed++) {
    const round = begin([1, 1, 1, 1], { seed, edition });
    deliver(round, best);
    deliver(round, best);
    while (round.state.under.length < 2) round.pass(1);
    const [first, second] = round.state.under as [Under, Under];
    const [seat = ""] = round.staff(first.at);
    if (round.staff(second.at)[0] === seat) continue;
    round.give(second.number, first.at);
    return { round, seat, front: first.number };
  }
}

describe("the desks", () => {
  it("are all staffed, by one seat each where there are no more seats than desks", () => {
    for (let count = 1; count <= 5; count++) {
      const { desks } = begin(Array(count).fill(1)).view();
      expect(desks.map(({ desk }) => desk)).toEqual([...deskIds]);
      expect(desks.every(({ seats }) => seats.length === 1)).toBe(true);
      expect(new Set(desks.flatMap(({ seats }) => seats)).size).toBe(count);
    }
  });

  it("are shared by two seats where there are more seats than desks", () => {
    for (let count = 6; count <= 8; count++) {
      const { desks } = begin(Array(count).fill(1)).view();
      expect(desks.flatMap(({ seats }) => seats)).toHaveLength(count);
      expect(desks.filter(({ seats }) => seats.length === 2)).toHaveLength(count - 5);
    }
  });
});

describe("a letter", () => {
  it("earns three points at the desk that helps best, and two at one that helps too", () => {
    const one = roundWithSecondBest([1, 1, 1]);
    deliver(one.round, () => one.best);
    const other = roundWithSecondBest([1, 1, 1]);
    deliver(other.round, () => other.fits);
    expect(one.round.view().done).toEqual([{ desk: one.best, how: "best" }]);
    expect(other.round.view().done).toEqual([{ desk: other.fits, how: "fits" }]);
  });

  it("goes on when a desk took what is not its own, which is explained and still counts when it arrives", () => {
    const { round, best: right, other } = roundWithSecondBest([1, 1, 1]);
    expect(deliver(round, () => other).how).toBe("passes");
    expect(round.view().letters[0]).toMatchObject({ at: other, tried: [other], open: true });
    deliver(round, () => right);
    expect(round.view().done).toEqual([{ desk: right, how: "detour" }]);
  });

  it("is not offered again to a desk that has passed it on", () => {
    const { round, number, other } = roundWithSecondBest([1]);
    deliver(round, () => other);
    expect(round.give(number, other)).toEqual([false]);
  });

  it("has made a detour when it was passed on more than once", () => {
    const { round, number, best: right } = roundWithSecondBest([1, 1, 1, 1, 1]);
    const { at } = round.nextLetter();
    const [via] = deskIds.filter((desk) => desk !== right && desk !== at);
    round.give(number, via!);
    round.give(number, at);
    round.give(number, right);
    if (round.state.under.length > 0) round.give(number, right);
    expect(round.view().done).toEqual([{ desk: right, how: "detour" }]);
  });

  it("is taken at once by a desk of the same device, and passed on to one of another", () => {
    const alone = begin([1]);
    const { number } = alone.nextLetter();
    alone.give(number, alone.words(number).best);
    expect(alone.view().done).toHaveLength(1);
    const five = begin([1, 1, 1, 1, 1]);
    const letter = five.nextLetter();
    const elsewhere = deskIds.find((desk) => desk !== letter.at)!;
    five.give(letter.number, elsewhere);
    expect(five.view().letters[0]).toMatchObject({ at: elsewhere, passes: 1 });
    expect(five.view().latest).toBeNull();
  });

  it("needs both who share its desk to say the same, and shows each what the other says", () => {
    const round = begin(Array(8).fill(1));
    const { number, at } = round.nextLetter();
    const pair = round.state.desks.find(({ seats }) => seats.length === 2)!;
    if (at !== pair.desk) round.give(number, pair.desk);
    const [one, other] = pair.seats as [string, string];
    expect(round.play(one, { do: "give", letter: number, desk: "max" })).toBe(true);
    expect(round.view(other).letters[0]?.choices).toEqual([{ seat: one, desk: "max" }]);
    expect(round.state.under[0]?.at).toBe(pair.desk);
    round.play(other, { do: "give", letter: number, desk: "school-support" });
    expect(round.state.under[0]?.at).toBe(pair.desk);
    round.play(one, { do: "give", letter: number, desk: "school-support" });
    expect([round.state.under[0]?.at, round.view().latest?.desk]).toContain("school-support");
  });

  it("does not wait for ever for the other one at its desk", () => {
    const round = begin(Array(8).fill(1));
    const { number, at } = round.nextLetter();
    const pair = round.state.desks.find(({ seats }) => seats.length === 2)!;
    if (at !== pair.desk) round.give(number, pair.desk);
    const elsewhere = deskIds.find((desk) => desk !== pair.desk)!;
    round.play(pair.seats[0]!, { do: "give", letter: number, desk: elsewhere });
    round.pass(80);
    expect(round.state.under[0]).toMatchObject({ number, at: elsewhere });
    expect(round.view(pair.seats[1]!).asleep).toBe(true);
  });
});

describe("danger now", () => {
  /** A round whose next letter is for 112. */
  function withDanger(calm = false) {
    const round = begin([1], { calm });
    while (round.words(round.nextLetter().number).best !== "emergency") deliver(round, best);
    return round;
  }

  it("earns most when it reaches 112 in time, and still counts when it is late", () => {
    const fast = withDanger();
    fast.pass(240);
    expect(deliver(fast, best).how).toBe("best");
    const slow = withDanger();
    slow.pass(260);
    expect(deliver(slow, best).how).toBe("late");
  });

  it("has no hurry in the calm variant", () => {
    const round = withDanger(true);
    round.pass(500);
    expect(deliver(round, best).how).toBe("best");
  });

  it("is never the first letter", () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(letterById(begin([1], { seed }).state.bag[0]!).best).not.toBe("emergency");
    }
  });
});

describe("a lamp", () => {
  it("says that a desk can help with a letter that lies elsewhere, and can be put out again", () => {
    const round = begin([1, 1, 1, 1, 1]);
    const { number, at } = round.nextLetter();
    const other = round.state.desks.find(({ desk }) => desk !== at)!;
    const lamp = (on: boolean) => round.play(other.seats[0]!, { do: "lamp", letter: number, desk: other.desk, on });
    expect(lamp(true)).toBe(true);
    expect(round.view(round.staff(at)[0]).letters[0]?.lamps).toEqual([other.desk]);
    expect(lamp(true)).toBe(false);
    expect(lamp(false)).toBe(true);
    expect(round.view().letters[0]?.lamps).toEqual([]);
  });

  it("is only for one's own desk, and not for a letter one holds", () => {
    const round = begin([1, 1, 1, 1, 1]);
    const { number, at } = round.nextLetter();
    const holder = round.staff(at)[0]!;
    const other = round.state.desks.find(({ desk }) => desk !== at)!;
    expect(round.play(holder, { do: "lamp", letter: number, desk: at, on: true })).toBe(false);
    expect(round.play(holder, { do: "lamp", letter: number, desk: other.desk, on: true })).toBe(false);
  });
});

describe("what a seat sees", () => {
  it("is the words of a letter at its own desk only, until that one holds it up for all", () => {
    const round = begin([1, 1, 1]);
    const { number, at } = round.nextLetter();
    const holder = round.staff(at)[0]!;
    const others = round.seats.filter((seat) => seat !== holder);
    expect(round.view(holder).letters[0]?.text).toBe(round.state.bag[number]);
    for (const seat of [...others, "s9"])
      expect(JSON.stringify(round.view(seat))).not.toContain(round.state.bag[number]);
    expect(round.play(others[0]!, { do: "show", letter: number })).toBe(false);
    expect(round.play(holder, { do: "show", letter: number })).toBe(true);
    for (const seat of others) expect(round.view(seat).letters[0]?.text).toBe(round.state.bag[number]);
  });

  it("is the same whatever the letters of others say, and what will come", () => {
    const one = begin([1, 1, 1]);
    const { at } = one.nextLetter();
    const looker = one.seats.find((seat) => !one.staff(at).includes(seat))!;
    const other = structuredClone(one.state);
    other.bag.reverse();
    expect(rightLine.view(other, looker)).toEqual(one.view(looker));
  });

  it("does not change while nothing happens, and is small", () => {
    const round = begin(Array(8).fill(1));
    round.nextLetter();
    const before = JSON.stringify(round.view("s3"));
    round.pass(30);
    expect(JSON.stringify(round.view("s3"))).toBe(before);
    expect(before.length).toBeLessThan(1_500);
  });

  it("tells a shared device which of its children reads out", () => {
    const round = begin([3]);
    const readers: number[] = [];
    for (let letter = 0; letter < 5; letter++) {
      round.nextLetter();
      readers.push(round.view().letters[0]!.reader);
      deliver(round, best);
    }
    expect(readers).toEqual([1, 2, 3, 1, 2]);
  });
});

describe("a device that has gone dark", () => {
  it("hands its desks to others after twenty seconds, and gets them back when it says that it is here", () => {
    const round = begin([1, 1]);
    const { number, at } = round.nextLetter();
    const dark = round.staff(at)[0]!;
    const other = round.seats.find((seat) => seat !== dark)!;
    round.pass(200);
    expect(round.view(dark)).toMatchObject({ asleep: true, own: [] });
    expect(round.view(other).letters[0]).toMatchObject({ number, held: true });
    expect(round.play(dark, { do: "here" })).toBe(true);
    expect(round.view(dark).letters[0]).toMatchObject({ number, held: true });
    expect(round.play(dark, { do: "here" })).toBe(false);
  });

  it("makes the letter that lay there a detour, also in the calm variant, and none of those that come after it", () => {
    for (const calm of [false, true]) {
      const round = begin([1, 1], { calm });
      round.nextLetter();
      round.pass(calm ? 300 : 200);
      expect(deliver(round, best).how).toBe("detour");
      expect(deliver(round, best).how).toBe("best");
    }
  });

  it("is none that is at work on one letter while another waits behind it", () => {
    const { round, seat, front } = roundWithTwoHeld();
    round.pass(130);
    expect(round.play(seat, { do: "show", letter: front })).toBe(true);
    round.pass(199);
    expect(round.view(seat)).toMatchObject({ asleep: false, letters: [{ held: true }, { held: true }] });
    round.pass(1);
    expect(round.view(seat).asleep).toBe(true);
  });

  it("leaves those who stand in for it as long to read, whatever waited for it", () => {
    const { round, seat } = roundWithTwoHeld();
    while (!round.view(seat).asleep) round.pass(1);
    round.pass(199);
    const asleep = round.seats.filter((one) => round.view(one).asleep);
    expect(asleep).toEqual([seat]);
    round.pass(1);
    expect(round.seats.filter((one) => round.view(one).asleep).length).toBeGreaterThan(1);
  });

  it("was one in games of the first edition, by the letter that waits", () => {
    const { round, seat, front } = roundWithTwoHeld(1);
    round.pass(130);
    round.play(seat, { do: "show", letter: front });
    round.pass(100);
    expect(round.view(seat).asleep).toBe(true);
  });

  it("has time to read again once it is back", () => {
    const round = begin([1, 1]);
    const dark = round.staff(round.nextLetter().at)[0]!;
    round.pass(200 + 190);
    round.play(dark, { do: "here" });
    round.pass(199);
    expect(round.view(dark).asleep).toBe(false);
    round.pass(1);
    expect(round.view(dark).asleep).toBe(true);
  });

  it("is none that has just lit a lamp, though the other at its desk has chosen long ago", () => {
    const round = begin(Array(8).fill(1));
    const pair = round.state.desks.find(({ seats }) => seats.length === 2)!;
    const [one, other] = pair.seats as [string, string];
    const { number, at } = round.nextLetter();
    if (at !== pair.desk) round.give(number, pair.desk);
    round.play(one, { do: "give", letter: number, desk: deskIds.find((desk) => desk !== pair.desk)! });
    round.pass(60);
    const second = {
      ...round.state.under[0]!,
      number: 1,
      at: deskIds.find((desk) => desk !== pair.desk)!,
      choices: [],
    };
    round.state.under.push({ ...second, touchedAt: round.state.steps });
    expect(round.play(other, { do: "lamp", letter: 1, desk: pair.desk, on: true })).toBe(true);
    round.pass(20);
    expect(round.state.under[0]?.at).not.toBe(pair.desk);
    expect(round.view(other).asleep).toBe(false);
  });

  it("is waited for when it is the only one", () => {
    const round = begin([1]);
    round.nextLetter();
    round.pass(400);
    expect(round.view()).toMatchObject({ asleep: false, own: [...deskIds] });
  });
});

describe("a round", () => {
  it("gives three hearts to a table where every letter goes straight to the best desk, and is over before its time", () => {
    for (const count of [1, 2, 5, 8]) {
      const round = begin(Array(count).fill(1));
      while (!isAnswered(round)) deliver(round, best);
      expect(rightLine.hearts(round.state)).toBe(3);
      expect(round.view().done).toHaveLength(round.view().of);
      expect(round.state.steps).toBeLessThan(steps);
    }
  });

  it.each([
    { calm: false, pause: 25 },
    { calm: true, pause: 60 },
  ])("lets the last answer be read before it is over (calm: $calm)", ({ calm, pause }) => {
    const round = begin([1, 1], { calm });
    while (!isAnswered(round)) deliver(round, best);
    round.pass(pause - 1);
    expect(rightLine.finished(round.state)).toBe(false);
    round.pass(1);
    expect(rightLine.finished(round.state)).toBe(true);
  });

  it("has no end of its own: time that is added brings the letters that are left", () => {
    for (const calm of [false, true]) {
      const round = begin([1, 1, 1], { calm });
      for (let letter = 0; letter < 3; letter++) {
        deliver(round, best);
        round.pass(180);
      }
      rightLine.extend(round.state, 300);
      round.pass(steps - round.state.steps);
      expect(rightLine.finished(round.state)).toBe(false);
      while (!isAnswered(round)) deliver(round, best);
      expect(round.state.steps).toBeLessThan(steps + 300);
    }
  });

  it("gives no heart to a table that does nothing, nor to one that always asks the same desk first", () => {
    const still = begin([1, 1]);
    still.pass(steps);
    expect(rightLine.hearts(still.state)).toBe(0);
    for (const desk of deskIds.filter((id) => id !== "max")) {
      const round = begin([1]);
      while (!isAnswered(round)) {
        if (deliver(round, () => desk).how === "passes") deliver(round, best);
      }
      expect(rightLine.hearts(round.state)).toBe(0);
    }
  });

  it("never counts less for having asked once more", () => {
    const { round, best: right, other } = roundWithSecondBest([1]);
    const before = structuredClone(round.state);
    deliver(round, () => other);
    expect(round.view().done).toEqual(rightLine.view(before, "s1").done);
    deliver(round, () => right);
    expect(round.view().done).toHaveLength(1);
  });

  it("earns as much in the calm variant: what it did not come to does not count against it", () => {
    const round = begin([1, 1], { calm: true });
    for (let letter = 0; letter < 4; letter++) {
      deliver(round, best);
      round.pass(150);
    }
    expect(rightLine.hearts(round.state)).toBe(3);
  });

  it("brings one letter at a time at first, and several at once where many play", () => {
    const round = begin(Array(8).fill(1));
    const under: number[] = [];
    while (!isAnswered(round)) {
      round.pass(60);
      under.push(round.state.under.length);
      deliver(round, best);
    }
    expect(under).toEqual([1, 2, 2, 3, 3, 2, 1]);
  });
});

describe("any round", () => {
  const tables = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
  const desk = fc.constantFrom(...deskIds);
  const letter = fc.integer({ min: 0, max: 7 });
  const moves = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 9 }),
      input: fc.oneof(
        { weight: 6, arbitrary: fc.record({ do: fc.constant("give" as const), letter, desk }) },
        fc.record({ do: fc.constant("lamp" as const), letter, desk, on: fc.boolean() }),
        fc.record({ do: fc.constant("show" as const), letter }),
        fc.record({ do: fc.constant("here" as const) }),
      ),
      wait: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 80 },
  );

  it("keeps its promises whatever is tapped: JSON state, every desk staffed, hearts 0..3, refusals change nothing", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), fc.integer(), moves, (heads, calm, seed, taps) => {
        const round = begin(heads, { calm, seed: seed >>> 0 });
        let earned = 0;
        for (const { seat, input, wait } of taps) {
          const before = structuredClone(round.state);
          if (!round.play(`s${seat}`, input)) expect(round.state).toEqual(before);
          round.pass(wait);
          const { desks, done, of } = round.view();
          expect(desks.every(({ seats }) => seats.length > 0)).toBe(true);
          expect(done.length).toBeLessThanOrEqual(of);
          for (const view of round.seats.map(round.view)) {
            for (const { text, held, open } of view.letters) expect(text !== "").toBe(held || open);
          }
          expect(JSON.parse(JSON.stringify(round.state))).toEqual(round.state);
          const hearts = rightLine.hearts(round.state);
          expect([0, 1, 2, 3]).toContain(hearts);
          if (!calm) expect(hearts).toBeGreaterThanOrEqual(earned);
          earned = hearts;
        }
      }),
    );
  });
});

describe("the letters", () => {
  it("are about thirty, with at least five for each desk, and never offer 112 where nobody is in danger now", () => {
    expect(letters.length).toBeGreaterThanOrEqual(30);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    for (const desk of deskIds) expect(letters.filter((one) => one.best === desk).length).toBeGreaterThanOrEqual(5);
    for (const { best: first, fits } of letters) {
      expect(fits).not.toContain(first);
      expect(fits).not.toContain("emergency");
      if (first === "emergency") expect(fits).toEqual([]);
    }
  });

  it.each(languages)("have words and a reason in %s", (language) => {
    const file = new URL(`../../../assets/locales/${language}/right-line.json`, import.meta.url);
    const words: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, "utf8")).letters;
    expect(Object.keys(words)).toEqual(letters.map(({ id }) => id));
    for (const texts of Object.values(words)) {
      expect(Object.keys(texts)).toEqual(["says", "why"]);
      for (const text of Object.values(texts)) expect(text.trim().split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });
});
