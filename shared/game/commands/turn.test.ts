import { describe, expect, it } from "vitest";
import { TestGame } from "../testing/fixtures.ts";
import { listening } from "../testing/lesson.ts";

describe("a step of the host that says at which turn it was decided on", () => {
  it("is played once, when two hosts press at the same time", () => {
    const { game, table } = listening();
    const { turn } = game.state;
    expect(game.give("host", { type: "next", turn })).toBeUndefined();
    expect(table().step).toBe("heard");
    expect(game.give("host", { type: "next", turn })).toBe("movedOn");
    expect(table().step).toBe("heard");
    expect(game.give("host", { type: "next", turn: game.state.turn })).toBeUndefined();
  });

  it("is not played when time has brought the next phase meanwhile", () => {
    const game = new TestGame();
    game.joinAll(2);
    game.goTo("morning");
    const { turn } = game.state;
    game.wait(game.state.endsAt - game.clock);
    expect(game.state.phase).toBe("choose");
    for (const type of ["next", "skip", "endEarly"] as const) expect(game.give("host", { type, turn })).toBe("movedOn");
    expect(game.state.phase).toBe("choose");
  });

  it("gives no time to a later phase, when a silent network has held it up", () => {
    const game = new TestGame();
    game.joinAll(2);
    game.goTo("evening");
    const { turn } = game.state;
    expect(game.give("host", { type: "moreTime", turn })).toBeUndefined();
    expect(game.give("host", { type: "moreTime", turn })).toBeUndefined();
    game.host({ type: "next" });
    expect(game.state.phase).toBe("morning");
    const { endsAt } = game.state;
    for (const type of ["moreTime", "lessTime"] as const) expect(game.give("host", { type, turn })).toBe("movedOn");
    expect(game.state.endsAt).toBe(endsAt);
  });

  it("is played when only a table has moved on by itself", () => {
    const { game, third, fourth, table } = listening();
    const { turn } = game.state;
    for (const feeling of ["right-0", "right-1"]) game.must(third, { type: "feel", feeling, on: true });
    for (const seat of [third, fourth]) game.must(seat, { type: "agree", on: true });
    expect(table(2).step).toBe("heard");
    expect(game.give("host", { type: "next", turn })).toBeUndefined();
  });

  it("counts for whatever is now when it says nothing, as in logs of before", () => {
    const { game, table } = listening();
    game.host({ type: "next" });
    game.host({ type: "next" });
    expect(table().step).not.toBe("listen");
  });
});

describe("one table that is stuck", () => {
  it("is moved on alone, by one step; the others stay where they are", () => {
    const { game, table } = listening();
    game.host({ type: "next", table: 2 });
    expect([table(1).step, table(2).step]).toEqual(["listen", "heard"]);
  });

  it("takes the phase along when it was the last one, and gets no extension when it is divided", () => {
    const { game, one, other, table } = listening();
    game.goTo("act");
    for (const number of [1, 2]) game.host({ type: "next", table: number });
    expect(table().step).toBe("talk");
    game.must(one, { type: "mark", head: 0, cards: ["helpful-0", "helpful-1"] });
    game.must(other, { type: "mark", head: 0, cards: ["neutral-2", "neutral-3"] });
    game.host({ type: "next", table: 1 });
    expect(table().step).toBe("result");
    for (let steps = 0; steps < 20 && game.state.phase === "act"; steps++) {
      for (const number of [1, 2]) game.give("host", { type: "next", table: number });
    }
    expect(game.state.phase).toBe("minigame");
  });

  it("has nothing to go on to when it is done, or in the middle of a mini-game, or not there", () => {
    const { game } = listening();
    expect(game.give("host", { type: "next", table: 9 })).toBe("unknownTable");
    game.goTo("minigame");
    expect(game.give("host", { type: "next", table: 1 })).toBe("notNow");
    game.goTo("evening");
    expect(game.give("host", { type: "next", table: 1 })).toBe("notNow");
  });
});
