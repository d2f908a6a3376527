import { describe, expect, test } from "vitest";
import { bubblesInTalk } from "../../minigames/listening-ear/talks.ts";
import { rules } from "../rules.ts";
import { setupSchema } from "../setup.ts";
import { TestGame } from "../testing/fixtures.ts";
import { listening } from "../testing/lesson.ts";
import { hostView, seatView } from "../views.ts";

describe("the way of a game", () => {
  test("a host-paced lesson goes through every phase in order", () => {
    const game = new TestGame({ timed: false, days: 1 });
    game.joinAll(1);
    const seen: string[] = [game.state.phase];
    game.host({ type: "start" });
    while (game.state.phase !== "goodbye") {
      if (seen.at(-1) !== game.state.phase) seen.push(game.state.phase);
      game.host({ type: "next" });
    }
    const day = ["morning", "choose", "listen", "act", "minigame", "evening"];
    expect(seen).toEqual(["lobby", "intro", ...day, "finale", "debrief", "teachback"]);
  });

  test("the questions before and after frame the game when the host wants them", () => {
    const game = new TestGame({ questions: true, timed: false, days: 1 });
    game.joinAll(1);
    game.host({ type: "start" });
    expect(game.state.phase).toBe("before");
    game.goTo("after");
    expect(game.state.phase).toBe("after");
  });

  test("a host-paced game waits for the host however long it takes", () => {
    const game = new TestGame({ timed: false });
    game.joinAll(1);
    game.host({ type: "start" });
    game.wait(24 * 60 * 60 * 1000);
    expect(game.state.phase).toBe("intro");
  });

  test("a pause takes nobody's time", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.host({ type: "start" });
    game.wait(rules.time.intro - 1_000);
    game.host({ type: "pause" });
    game.wait(60 * 60 * 1000);
    expect(game.state.phase).toBe("intro");
    game.host({ type: "resume" });
    game.wait(900);
    expect(game.state.phase).toBe("intro");
    game.wait(200);
    expect(game.state.phase).toBe("morning");
  });

  test("while paused a player's command is refused, and nothing is lost by it", () => {
    const { game, one } = listening();
    game.host({ type: "pause" });
    expect(game.give(one, { type: "feel", feeling: "right-0", on: true })).toBe("paused");
    expect(game.give(one, { type: "pass", on: true })).toBeUndefined();
  });

  test("more time moves the deadline of the tables at work", () => {
    const { game, table } = listening();
    const before = table().stepEndsAt;
    game.host({ type: "moreTime" });
    expect(table().stepEndsAt).toBe(before + rules.time.more);
  });

  test("a lesson has at most one newcomer more than tables, a week half as many again, a station one a table", () => {
    const count = (preset: "station" | "lesson" | "week", tables: number) => {
      const game = new TestGame({ preset, tables });
      game.joinAll(1);
      game.host({ type: "start" });
      return game.state.newcomers.length;
    };
    expect([count("lesson", 2), count("lesson", 9), count("week", 2), count("week", 9), count("station", 3)]).toEqual([
      3, 9, 3, 9, 3,
    ]);
  });

  test("the host is told how many newcomers were left out", () => {
    const game = new TestGame({ preset: "week", tables: 2 });
    game.joinAll(1);
    expect(hostView(game.game).leftOut).toBe(6);
  });

  test("nothing moves during a pause, whoever leaves meanwhile", () => {
    const { game, one, other, table } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    game.must(one, { type: "agree", on: true });
    game.host({ type: "pause" });
    game.must("server", { type: "presence", seat: other, here: false });
    expect(table().step).toBe("listen");
    game.must("server", { type: "presence", seat: other, here: true });
    game.host({ type: "resume" });
    expect(table().step).toBe("listen");
  });

  test("a phase is no further on after a pause than before it", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.host({ type: "start" });
    game.wait(10_000);
    game.host({ type: "pause" });
    game.wait(60_000);
    game.host({ type: "resume" });
    expect(game.clock - game.state.startedAt).toBe(10_000);
    expect(game.state.endsAt - game.state.startedAt).toBe(rules.time.intro);
  });

  test("the mini-game of the day is known until its evening is over, so that its lesson can be said", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("evening");
    expect(game.state.minigame).not.toBe("");
    game.host({ type: "next" });
    expect(game.state.phase).not.toBe("evening");
    expect(game.state.minigame).toBe("");
  });

  test("a table has been at its step no longer after a pause than before it", () => {
    const { game, table } = listening();
    const already = game.clock - table().stepStartedAt;
    game.host({ type: "pause" });
    game.wait(10 * 60_000);
    game.host({ type: "resume" });
    expect(game.clock - table().stepStartedAt).toBe(already);
  });

  test("a pause in the mini-game takes no step of it, and none is made up for afterwards", () => {
    const game = new TestGame();
    game.joinAll(1);
    game.goTo("minigame");
    game.wait(1_030);
    const { secrets } = game.game;
    const left = secrets.stepsLeft;
    game.host({ type: "pause" });
    game.wait(10 * 60_000);
    expect(secrets.stepsLeft).toBe(left);
    game.host({ type: "resume" });
    expect(secrets.stepsLeft).toBe(left);
    game.wait(69);
    expect(secrets.stepsLeft).toBe(left);
    game.wait(1);
    expect(secrets.stepsLeft).toBe(left - 1);
    expect(game.state.endsAt - game.clock).toBe(secrets.stepsLeft * rules.minigame.stepMs);
  });

  test("more time in the mini-game is as many steps more", () => {
    const game = new TestGame({ timed: false });
    game.joinAll(1);
    game.goTo("minigame");
    game.host({ type: "moreTime" });
    const { secrets, state } = game.game;
    expect(secrets.stepsLeft * rules.minigame.stepMs).toBe(rules.minigame.durationMs + rules.time.more);
    expect(state.endsAt - game.clock).toBe(secrets.stepsLeft * rules.minigame.stepMs);
    game.wait(rules.minigame.durationMs + rules.time.more);
    expect(state.phase).toBe("evening");
  });

  test("more time in the mini-game is more time at its page, in a game of this edition", () => {
    const secondsLeft = (edition: number) => {
      const game = new TestGame({ minigames: ["listening-ear"], edition });
      const [seat = ""] = game.joinAll(1);
      game.goTo("minigame");
      game.host({ type: "moreTime" });
      return (seatView(game.game, seat).minigame as { secondsLeft: number }).secondsLeft;
    };
    expect(secondsLeft(rules.edition) - secondsLeft(1)).toBe(rules.time.more / 1_000 / bubblesInTalk);
  });

  test("whoever was ready when the host ended a phase is not ready for the next", () => {
    const { game, one } = listening();
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    game.must(one, { type: "agree", on: true });
    game.host({ type: "endEarly" });
    expect(seatView(game.game, one).ready).toBe(false);
  });

  test("a host-paced game does not wait for a table where nobody is", () => {
    const { game, one, other, third, fourth } = listening({ timed: false });
    for (const seat of [third, fourth]) game.must("server", { type: "presence", seat, here: false });
    for (const feeling of ["right-0", "right-1"]) game.must(one, { type: "feel", feeling, on: true });
    for (const round of [1, 2]) {
      for (const seat of [one, other]) game.must(seat, { type: "agree", on: round > 0 });
    }
    game.host({ type: "next" });
    expect(game.state.phase).toBe("act");
  });

  test("with two visits a day a table goes to two newcomers before the mini-game", () => {
    const game = new TestGame({ tables: 1, visitsPerDay: 2, timed: false });
    const [one = ""] = game.joinAll(1);
    game.goTo("choose");
    game.must(one, { type: "claim", newcomer: "newcomer-1" });
    game.goTo("act");
    game.goTo("choose");
    expect([game.state.round, game.state.day, game.state.tables[0]?.claim]).toEqual([2, 1, ""]);
    expect(game.give(one, { type: "claim", newcomer: "newcomer-1" })).toBe("alreadyTaken");
    game.must(one, { type: "claim", newcomer: "newcomer-2" });
    game.goTo("minigame");
    expect([...game.state.newcomers].map(({ chapter }) => chapter)).toEqual([1, 1, 0]);
    game.goTo("morning");
    expect([game.state.round, game.state.day]).toEqual([1, 2]);
  });

  test("a newcomer the host names twice is refused at the edge", () => {
    const twice = { preset: "lesson", newcomers: ["newcomer-1", "newcomer-1"] };
    expect(setupSchema.safeParse(twice).success).toBe(false);
  });
});
