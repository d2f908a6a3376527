import { describe, expect, test } from "vitest";
import { newcomerOf, newcomerSecrets, tableSecrets } from "../lookup.ts";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening, marking, play } from "../testing/lesson.ts";
import { seatView } from "../views.ts";

/** Two tables of one at the same newcomer, at mood `mood`, about to put their markers. */
function together(mood: number) {
  const game = new TestGame({ newcomers: ["newcomer-3"] });
  const [one = "", two = ""] = game.joinAll(1);
  game.goTo("choose");
  const newcomer = () => newcomerOf(game.game, "newcomer-3");
  newcomer().mood = mood;
  game.goTo("act");
  return { game, one, two, newcomer };
}

/** A table of one marks `cards`, from `step` on, and plays them. */
function commit(game: TestGame, seat: string, cards: string[], step: "mark" | "talk" = "mark") {
  game.must(seat, { type: "mark", head: 0, cards });
  game.must(seat, { type: "agree", on: true });
  if (step === "mark") game.must(seat, { type: "agree", on: true });
}

describe("acting", () => {
  test("markers are unseen until all have put theirs, then seen by the whole table only", () => {
    const { game, one, other, third, table } = marking();
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0"] });
    expect(seatView(game.game, other).visit?.markers).toEqual([]);
    game.must(one, { type: "agree", on: true });
    game.must(other, { type: "mark", head: 0, cards: ["neutral-2"] });
    game.must(other, { type: "agree", on: true });
    expect(table().step).toBe("talk");
    expect(seatView(game.game, other).visit?.markers).toHaveLength(2);
    expect(seatView(game.game, third).visit?.markers).toEqual([]);
  });

  test("a helpful card lifts by two, one played too early by one, a harmful one weighs", () => {
    const outcomes = (["helpful-0", "harmful-4"] as const).map((card) => {
      const all = marking();
      newcomerOf(all.game.game, "newcomer-1").mood = 4;
      newcomerSecrets(all.game.game, "newcomer-1").moodBefore = 4;
      play(all, [card]);
      return newcomerOf(all.game.game, "newcomer-1").mood;
    });
    expect(outcomes).toEqual([6, 4 + rules.cards.harmful]);
    const early = listening();
    early.game.goTo("act");
    newcomerOf(early.game.game, "newcomer-1").mood = 2;
    newcomerSecrets(early.game.game, "newcomer-1").moodBefore = 2;
    play(early, ["helpful-1"]);
    expect(tableSecrets(early.game.game, 1).played).toEqual([{ card: "helpful-1", outcome: "early" }]);
    expect(newcomerOf(early.game.game, "newcomer-1").mood).toBe(3);
  });

  test("friends alone lift a newcomer to 6 at most", () => {
    const all = marking();
    newcomerOf(all.game.game, "newcomer-1").mood = 5;
    newcomerSecrets(all.game.game, "newcomer-1").moodBefore = 5;
    play(all, ["helpful-0", "helpful-1"]);
    expect(newcomerOf(all.game.game, "newcomer-1").mood).toBe(6);
  });

  test("a divided table gets one extension of 30 s, then the most-backed cards count", () => {
    const { game, one, other, table } = marking();
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0"] });
    game.must(other, { type: "mark", head: 0, cards: ["helpful-0", "neutral-2"] });
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    game.wait(rules.time.talk);
    expect([table().step, table().extended]).toEqual(["talk", true]);
    game.wait(rules.time.extension - 1);
    expect(table().step).toBe("talk");
    game.wait(1);
    expect(table().step).toBe("result");
    expect(tableSecrets(game.game, 1).played.map(({ card }) => card)).toEqual(["helpful-0", "neutral-2"]);
  });

  test("ties go to the day's speaker", () => {
    const { game, one, other, table } = marking();
    game.must(one, { type: "mark", head: 0, cards: ["neutral-2", "neutral-3"] });
    game.must(other, { type: "mark", head: 0, cards: ["helpful-0", "helpful-1"] });
    table().speaker = other;
    expect([...(seatView(game.game, one).visit?.selection ?? [])]).toEqual([]);
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    expect([...(seatView(game.game, one).visit?.selection ?? [])].sort()).toEqual(["helpful-0", "helpful-1"]);
  });

  test("two tables at one newcomer play the same chapter and the better result counts", () => {
    const game = new TestGame({ newcomers: ["newcomer-3"] });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("listen");
    game.goTo("act");
    const before = newcomerOf(game.game, "newcomer-3").mood;
    const commit = (seat: string, card: string) => {
      game.must(seat, { type: "mark", head: 0, cards: [card] });
      game.must(seat, { type: "agree", on: true });
      game.must(seat, { type: "agree", on: true });
    };
    commit(one, "harmful-4");
    commit(two, "helpful-0");
    expect(newcomerOf(game.game, "newcomer-3").mood).toBe(Math.min(6, before + rules.cards.helpful));
  });

  test("when all four chapters are played, a visit is being there with a good moment", () => {
    const game = new TestGame({ tables: 1 });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    newcomerOf(game.game, "newcomer-1").chapter = 4;
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    const before = newcomerOf(game.game, "newcomer-1").mood;
    game.goTo("listen");
    expect(seatView(game.game, one).visit).toMatchObject({ chapter: -1, moment: "moment-0" });
    expect(newcomerOf(game.game, "newcomer-1").mood).toBe(before + 1);
    game.goTo("act");
    expect(seatView(game.game, one).visit?.cards.every(({ id }) => /^[0-3]\/helpful/.test(id))).toBe(true);
  });

  test("a table that agrees in its markers but not in words commits when time runs out, without an extension", () => {
    const { game, one, other, table } = marking();
    for (const seat of [one, other]) {
      game.must(seat, { type: "mark", head: 0, cards: ["helpful-0"] });
      game.must(seat, { type: "agree", on: true });
    }
    game.wait(rules.time.talk);
    expect([table().step, table().extended]).toEqual(["result", false]);
  });

  test("the extension shows the cards that only some back", () => {
    const { game, one, other } = marking();
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0", "neutral-3"] });
    game.must(other, { type: "mark", head: 0, cards: ["helpful-0", "neutral-2"] });
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    expect(seatView(game.game, one).visit?.divided).toEqual([]);
    game.wait(rules.time.talk);
    expect([...(seatView(game.game, one).visit?.divided ?? [])].sort()).toEqual(["neutral-2", "neutral-3"]);
  });

  test("nobody waits for a table where nobody is left to talk", () => {
    const { game, one, other, table } = marking();
    game.wait(rules.time.mark);
    for (const seat of [one, other]) game.must("server", { type: "presence", seat, here: false });
    game.wait(rules.time.talk);
    expect(table().step).toBe("result");
  });

  test("a host who hurries a table on to the talk does not take its extension", () => {
    const { game, one, other, table } = marking();
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0"] });
    game.must(other, { type: "mark", head: 0, cards: ["neutral-2"] });
    game.host({ type: "next" });
    expect([table().step, table().extended]).toEqual(["talk", false]);
    game.wait(rules.time.talk);
    expect([table().step, table().extended]).toEqual(["talk", true]);
    game.host({ type: "next" });
    expect([table().step, table().extended]).toEqual(["result", false]);
  });

  /** Table 1 with three players talking: the first two have agreed, the third backs other cards than the second. */
  function threeTalking() {
    const all = listening();
    const { game, one, other } = all;
    const last = game.join(1);
    game.goTo("act");
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0"] });
    game.must(other, { type: "mark", head: 0, cards: ["helpful-0", "neutral-2"] });
    game.must(last, { type: "mark", head: 0, cards: ["neutral-3"] });
    all.table().speaker = last;
    for (const seat of [one, other, last]) game.must(seat, { type: "agree", on: true });
    for (const seat of [one, other]) game.must(seat, { type: "agree", on: true });
    return { ...all, last };
  }

  test("when a player goes and other cards would be played now, they have to be agreed to anew", () => {
    const { game, one, last, table } = threeTalking();
    expect([...(seatView(game.game, one).visit?.selection ?? [])].sort()).toEqual(["helpful-0", "neutral-3"]);
    game.must(last, { type: "pass", on: true });
    expect([table().step, table().ready, table().counting]).toEqual(["talk", 0, 2]);
    expect([...(seatView(game.game, one).visit?.selection ?? [])].sort()).toEqual(["helpful-0", "neutral-2"]);
  });

  test("when a player goes and the same cards would be played, the agreement stands", () => {
    const { game, last, table } = threeTalking();
    game.must(last, { type: "mark", head: 0, cards: [] });
    for (const seat of ["s1", "s2"]) game.must(seat, { type: "agree", on: true });
    game.host({ type: "remove", seat: last });
    expect(table().step).toBe("result");
  });

  test("another speaker is found when the speaker is away or removed, and a speaker who passes is not given away", () => {
    const { game, one, other, table } = marking();
    table().speaker = one;
    game.must(one, { type: "pass", on: true });
    expect(table().speaker).toBe(one);
    game.must(one, { type: "pass", on: false });
    game.must("server", { type: "presence", seat: one, here: false });
    expect(table().speaker).toBe(other);
    game.must("server", { type: "presence", seat: one, here: true });
    game.host({ type: "remove", seat: other });
    expect(table().speaker).toBe(one);
  });

  test("choosing again what is chosen already takes nobody's agreement back", () => {
    const { game, one, other, table } = marking();
    for (const seat of [one, other]) {
      game.must(seat, { type: "mark", head: 0, cards: ["helpful-0", "neutral-2"] });
      game.must(seat, { type: "agree", on: true });
    }
    game.must(one, { type: "agree", on: true });
    game.must(other, { type: "mark", head: 0, cards: ["neutral-2", "helpful-0"] });
    expect(table().ready).toBe(1);
  });

  test("a table that played nothing does not shield the newcomer from what another plays", () => {
    const { game, one, two, newcomer } = together(5);
    game.wait(rules.time.mark);
    game.must("server", { type: "presence", seat: one, here: false });
    game.wait(rules.time.talk);
    expect([...game.state.tables].map(({ step }) => step)).toEqual(["result", "talk"]);
    commit(game, two, ["harmful-4"], "talk");
    expect(newcomer().mood).toBe(5 + rules.cards.harmful);
  });

  test("of two tables that play equally well the second adds nothing, whatever help the first has found meanwhile", () => {
    const { game, one, two, newcomer } = together(5);
    newcomer().trust = 3;
    newcomerSecrets(game.game, newcomer().id).notNow = false;
    commit(game, one, ["helpful-0", "helpful-1"]);
    game.must(one, { type: "agree", on: true });
    game.must(one, { type: "ask", adult: "fits-0", sentence: "sentence-0" });
    game.must(one, { type: "agree", on: true });
    newcomer().help = "child-focus";
    expect(newcomer().mood).toBe(8);
    commit(game, two, ["helpful-0", "helpful-1"]);
    expect(newcomer().mood).toBe(8);
  });
});
