import { describe, expect, test } from "vitest";
import { apply } from "../game.ts";
import { rules } from "../rules.ts";
import { TestGame } from "../testing/fixtures.ts";
import { hostView, seatView } from "../views.ts";

describe("evening and night", () => {
  test("a light costs a heart, and only the table that lit it can take it back", () => {
    const game = new TestGame();
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("evening");
    game.state.hearts = 2;
    game.must(one, { type: "light", newcomer: "newcomer-1", on: true });
    expect(game.give(two, { type: "light", newcomer: "newcomer-1", on: true })).toBe("lightTaken");
    expect(game.give(two, { type: "light", newcomer: "newcomer-1", on: false })).toBe("notYours");
    game.must(one, { type: "light", newcomer: "newcomer-1", on: false });
    expect(game.state.hearts).toBe(2);
  });

  test("at night a Max lifts, a visit or a light keeps, alone one drops", () => {
    const game = new TestGame({ preset: "lesson", tables: 3 });
    game.joinAll(1);
    game.goTo("evening");
    const [first, second, third, fourth] = [...game.state.newcomers];
    for (const newcomer of [first!, second!, third!, fourth!])
      Object.assign(newcomer, { mood: 5, visited: false, max: "" });
    first!.max = "fits-0";
    second!.visited = true;
    third!.light = 1;
    game.host({ type: "next" });
    const night = [...game.state.changes].filter(({ reason }) => !reason.toLowerCase().includes("event"));
    expect(night.map(({ reason, before, after }) => [reason, after - before])).toEqual([
      ["max", 1],
      ["visited", 0],
      ["light", 0],
      ["lonely", -1],
    ]);
  });

  test("a newcomer at mood 2 after a night thinks of leaving", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("evening");
    const newcomer = game.state.newcomers[0]!;
    Object.assign(newcomer, { mood: 2, visited: true, max: "" });
    game.host({ type: "next" });
    expect(newcomer.alarm).toBe(true);
  });

  test("an alarm is told while there is a day left to answer it, and not at the end", () => {
    const isTold = (days: number) => {
      const game = new TestGame({ days });
      game.joinAll(1);
      game.goTo("evening");
      Object.assign(game.state.newcomers[0]!, { mood: 2, visited: true, max: "" });
      const applied = apply(game.game, { at: game.clock, by: "host", command: { type: "next" } });
      return applied.ok && applied.events.some(({ type }) => type === "alarmRaised");
    };
    expect([isTold(1), isTold(2)]).toEqual([false, true]);
  });

  test("on the first day of a week nobody leaves: the board warns first", () => {
    const game = new TestGame({ preset: "week", tables: 2 });
    game.joinAll(1);
    game.goTo("evening");
    const newcomer = game.state.newcomers[0]!;
    Object.assign(newcomer, { mood: 1, visited: false, light: 0, max: "" });
    game.host({ type: "next" });
    expect(newcomer).toMatchObject({ mood: 1, gone: false, alarm: true });
  });

  test("a newcomer at mood 0 is looked for, found safe, and comes back at 3 with an extra visit", () => {
    const game = new TestGame();
    const [one = ""] = game.joinAll(1);
    game.goTo("evening");
    const newcomer = game.state.newcomers[0]!;
    Object.assign(newcomer, { mood: 1, visited: false, light: 0, max: "" });
    game.host({ type: "next" });
    expect([game.state.phase, newcomer.gone]).toEqual(["rescue", true]);
    game.goTo("choose");
    expect(newcomer).toMatchObject({ gone: false, rescues: 1, welcomeBack: true });
    game.must(one, { type: "claimExtra", newcomer: newcomer.id });
    game.goTo("listen");
    expect(newcomer.visited).toBe(true);
  });

  test("an extra visit costs two hearts and is paid the next day", () => {
    const game = new TestGame();
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("evening");
    game.state.hearts = 2;
    game.must(one, { type: "buyVisit", on: true });
    game.goTo("choose");
    expect(game.give(two, { type: "claimExtra", newcomer: "newcomer-3" })).toBe("noExtraVisit");
    game.must(one, { type: "claimExtra", newcomer: "newcomer-3" });
    game.goTo("listen");
    expect(seatView(game.game, one).visit?.extra).toMatchObject({ newcomer: "newcomer-3" });
  });

  test("when everybody is in the green rings and has a Max the week ends early", () => {
    const game = new TestGame({ preset: "week", tables: 1 });
    game.joinAll(1);
    game.goTo("evening");
    for (const newcomer of game.state.newcomers) Object.assign(newcomer, { mood: 8, max: "fits-0" });
    game.host({ type: "next" });
    expect(game.state.phase).toBe("finale");
  });

  test("at mood 0 a newcomer goes in spite of a light or a visit; a Max makes the night good and keeps them", () => {
    for (const [what, gone] of [
      [{ light: 1 }, true],
      [{ visited: true }, true],
      [{ max: "fits-0" }, false],
    ] as const) {
      const game = new TestGame();
      game.joinAll(1);
      game.goTo("evening");
      const newcomer = game.state.newcomers[0]!;
      Object.assign(newcomer, { mood: 0, visited: false, light: 0, max: "" }, what);
      game.host({ type: "next" });
      expect(newcomer.gone, JSON.stringify(what)).toBe(gone);
      expect(newcomer.alarm).toBe(!gone);
    }
  });

  test("somebody found after the last night is not promised a visit there is no day for", () => {
    const game = new TestGame({ days: 1 });
    game.joinAll(1);
    game.goTo("evening");
    const newcomer = game.state.newcomers[0]!;
    Object.assign(newcomer, { mood: 0, max: "" });
    game.goTo("finale");
    expect(newcomer).toMatchObject({ gone: false, mood: rules.mood.afterRescue, rescues: 1, welcomeBack: false });
  });

  test("the question of the evening is about a chapter the class has played", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("evening");
    for (const newcomer of game.state.newcomers) Object.assign(newcomer, { visited: false, chapter: 0, mood: 5 });
    Object.assign(game.state.newcomers[0]!, { visited: true, chapter: 0, mood: 2 });
    Object.assign(game.state.newcomers[1]!, { visited: true, chapter: 2, mood: 4 });
    expect(hostView(game.game).question).toEqual({ newcomer: game.state.newcomers[1]?.id, chapter: 1 });
  });

  test("a rescue goes on when all who are there have answered, and without anybody when its time is up", () => {
    const game = new TestGame();
    const [one = "", two = ""] = game.joinAll(1);
    game.goTo("evening");
    Object.assign(game.state.newcomers[0]!, { mood: 0, max: "" });
    game.host({ type: "next" });
    game.must("server", { type: "presence", seat: two, here: false });
    expect(game.give(one, { type: "agree", on: true })).toBe("chooseFirst");
    for (const question of [0, 1, 2]) game.must(one, { type: "answerRescue", question, choice: 2 });
    game.must(one, { type: "agree", on: true });
    expect(game.state.phase).toBe("morning");
  });
});
