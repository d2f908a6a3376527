import { describe, expect, test } from "vitest";
import { newcomerOf, newcomerSecrets } from "./lookup.ts";
import { rules } from "./rules.ts";
import { TestGame } from "./testing/fixtures.ts";
import { marking, play } from "./testing/lesson.ts";
import { seatView } from "./views.ts";

describe("looking for a Max", () => {
  /** Table 1 at the search, on the last day; `notNow`: the first fitting adult reacts badly. */
  function seeking(notNow: boolean) {
    const all = marking({ days: 1 });
    newcomerSecrets(all.game.game, "newcomer-1").notNow = notNow;
    play(all, ["helpful-0"]);
    for (const seat of [all.one, all.other]) all.game.must(seat, { type: "agree", on: true });
    const ask = (adult: string, sentence: string) => {
      all.game.must(all.one, { type: "ask", adult, sentence });
      for (const seat of [all.one, all.other]) all.game.must(seat, { type: "agree", on: true });
    };
    const goOn = () => {
      for (const seat of [all.one, all.other]) all.game.must(seat, { type: "agree", on: true });
    };
    return { ...all, ask, goOn, newcomer: newcomerOf(all.game.game, "newcomer-1") };
  }

  test("an adult and a sentence that fit: the newcomer has a Max, and feels two better", () => {
    const { ask, newcomer } = seeking(false);
    const before = newcomer.mood;
    ask("fits-0", "sentence-0");
    expect([newcomer.max, newcomer.mood]).toEqual(["fits-0", Math.min(8, before + rules.max.mood)]);
  });

  test("someone met only online is never a Max", () => {
    const { ask, newcomer, game, one } = seeking(false);
    ask("never-4", "sentence-0");
    expect(newcomer.max).toBe("");
    expect(seatView(game.game, one).visit?.sought).toBe("never");
  });

  test("when the first adult reacts badly the table goes to the next one in the same visit", () => {
    const { ask, goOn, newcomer, game, one, table } = seeking(true);
    ask("fits-0", "sentence-0");
    expect(seatView(game.game, one).visit?.sought).toBe("notNow");
    goOn();
    expect(table().step).toBe("seek");
    expect(game.give(one, { type: "ask", adult: "fits-0" })).toBe("alreadyAsked");
    ask("fits-1", "sentence-0");
    expect(newcomer.max).toBe("fits-1");
  });

  test("in every game at least one adult reacts badly at first", () => {
    for (let seed = 0; seed < 50; seed++) {
      const game = new TestGame({}, undefined, seed);
      game.joinAll(1);
      game.host({ type: "start" });
      const flagged = [...game.game.secrets.newcomers.values()].filter(({ notNow }) => notNow);
      expect(flagged.length, `seed ${seed}`).toBeGreaterThan(0);
    }
  });

  test("professional help that fits opens the green ring; another is explained and costs nothing", () => {
    for (const [role, mood, help] of [
      ["child-focus", 9, "child-focus"],
      ["emergency", 8, ""],
    ] as const) {
      const { ask, goOn, newcomer, game, one, other } = seeking(false);
      ask("fits-0", "sentence-0");
      goOn();
      newcomer.mood = 8;
      game.must(one, { type: "chooseHelp", role });
      for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
      expect([newcomer.mood, newcomer.help]).toEqual([mood, help]);
    }
  });

  test("the search stays open after the last chapter: the next visit may try another adult", () => {
    const game = new TestGame({ preset: "week", tables: 1, timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    Object.assign(newcomerOf(game.game, "newcomer-1"), { chapter: 4, trust: 1, mood: 3 });
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.goTo("act");
    for (let step = 0; step < 3; step++) game.host({ type: "next" });
    expect(game.state.tables[0]?.step).toBe("seek");
  });

  test.each([
    [1, "seek"],
    [2, "help"],
  ])("in a week of %i tables a little trust leads to: %s", (tables, step) => {
    const game = new TestGame({ preset: "week", tables, timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    Object.assign(newcomerOf(game.game, "newcomer-1"), { chapter: 2, trust: 1 });
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.goTo("act");
    for (let next = 0; next < 3; next++) game.host({ type: "next" });
    expect(game.state.tables[0]?.step).toBe(step);
  });

  test.each([
    [1, 4],
    [2, 3],
  ])("in a day of %i tables a table may ask %i adults", (tables, most) => {
    const game = new TestGame({ preset: "station", tables, timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.goTo("act");
    for (let next = 0; next < 3; next++) game.host({ type: "next" });
    const asked: string[] = [];
    for (const adult of ["less-2", "less-3", "never-4", "fits-0", "fits-1"]) {
      if (game.state.tables[0]?.step !== "seek") break;
      // A sentence that does not fit, so that nobody is found.
      const [sentence = ""] = seatView(game.game, one).visit?.sentences.slice(-1) ?? [];
      game.must(one, { type: "ask", adult, sentence });
      game.must(one, { type: "agree", on: true });
      asked.push(adult);
      game.must(one, { type: "agree", on: true });
    }
    expect(asked).toHaveLength(most);
  });

  /** Two tables of one at the same newcomer on the last day, both looking for a Max. */
  function bothSeeking() {
    const game = new TestGame({ newcomers: ["newcomer-1"], days: 1 });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("act");
    const newcomer = newcomerOf(game.game, "newcomer-1");
    for (let step = 0; step < 3; step++) game.host({ type: "next" });
    const steps = () => [...game.state.tables].map(({ step }) => step);
    expect(steps()).toEqual(["seek", "seek"]);
    const ask = (seat: string, adult: string) => {
      game.must(seat, { type: "ask", adult, sentence: "sentence-0" });
      game.must(seat, { type: "agree", on: true });
    };
    return { game, one, two, newcomer, steps, ask };
  }

  test("when one table finds a Max the other that is still looking hears of it at once", () => {
    const { game, one, two, newcomer, steps, ask } = bothSeeking();
    newcomerSecrets(game.game, newcomer.id).notNow = false;
    game.must(two, { type: "ask", adult: "less-2" });
    ask(one, "fits-1");
    expect(steps()).toEqual(["sought", "sought"]);
    for (const seat of [one, two]) {
      expect(seatView(game.game, seat).visit).toMatchObject({ sought: "found", adult: "fits-1" });
    }
    for (const seat of [one, two]) game.must(seat, { type: "agree", on: true });
    expect(steps()).toEqual(["help", "help"]);
    game.must(two, { type: "chooseHelp", role: "child-focus" });
    game.must(two, { type: "agree", on: true });
    expect(seatView(game.game, one).visit).toMatchObject({ helped: "fits", role: "child-focus" });
  });

  test("a table that hears why an adult fits less does not go on looking when another has found a Max by then", () => {
    const { game, one, two, newcomer, steps, ask } = bothSeeking();
    newcomerSecrets(game.game, newcomer.id).notNow = false;
    ask(two, "less-2");
    ask(one, "fits-0");
    game.must(two, { type: "agree", on: true });
    expect(steps()).toEqual(["sought", "help"]);
  });

  test("an adult who has just reacted badly to one table is not found by another", () => {
    const { game, one, two, newcomer, ask } = bothSeeking();
    newcomerSecrets(game.game, newcomer.id).notNow = true;
    game.must(two, { type: "ask", adult: "fits-0", sentence: "sentence-0" });
    ask(one, "fits-0");
    game.must(two, { type: "agree", on: true });
    expect(newcomer.max).toBe("");
    expect(seatView(game.game, two).visit?.sought).toBe("notNow");
    game.must(two, { type: "agree", on: true });
    ask(two, "fits-1");
    expect(newcomer.max).toBe("fits-1");
  });

  test("choosing the same adult, sentence or help again takes nobody's agreement back", () => {
    const { game, one, other, table } = seeking(false);
    game.must(one, { type: "ask", adult: "fits-0", sentence: "sentence-0" });
    game.must(one, { type: "agree", on: true });
    game.must(other, { type: "ask", adult: "fits-0" });
    expect(table().ready).toBe(1);
    game.must(other, { type: "ask", adult: "fits-1" });
    expect(table().ready).toBe(0);
  });
});
