import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalm } from "./calm.ts";
import { findTable } from "./lookup.ts";
import { rules } from "./rules.ts";
import { setupOfNewGame } from "./setup.ts";
import { TestGame } from "./testing/fixtures.ts";
import { playRound, quickly } from "./testing/round.ts";
import { hostView, seatView } from "./views.ts";

const { calmAfter, durationMs, calmDurationMs } = rules.minigame;

/** A week with two tables of two, of which each mini-game is "The right line"; nobody plays it but who is said to. */
function week(setup: ConstructorParameters<typeof TestGame>[0] = {}) {
  const game = new TestGame({ preset: "week", days: 7, calmAfter, minigames: ["right-line"], ...setup });
  const seats = game.joinAll(2);
  const calm = () => [...game.state.tables].map(({ number }) => number).filter((table) => isCalm(game.game, table));
  return { game, seats, calm };
}

/** The next mini-game, for its whole time, in which the tables `playing` earn hearts and the others watch. */
function round(game: TestGame, ...playing: number[]): void {
  game.goTo("evening");
  game.goTo("minigame");
  playRound(game, (table) => (playing.includes(table) ? quickly : undefined));
}

/** The first mini-game, the same way. */
function firstRound(game: TestGame, ...playing: number[]): void {
  game.goTo("minigame");
  playRound(game, (table) => (playing.includes(table) ? quickly : undefined));
}

/** As many mini-games without a heart as it takes, for all tables but those that play. */
function untilCalm(game: TestGame, ...playing: number[]): void {
  firstRound(game, ...playing);
  for (let more = 1; more < calmAfter; more++) round(game, ...playing);
}

const stepOf = (game: TestGame, table: number) => findTable(game.game, table)?.step;

describe("a table that earns no heart in two mini-games in a row", () => {
  it("plays on without time pressure, and no other table does", () => {
    const { game, calm } = week();
    firstRound(game, 2);
    expect(calm()).toEqual([]);
    round(game, 2);
    expect(calm()).toEqual([1]);
    expect(hostView(game.game)).toMatchObject({ calm: [1], newlyCalm: [1] });
    round(game, 2);
    expect(hostView(game.game)).toMatchObject({ calm: [1], newlyCalm: [] });
  });

  it("does so for the rest of the game, with hearts too", () => {
    const { game, calm } = week();
    untilCalm(game, 2);
    for (let day = 0; day < 3; day++) round(game, 1, 2);
    expect(findTable(game.game, 1)?.hearts).toBeGreaterThan(0);
    expect(calm()).toEqual([1]);
  });

  it("does not when a heart came between", () => {
    const { game, calm } = week();
    firstRound(game, 2);
    round(game, 1, 2);
    round(game, 2);
    expect(calm()).toEqual([]);
    round(game, 2);
    expect(calm()).toEqual([1]);
  });

  it("does not in a game that was made before there was this rule; each game that is made now has it", () => {
    const { game, calm } = week({ calmAfter: undefined });
    for (let day = 1; day <= 4; day++) round(game, 2);
    expect(calm()).toEqual([]);
    expect(setupOfNewGame({ preset: "lesson" }).calmAfter).toBe(calmAfter);
  });

  it.each([
    ["the host goes on before its time is over", (game: TestGame) => game.host({ type: "skip" })],
    [
      "the host makes it shorter",
      (game: TestGame) => {
        game.host({ type: "lessTime" });
        game.wait(durationMs);
      },
    ],
    [
      "nobody of the table is there at its end",
      (game: TestGame) => {
        for (const seat of ["s1", "s2"]) game.must("server", { type: "presence", seat, here: false });
        game.wait(durationMs);
        for (const seat of ["s1", "s2"]) game.must("server", { type: "presence", seat, here: true });
      },
    ],
    [
      "all of the table pass",
      (game: TestGame) => {
        for (const seat of ["s1", "s2"]) game.must(seat, { type: "pass", on: true });
        game.wait(durationMs);
        for (const seat of ["s1", "s2"]) game.must(seat, { type: "pass", on: false });
      },
    ],
  ])("has not really played one where %s", (_why, spoil) => {
    const { game, calm } = week();
    firstRound(game, 2);
    game.goTo("minigame");
    game.wait(10_000);
    spoil(game);
    expect(game.state.phase).toBe("evening");
    expect(findTable(game.game, 1)?.hearts).toBe(0);
    expect(calm()).toEqual([]);
    round(game, 2);
    expect(calm()).toEqual([1]);
  });
});

describe("tables with and without time pressure side by side", () => {
  function together(setup: ConstructorParameters<typeof TestGame>[0] = {}) {
    const all = week(setup);
    all.game.host({ type: "calmTable", table: 2, on: true });
    all.game.goTo("minigame");
    return all;
  }

  it("begin together; those with it end at their time and wait for the others at most as long as these have more", () => {
    const { game } = together();
    game.wait(durationMs - rules.minigame.stepMs);
    expect([stepOf(game, 1), stepOf(game, 2)]).toEqual(["play", "play"]);
    game.wait(rules.minigame.stepMs);
    expect([stepOf(game, 1), stepOf(game, 2)]).toEqual(["done", "play"]);
    game.wait(calmDurationMs - durationMs - rules.minigame.stepMs);
    expect(game.state.phase).toBe("minigame");
    game.wait(rules.minigame.stepMs);
    expect(game.state.phase).toBe("evening");
  });

  it("see the time they have: a table without time pressure sees none", () => {
    const { game } = together();
    const endOf = (seat: string) => seatView(game.game, seat).minigameEndsAt;
    expect([endOf("s1") - game.clock, endOf("s3")]).toEqual([durationMs, 0]);
    game.host({ type: "moreTime" });
    expect([endOf("s1") - game.clock, endOf("s3")]).toEqual([durationMs + rules.time.more, 0]);
    game.wait(durationMs + rules.time.more);
    expect([stepOf(game, 1), stepOf(game, 2), endOf("s1")]).toEqual(["done", "play", 0]);
  });

  it("all have less time when the host gives less, and a few seconds to finish", () => {
    const { game } = together();
    const timeLeft = () => seatView(game.game, "s1").minigameEndsAt - game.clock;
    game.wait(durationMs - 60_000);
    game.host({ type: "lessTime" });
    expect(timeLeft()).toBe(60_000 - rules.time.more);
    game.wait(10_000);
    game.host({ type: "lessTime" });
    expect(timeLeft()).toBe(rules.time.leastLeft);
    game.wait(rules.time.leastLeft - rules.minigame.stepMs);
    expect([stepOf(game, 1), stepOf(game, 2)]).toEqual(["play", "play"]);
    game.wait(rules.minigame.stepMs);
    expect(game.state.phase).toBe("evening");
  });

  it("are the same to everybody else: nothing that all may see says which is which", () => {
    const seen = [1, 2].map((table) => {
      const { game } = week();
      game.host({ type: "calmTable", table, on: true });
      game.goTo("minigame");
      game.wait(30_000);
      return JSON.stringify(game.state);
    });
    expect(seen[0]).toBe(seen[1]);
  });

  it("end with the bell, however long they take", () => {
    const { game } = week({ preset: "lesson", days: undefined, tables: 4, minutes: 50 });
    game.host({ type: "start" });
    while (game.state.phase !== "goodbye") game.wait(1_000);
    expect(hostView(game.game).calm).toEqual([1, 2, 3, 4]);
    expect(Math.abs(game.clock + rules.plan.goodbyeMs - game.state.bellAt)).toBeLessThanOrEqual(120_000);
  });
});

describe("the host, for a table", () => {
  it("takes time pressure away, and gives it back, from the next mini-game on", () => {
    const { game, calm } = week();
    game.goTo("minigame");
    game.host({ type: "calmTable", table: 2, on: true });
    expect(calm()).toEqual([2]);
    expect(seatView(game.game, "s3").minigameEndsAt - game.clock).toBe(durationMs);
    game.wait(durationMs);
    expect(game.state.phase).toBe("evening");
    game.goTo("minigame");
    expect(seatView(game.game, "s3").minigameEndsAt).toBe(0);
    game.host({ type: "calmTable", table: 2, on: false });
    expect(seatView(game.game, "s3").minigameEndsAt).toBe(0);
    game.wait(calmDurationMs - rules.minigame.stepMs);
    expect(stepOf(game, 2)).toBe("play");
    game.goTo("evening");
    game.goTo("minigame");
    expect(seatView(game.game, "s3").minigameEndsAt - game.clock).toBe(durationMs);
  });

  it("has the last word over the rule", () => {
    const { game, calm } = week();
    untilCalm(game, 2);
    game.host({ type: "calmTable", table: 1, on: false });
    expect(hostView(game.game)).toMatchObject({ calm: [], newlyCalm: [] });
    for (let day = 0; day < calmAfter; day++) round(game, 2);
    expect(calm()).toEqual([]);
  });

  it("leaves it to the rule again by a slip that is put right", () => {
    const { game, calm } = week();
    for (const on of [true, false]) game.host({ type: "calmTable", table: 1, on });
    untilCalm(game, 2);
    expect(calm()).toEqual([1]);
  });

  it("decides nothing where the whole game is without time pressure", () => {
    const { game } = week({ calm: true });
    expect(game.give("host", { type: "calmTable", table: 1, on: false })).toBe("notNow");
    expect(hostView(game.game)).toMatchObject({ calm: null, newlyCalm: [] });
  });
});

describe("tables that change", () => {
  it("play on without time pressure when one of the two that become one did", () => {
    for (const [from, to] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const { game, calm } = week();
      untilCalm(game, 2);
      game.host({ type: "joinTables", from, to });
      expect(calm()).toEqual([to]);
    }
  });

  it("both play on as the one did that becomes two", () => {
    const { game, calm } = week();
    untilCalm(game, 2);
    game.host({ type: "splitTable", table: 1 });
    game.host({ type: "splitTable", table: 2 });
    expect(calm()).toEqual([1, 3]);
  });

  it("begin anew when a table's number is given to another", () => {
    const { game, calm } = week();
    untilCalm(game, 2);
    game.host({ type: "calmTable", table: 1, on: false });
    game.host({ type: "joinTables", from: 1, to: 2 });
    game.host({ type: "splitTable", table: 2 });
    expect(calm()).toEqual([]);
  });
});

describe("in any week", { timeout: 60_000 }, () => {
  const day = fc.record({
    plays: fc.boolean(),
    round: fc.constantFrom("whole", "whole", "whole", "cut short", "nobody there"),
    host: fc.constantFrom(undefined, undefined, undefined, true, false),
  });

  it("a table is without time pressure after two mini-games without a heart that it has played, or as the host says", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 7 }), (days) => {
        const { game } = week({ timed: false });
        let heartless = 0;
        let decided: boolean | undefined;
        for (const { plays, round, host } of days) {
          game.goTo("minigame");
          const reached = heartless >= calmAfter;
          expect(seatView(game.game, "s1").minigameEndsAt === 0).toBe(decided ?? reached);
          for (const seat of ["s1", "s2"]) {
            game.must("server", { type: "presence", seat, here: round !== "nobody there" });
          }
          if (round === "cut short") game.host({ type: "skip" });
          else if (round === "nobody there") game.wait(calmDurationMs);
          else playRound(game, (table) => (plays || table === 2 ? quickly : undefined));
          const hearts = findTable(game.game, 1)?.hearts ?? 0;
          if (round === "whole" && !reached) heartless = hearts > 0 ? 0 : heartless + 1;
          for (const seat of ["s1", "s2"]) game.must("server", { type: "presence", seat, here: true });
          if (host !== undefined) {
            game.host({ type: "calmTable", table: 1, on: host });
            decided = host === heartless >= calmAfter ? undefined : host;
          }
          expect(hostView(game.game).calm?.includes(1)).toBe(decided ?? heartless >= calmAfter);
          if (game.state.day === game.state.days) return;
          game.goTo("morning");
        }
      }),
      { numRuns: 60 },
    );
  });
});
