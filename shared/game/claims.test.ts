import { describe, expect, test } from "vitest";
import { newcomerOf } from "./lookup.ts";
import { rules } from "./rules.ts";
import { TestGame } from "./testing/fixtures.ts";
import { seatView } from "./views.ts";

describe("choosing", () => {
  test("one table a newcomer, as long as there are newcomers enough", () => {
    const game = new TestGame({ preset: "week" });
    const [one = "", , third = ""] = game.joinAll(2);
    game.goTo("choose");
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    expect(game.give(third, { type: "claim", newcomer: "newcomer-1" })).toBe("alreadyTaken");
  });

  test("taking a claim back frees the newcomer for another table", () => {
    const game = new TestGame({ preset: "week" });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("choose");
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.must(one, { type: "unclaim" });
    expect(game.give(two, { type: "claim", newcomer: "newcomer-1" })).toBeUndefined();
  });

  test("a table that does not choose goes to the newcomer who feels worst", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("choose");
    newcomerOf(game.game, "newcomer-3").mood = 1;
    game.goTo("listen");
    expect([...game.state.tables].map(({ claim }) => claim)).toContain("newcomer-3");
  });

  test("answering an alarm is free and lifts the newcomer to 3", () => {
    const game = new TestGame();
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    const newcomer = newcomerOf(game.game, "newcomer-1");
    newcomer.mood = 1;
    newcomer.alarm = true;
    game.must(one, { type: "answerAlarm", newcomer: "newcomer-1" });
    expect([newcomer.mood, newcomer.alarm]).toEqual([3, false]);
    expect(game.give(one, { type: "claim", newcomer: "newcomer-2" })).toBeUndefined();
  });

  test("a table where nobody is takes nobody away from a table that has not chosen", () => {
    const game = new TestGame({ newcomers: ["newcomer-1", "newcomer-2", "newcomer-3"], timed: false });
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("choose");
    for (const newcomer of game.state.newcomers) newcomer.mood = newcomer.id === "newcomer-3" ? 1 : 5;
    game.must("server", { type: "presence", seat: one, here: false });
    game.host({ type: "next" });
    expect(seatView(game.game, two).visit?.newcomer).toBe("newcomer-3");
  });

  /** A timed lesson in its choose phase, with one player at each of two tables. */
  function choosing() {
    const game = new TestGame();
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("choose");
    return { game, one, two, end: game.state.endsAt };
  }

  test("once every table has claimed only a moment to think again is left", () => {
    const { game, one, two } = choosing();
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.must(two, { type: "claim", newcomer: "newcomer-2" });
    expect(game.state.endsAt - game.clock).toBe(rules.time.allClaimed);
  });

  test("a claim that is taken back brings back the time", () => {
    const { game, one, two, end } = choosing();
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.must(two, { type: "claim", newcomer: "newcomer-2" });
    game.wait(2_000);
    game.must(two, { type: "unclaim" });
    expect(game.state.endsAt).toBe(end);
    game.must(two, { type: "claim", newcomer: "newcomer-3" });
    expect(game.state.endsAt - game.clock).toBe(rules.time.allClaimed);
  });

  test("time is not cut short while an alarm is open or an extra visit not given", () => {
    const { game, one, two, end } = choosing();
    Object.assign(newcomerOf(game.game, "newcomer-3"), { mood: 2, alarm: true });
    Object.assign(game.state.tables[0] ?? {}, { hasExtraVisit: true });
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.must(two, { type: "claim", newcomer: "newcomer-2" });
    expect(game.state.endsAt).toBe(end);
    game.must(two, { type: "answerAlarm", newcomer: "newcomer-3" });
    expect(game.state.endsAt).toBe(end);
    game.must(one, { type: "claimExtra", newcomer: "newcomer-3" });
    expect(game.state.endsAt - game.clock).toBe(rules.time.allClaimed);
  });
});
