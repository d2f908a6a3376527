import { describe, expect, it } from "vitest";
import { playGame } from "../bots/play-game.ts";
import type { Command } from "./commands.ts";
import { apply } from "./game.ts";
import { nicknames } from "./nicknames.ts";
import { reportOf } from "./report.ts";
import { rules } from "./rules.ts";
import type { Game } from "./state.ts";
import { TestGame, testContent } from "./testing/fixtures.ts";
import { marking, play } from "./testing/lesson.ts";

/** The bots of a game, counted as children: a report leaves bots out. */
function asChildren(game: Game): Game {
  for (const seat of game.state.seats.values()) seat.bot = false;
  return game;
}

describe("the report of a class", () => {
  it("of 100 games holds nothing that could tell one child, one device or one table from another", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const tables = 1 + (seed % 5);
      const players = 1 + (seed % 4);
      const skill = seed % 2 === 0 ? "random" : "average";
      const setup = { preset: seed % 3 === 0 ? "week" : "lesson", tables, questions: true } as const;
      const game = asChildren(playGame({ setup, content: testContent, players, skill, seed }).game);
      const report = reportOf(game);
      const text = JSON.stringify(report);
      for (const { id, nickname, avatar } of game.state.seats.values()) {
        expect(text).not.toContain(`"${id}"`);
        expect(text).not.toContain(`"${nickname}"`);
        expect(text).not.toContain(`"${avatar}"`);
      }
      expect(text).not.toMatch(/seat|table|nickname|avatar|speaker|marker/i);
      for (const moment of report.moments) {
        expect(Object.keys(moment).sort()).toEqual(["chapter", "day", "keys", "kind", "newcomer"]);
      }
      if (tables * players < 5) {
        expect([report.children, report.moments, report.newcomers.flatMap(({ choices }) => choices)]).toEqual([
          0,
          [],
          [],
        ]);
      }
    }
  }, 60_000);

  it("is the same whoever sat at which table with which name", () => {
    const { game } = playGame({
      setup: { preset: "lesson", tables: 3 },
      content: testContent,
      players: 3,
      skill: "average",
      seed: 5,
    });
    const before = reportOf(asChildren(game));
    let next = 0;
    for (const seat of game.state.seats.values()) {
      seat.nickname = nicknames[next++] ?? "";
      seat.avatar = "owl";
    }
    for (const moment of game.secrets.noted) moment.tables = moment.tables.map((table) => 10 - table);
    expect(reportOf(game)).toEqual(before);
  });

  it("tells the moments that mattered by the day they came on, each once", () => {
    const setup = { preset: "week", tables: 5 } as const;
    const { game } = playGame({ setup, content: testContent, players: 4, skill: "average", seed: 2 });
    const { moments, daysPlayed } = reportOf(asChildren(game));
    const days = moments.map(({ day }) => day);
    expect(moments.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    for (const day of days) {
      expect(day).toBeGreaterThanOrEqual(1);
      expect(day).toBeLessThanOrEqual(daysPlayed);
    }
    expect(new Set(moments.map((moment) => JSON.stringify(moment))).size).toBe(moments.length);
  });

  it("tells how each night left every newcomer", () => {
    const setup = { preset: "lesson", tables: 4, days: 3 } as const;
    const { game } = playGame({ setup, content: testContent, players: 3, skill: "random", seed: 4 });
    const { newcomers, daysPlayed } = reportOf(asChildren(game));
    expect(daysPlayed).toBe(3);
    for (const { nights } of newcomers) expect(nights).toHaveLength(3);
    // After the last night only being found can still change how somebody feels.
    for (const { nights, moodAfter } of newcomers) {
      expect(moodAfter).toBe(nights.at(-1) === 0 ? rules.mood.afterRescue : nights.at(-1));
    }
  });

  it("tells what was chosen as counts, and the way each newcomer went", () => {
    const lesson = marking();
    play(lesson, ["helpful-0", "harmful-4"]);
    lesson.game.join(1);
    const [first] = reportOf(lesson.game.game).newcomers;
    expect(first).toMatchObject({ id: "newcomer-1", chapters: 0, rescues: 0 });
    expect(first?.choices).toEqual([
      { chapter: 0, card: "harmful-4", outcome: "harmful", times: 1 },
      { chapter: 0, card: "helpful-0", outcome: "helpful", times: 1 },
    ]);
  });

  it("stays whole after the follow-up, for which seats of who is away are given up", () => {
    const setup = { preset: "lesson", tables: 4 } as const;
    const { game } = playGame({ setup, content: testContent, players: 5, skill: "average", seed: 5 });
    const before = reportOf(asChildren(game));
    expect(before.children).toBe(20);
    const give = (by: string, command: Command) => {
      expect(apply(game, { at: game.state.clock + 1, by, command })).toMatchObject({ ok: true });
    };
    for (const weeks of ["some", "some more"]) {
      for (const seat of game.state.seats.values()) seat.here = false;
      give("host", { type: "followUp" });
      expect(game.state.seats.size, weeks).toBe(0);
      const seat = `s${game.secrets.seatsMade + 1}`;
      give("server", { type: "join", seat, nickname: "Alfa", avatar: "fox", table: 0, heads: 2, bot: false });
      give("host", { type: "next" });
      expect(reportOf(game), weeks).toEqual(before);
    }
  });

  it("names the themes that most went wrong with", () => {
    const game = new TestGame({ timed: false });
    game.joinAll(3);
    game.goTo("debrief");
    expect(reportOf(game.game).themes).toEqual(["exclusion"]);
    expect(reportOf(game.game).finished).toBe(true);
  });
});
