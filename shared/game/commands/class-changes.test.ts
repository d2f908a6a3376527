import { describe, expect, it } from "vitest";
import { findTable, seatsOf } from "../lookup.ts";
import { rules } from "../rules.ts";
import { shownSlides } from "../slides.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening, marking, play } from "../testing/lesson.ts";
import { hostView } from "../views.ts";

const atTable = (game: TestGame, number: number) => seatsOf(game.game, number).map(({ id }) => id);

describe("two tables that become one", () => {
  it("have everybody at the one that is joined, in the middle of a visit too, with every clue in somebody's hands", () => {
    const { game, one, other, third, fourth } = listening();
    game.host({ type: "joinTables", from: 2, to: 1 });
    expect(atTable(game, 1)).toEqual([one, other, third, fourth]);
    expect([...game.state.tables].map(({ number }) => number)).toEqual([1]);
    expect(findTable(game.game, 1)?.counting).toBe(4);
  });

  it("still have somebody to go to in the day's second visit, though both newcomers had one already", () => {
    const { game, one } = listening({ visitsPerDay: 2, newcomers: ["newcomer-1", "newcomer-2"] });
    game.goTo("choose");
    expect(game.state.round).toBe(2);
    game.host({ type: "joinTables", from: 2, to: 1 });
    expect(game.give(one, { type: "claim", newcomer: "newcomer-2" })).toBeUndefined();
    game.must(one, { type: "unclaim" });
    game.goTo("listen");
    expect(findTable(game.game, 1)?.claim).not.toBe("");
  });

  it("keep what one of them got from the class: a light, and a visit that was bought for tomorrow", () => {
    const { game, third } = listening();
    game.goTo("evening");
    game.state.hearts = 4;
    game.must(third, { type: "light", newcomer: "newcomer-3", on: true });
    game.must(third, { type: "buyVisit", on: true });
    game.host({ type: "joinTables", from: 2, to: 1 });
    expect(findTable(game.game, 1)?.boughtVisit).toBe(true);
    expect(game.state.newcomers.find(({ id }) => id === "newcomer-3")?.light).toBe(1);
    expect(game.state.hearts).toBe(1);
    game.must(third, { type: "light", newcomer: "newcomer-3", on: false });
    game.goTo("choose");
    expect(findTable(game.game, 1)?.hasExtraVisit).toBe(true);
    game.must(third, { type: "claimExtra", newcomer: "newcomer-2" });
  });

  it("keep today's extra visit with whom it is for; a second one comes back as hearts", () => {
    const { game, one, third } = listening();
    game.goTo("evening");
    game.state.hearts = 4;
    for (const seat of [one, third]) game.must(seat, { type: "buyVisit", on: true });
    game.goTo("choose");
    game.must(third, { type: "claimExtra", newcomer: "newcomer-2" });
    game.host({ type: "joinTables", from: 2, to: 1 });
    expect(findTable(game.game, 1)).toMatchObject({ hasExtraVisit: true, extraClaim: "newcomer-2" });
    expect(game.state.hearts).toBe(2);
    game.goTo("listen");
    expect(findTable(game.game, 1)?.hasExtraVisit).toBe(false);
  });
});

describe("a table that is split", () => {
  it("sends every second child to a new table, which waits for the next choice and then has its own newcomer", () => {
    const game = new TestGame({ tables: 1, timed: false });
    const seats = Array.from({ length: 5 }, () => game.join(1));
    game.goTo("listen");
    game.host({ type: "splitTable", table: 1 });
    expect(atTable(game, 1)).toEqual([seats[0], seats[2], seats[4]]);
    expect(atTable(game, 2)).toEqual([seats[1], seats[3]]);
    expect(findTable(game.game, 2)?.step).toBe("done");
    game.goTo("choose");
    game.goTo("listen");
    expect(findTable(game.game, 2)?.claim).not.toBe("");
  });
});

describe("a newcomer who is left out in the middle of the week", () => {
  it("is gone from the board and from the debrief, and the table that was there is done", () => {
    const { game, table } = marking();
    game.host({ type: "leaveOut", newcomer: "newcomer-1" });
    expect([...game.state.newcomers].map(({ id }) => id)).not.toContain("newcomer-1");
    expect(table()).toMatchObject({ claim: "", step: "done" });
    game.goTo("debrief");
    expect([...game.state.slides].map(({ newcomer }) => newcomer)).not.toContain("newcomer-1");
  });

  it("does not have to be looked for any more", () => {
    const game = new TestGame({ timed: false });
    game.joinAll(1);
    game.goTo("evening");
    for (const newcomer of game.state.newcomers) newcomer.mood = newcomer.id === "newcomer-3" ? 1 : 5;
    for (const newcomer of game.state.newcomers) newcomer.visited = newcomer.id !== "newcomer-3";
    game.host({ type: "next" });
    expect(game.state.phase).toBe("rescue");
    game.host({ type: "leaveOut", newcomer: "newcomer-3" });
    game.goTo("morning");
    expect(game.state.newcomers.some(({ gone }) => gone)).toBe(false);
  });
});

describe("time", () => {
  it("that is taken away leaves a few seconds to finish", () => {
    const { game, table } = listening();
    const before = table().stepEndsAt;
    game.host({ type: "lessTime" });
    expect(table().stepEndsAt).toBe(before - rules.time.more);
    for (let times = 0; times < 4; times++) game.give("host", { type: "lessTime" });
    expect(table().stepEndsAt).toBe(game.clock + rules.time.leastLeft);
    expect(game.give("host", { type: "lessTime" })).toBe("notNow");
  });

  it("of a mini-game ends with its steps", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("minigame");
    game.host({ type: "lessTime" });
    expect(game.state.endsAt).toBe(game.clock + rules.minigame.durationMs - rules.time.more);
    game.wait(rules.minigame.durationMs - rules.time.more + rules.minigame.stepMs);
    expect(game.state.phase).toBe("evening");
  });

  it("of a phase that is skipped is over for all tables at once", () => {
    const { game } = listening();
    game.host({ type: "skip" });
    expect(game.state.phase).toBe("act");
    game.host({ type: "skip" });
    expect(game.state.phase).toBe("minigame");
  });
});

describe("the slides of the debrief", () => {
  it("are those the host chose, in that order; the others wait behind them", () => {
    const lesson = marking();
    play(lesson, ["harmful-4", "helpful-0"]);
    const { game } = lesson;
    game.goTo("debrief");
    const before = [...game.state.slides].map(({ kind, newcomer }) => `${kind} ${newcomer}`);
    expect(before.length).toBeGreaterThan(1);
    const last = before.length - 1;
    game.host({ type: "arrangeSlides", shown: [last, 0] });
    const after = [...game.state.slides].map(({ kind, newcomer }) => `${kind} ${newcomer}`);
    expect(after.slice(0, 2)).toEqual([before[last], before[0]]);
    expect([...after].sort()).toEqual([...before].sort());
    expect(shownSlides(game.state.slides)).toBe(2);
    expect(game.give("host", { type: "slide", index: 2 })).toBe("unknownChoice");
  });
});

describe("the follow-up some weeks later", () => {
  it("asks two questions under the same code, of whoever comes, and keeps counts alone", () => {
    const game = new TestGame({ timed: false });
    const [away = ""] = game.joinAll(1);
    game.goTo("goodbye");
    game.must("server", { type: "presence", seat: away, here: false });
    game.host({ type: "followUp" });
    expect(game.state.seats.has(away)).toBe(false);
    const child = game.join(1);
    expect(game.give(child, { type: "answer", question: "2", choice: "3" })).toBe("notNow");
    game.must(child, { type: "answer", question: "f1", choice: "notYet" });
    game.host({ type: "next" });
    expect(game.state.phase).toBe("goodbye");
    const counts = { f1: { yes: 3, notYet: 2 } };
    game.must("server", { type: "countAnswers", round: "followUp", counts });
    expect(hostView(game.game).answers.followUp).toEqual(counts);
  });
});
