import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playGame } from "../bots/play-game.ts";
import { planFor, usualMinutes, type Wish } from "./plan.ts";
import { rules } from "./rules.ts";
import { scheduleOf } from "./schedule.ts";
import { lessonWish as lesson, TestGame, testContent } from "./testing/fixtures.ts";

describe("a plan", () => {
  it("for a lesson of 50 minutes leaves nothing out", () => {
    expect(planFor(50, lesson)).toMatchObject({ days: 4, teachback: true, questions: true, leftOut: [] });
  });

  it("does without the questions first", () => {
    expect(planFor(42, lesson)).toMatchObject({ days: 4, teachback: true, leftOut: ["questions"], comfortable: true });
  });

  it("has fewer days in a short time, and says so when even one day is a hurry", () => {
    expect(planFor(30, lesson)).toMatchObject({ days: 2, leftOut: ["questions", "days"] });
    expect(planFor(10, lesson)).toMatchObject({ days: 1, comfortable: false });
  });

  it("says how much time is over where a debrief longer than its share would fill it", () => {
    const week: Wish = { ...lesson, preset: "week", tables: 9, visitsPerDay: 2, questions: false };
    expect(planFor(50, week).spareMinutes).toBe(0);
    const plan = planFor(100, week);
    expect(plan).toMatchObject({ days: 2, spareMinutes: 35 });
    const shareIn = (minutes: number) =>
      (scheduleOf(minutes, plan).find(({ part }) => part === "debrief")?.forMs ?? 0) / 60_000 / minutes;
    expect(shareIn(100 - plan.spareMinutes)).toBeGreaterThanOrEqual(rules.plan.mostDebrief);
    expect(shareIn(100 - plan.spareMinutes - rules.plan.spareStep)).toBeLessThan(rules.plan.mostDebrief);
  });

  it("never takes more time than there is, and more time never takes anything away", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom<Wish["preset"]>("lesson", "week"),
        fc.boolean(),
        (minutes, tables, preset, questions) => {
          const wish = { ...lesson, preset, tables, questions };
          const plan = planFor(minutes, wish);
          if (plan.comfortable) expect(usualMinutes(plan) * rules.plan.comfortablePace).toBeLessThanOrEqual(minutes);
          expect(planFor(minutes + 10, wish).days).toBeGreaterThanOrEqual(plan.days);
        },
      ),
    );
  });
});

/** How far (ms) the end of a game is from its bell; below 0: before it. */
const fromBell = ({ state }: TestGame) => state.clock + rules.plan.goodbyeMs - state.bellAt;

/** Lets time alone lead the game. */
function waitFor(game: TestGame, phase: TestGame["state"]["phase"]): void {
  while (game.state.phase !== phase) game.wait(1_000);
}

describe("a lesson of 50 minutes with a bell", () => {
  const { days, questions, teachback } = planFor(50, lesson);
  const setup = { preset: "lesson", minutes: 50, days, questions, teachback } as const;

  it.each(["random", "thoughtful"] as const)("ends with it when %s bots play, with every table served", (skill) => {
    for (const tables of [2, 5, 8]) {
      const { game, log } = playGame({ setup: { ...setup, tables }, content: testContent, players: 4, skill, seed: 3 });
      expect(Math.abs(game.state.clock + rules.plan.goodbyeMs - game.state.bellAt)).toBeLessThanOrEqual(120_000);
      const visited = new Set(log.filter(({ command }) => command.type === "agree").map(({ by }) => by));
      const atTables = [...visited].map((seat) => game.state.seats.get(seat)?.table);
      expect(new Set(atTables).size, "tables that took part").toBe(tables);
    }
  });

  it("ends with it when nobody is ever quicker than the time there is", () => {
    const game = new TestGame({ ...setup, tables: 4 });
    game.joinAll(3);
    game.host({ type: "start" });
    while (game.state.phase !== "goodbye") game.wait(1_000);
    expect(Math.abs(fromBell(game))).toBeLessThanOrEqual(120_000);
  });

  it("ends with it when it begins late, with less in it", () => {
    for (const minutes of [40, 25]) {
      const game = new TestGame({ ...setup, tables: 4 });
      game.joinAll(3);
      game.host({ type: "start", minutes });
      expect(game.state.bellAt - game.state.clock).toBe(minutes * 60_000);
      while (game.state.phase !== "goodbye") game.wait(1_000);
      expect(Math.abs(fromBell(game)), `${minutes}`).toBeLessThanOrEqual(120_000);
    }
  });

  it("still ends with it after a pause of five minutes", () => {
    const game = new TestGame({ ...setup, tables: 4 });
    game.joinAll(3);
    game.host({ type: "start" });
    while (game.state.day < 2) game.wait(1_000);
    game.host({ type: "pause" });
    game.clock += 300_000;
    game.host({ type: "resume" });
    while (game.state.phase !== "goodbye") game.wait(1_000);
    expect(Math.abs(fromBell(game))).toBeLessThanOrEqual(120_000);
  });

  it.each([10, 20, -5])("still ends with it when it turns out to go %i minutes earlier", (earlier) => {
    const game = new TestGame({ ...setup, tables: 4 });
    game.joinAll(3);
    game.host({ type: "start" });
    while (game.state.day < 2) game.wait(1_000);
    const left = Math.floor((game.state.bellAt - game.state.clock) / 60_000) - earlier;
    game.host({ type: "moveBell", minutes: left });
    expect(game.state.bellAt - game.state.clock).toBe(left * 60_000);
    expect(game.state.days).toBeGreaterThanOrEqual(2);
    waitFor(game, "debrief");
    const share = (game.state.endsAt - game.state.clock) / ((50 - earlier) * 60_000);
    expect(share).toBeGreaterThanOrEqual(0.18);
    waitFor(game, "goodbye");
    expect(Math.abs(fromBell(game))).toBeLessThanOrEqual(120_000);
  });

  it("gets back the days that a bell moved by mistake had cost", () => {
    const game = new TestGame({ ...setup, tables: 4 });
    game.joinAll(3);
    game.host({ type: "start" });
    while (game.state.day < 1) game.wait(1_000);
    const left = Math.floor((game.state.bellAt - game.state.clock) / 60_000);
    game.host({ type: "moveBell", minutes: left - 25 });
    expect(game.state.days).toBeLessThan(days);
    game.host({ type: "moveBell", minutes: left });
    expect(game.state.days).toBe(days);
  });

  it("keeps a fifth to a quarter of the time for the debrief when play takes its time", () => {
    const game = new TestGame({ ...setup, tables: 4 });
    game.joinAll(3);
    game.host({ type: "start" });
    while (game.state.phase !== "debrief") game.wait(1_000);
    const share = (game.state.endsAt - game.state.clock) / (50 * 60_000);
    expect(share).toBeGreaterThanOrEqual(0.2);
    expect(share).toBeLessThanOrEqual(0.26);
  });
});
