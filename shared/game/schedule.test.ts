import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playGame } from "../bots/play-game.ts";
import { planFor, planWithoutBell, playMs, usualMinutes, type Wish } from "./plan.ts";
import { rules } from "./rules.ts";
import { endOf, inTwoLessons, scheduleOf, scheduleOfDay, scheduleOfStation } from "./schedule.ts";
import { lessonWish as lesson, TestGame, testContent } from "./testing/fixtures.ts";

const anyWish = fc.record<Wish>({
  preset: fc.constantFrom("lesson", "week"),
  tables: fc.integer({ min: 1, max: rules.tables.most }),
  visitsPerDay: fc.constantFrom(1, 2),
  questions: fc.boolean(),
  teachback: fc.boolean(),
  days: fc.constant(undefined),
});
const anyMinutes = fc.integer({ min: 30, max: 200 });

describe("the schedule of a lesson", () => {
  it("of 50 minutes has every part once and every day in order", () => {
    const parts = scheduleOf(50, planFor(50, lesson)).map(({ part, day }) => (day > 0 ? `${part} ${day}` : part));
    expect(parts).toEqual([
      "before",
      "intro",
      "day 1",
      "day 2",
      "day 3",
      "day 4",
      "finale",
      "debrief",
      "teachback",
      "after",
      "goodbye",
    ]);
  });

  it("leaves out what the plan leaves out", () => {
    const plan = planFor(30, lesson);
    const parts = scheduleOf(30, plan);
    expect(parts.filter(({ part }) => part === "day")).toHaveLength(plan.days);
    expect(parts.some(({ part }) => part === "before" || part === "after")).toBe(plan.questions);
  });

  it("has no gap, and ends with the bell whenever there is time enough to talk", () => {
    fc.assert(
      fc.property(anyMinutes, anyWish, (minutes, wish) => {
        const plan = planFor(minutes, wish);
        const parts = scheduleOf(minutes, plan);
        let atMs = 0;
        for (const { fromMs, forMs } of parts) {
          expect(fromMs).toBeCloseTo(atMs);
          expect(forMs).toBeGreaterThan(0);
          atMs += forMs;
        }
        if (plan.comfortable) expect(atMs).toBeCloseTo(minutes * 60_000);
      }),
    );
  });

  it("keeps at least its share of the lesson for the debrief", () => {
    fc.assert(
      fc.property(anyMinutes, anyWish, (minutes, wish) => {
        const plan = planFor(minutes, wish);
        fc.pre(plan.comfortable);
        const debrief = scheduleOf(minutes, plan).find(({ part }) => part === "debrief");
        expect(debrief?.forMs).toBeGreaterThanOrEqual(minutes * 60_000 * rules.plan.debrief - 1);
      }),
    );
  });

  it("gives the days together what the plan gives them", () => {
    fc.assert(
      fc.property(anyMinutes, anyWish, (minutes, wish) => {
        const plan = planFor(minutes, wish);
        const play = scheduleOf(minutes, plan).filter(({ part }) =>
          ["before", "intro", "day", "finale"].includes(part),
        );
        expect(play.reduce((sum, { forMs }) => sum + forMs, 0)).toBeCloseTo(playMs(plan) * plan.pace);
        const day = Object.values(scheduleOfDay(plan)).reduce((sum, ms) => sum + ms, 0);
        expect(play.find(({ part }) => part === "day")?.forMs).toBeCloseTo(day);
      }),
    );
  });

  it("is kept by a game that is really played, to two minutes", () => {
    const plan = planFor(50, lesson);
    const { days, questions, teachback } = plan;
    const { log } = playGame({
      setup: { preset: "lesson", minutes: 50, tables: 5, days, questions, teachback },
      content: testContent,
      players: 4,
      skill: "average",
      seed: 3,
    });
    const tip = log.find(({ command }) => command.type === "tip");
    const teachbackAt = scheduleOf(50, plan).find(({ part }) => part === "teachback")?.fromMs ?? 0;
    expect(Math.abs((tip?.at ?? 0) - teachbackAt)).toBeLessThanOrEqual(120_000);
  });
});

describe("the schedule of a game without a bell", () => {
  it("takes the usual time of all that was wished for", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const plan = planWithoutBell(wish);
        expect(plan).toMatchObject({ questions: wish.questions, teachback: wish.teachback, pace: 1, leftOut: [] });
        expect(endOf(scheduleOf(usualMinutes(plan), plan)) / 60_000).toBeCloseTo(usualMinutes(plan));
      }),
    );
  });

  it("has the days the host named, or as many as suit the class", () => {
    expect(planWithoutBell({ ...lesson, days: 2 }).days).toBe(2);
    expect(planWithoutBell({ ...lesson, preset: "week" }).days).toBe(7);
  });

  const station = scheduleOfStation(planWithoutBell({ ...lesson, preset: "station", questions: false }));
  const goodbyeAt = station.at(-1)?.fromMs ?? 0;

  /** How long a station takes where nobody says that they have read, by the rules of an edition. */
  function stationMs(edition: number): number {
    const game = new TestGame({ preset: "station", tables: 3, edition });
    game.joinAll(3);
    game.host({ type: "start" });
    const startedAt = game.state.clock;
    while (game.state.phase !== "goodbye") game.wait(1_000);
    return game.state.clock - startedAt;
  }

  it("of a station has one day, and is kept where every step takes as long as it usually does, to two minutes", () => {
    expect(station.filter(({ part }) => part === "day")).toHaveLength(1);
    // Before the fourth edition no step lasted longer.
    expect(Math.abs(stationMs(3) - goodbyeAt)).toBeLessThanOrEqual(120_000);
  });

  it("of a station is longer by the time to read at most, where nobody says that they have read", () => {
    const toRead = Object.values(rules.timeToRead).reduce((sum, ms) => sum + ms, 0);
    expect(stationMs(rules.edition)).toBeLessThanOrEqual(stationMs(3) + toRead);
  });
});

describe("a week in two lessons", () => {
  it("has its break at the end of a day, never after the last, and as near to the middle as a day goes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: rules.tables.most }), fc.boolean(), (tables, questions) => {
        const plan = planWithoutBell({ ...lesson, preset: "week", tables, questions });
        const whole = scheduleOf(usualMinutes(plan), plan);
        const [first, second] = inTwoLessons(whole);
        expect([...first, ...second].map(({ part, day }) => [part, day])).toEqual(
          whole.map(({ part, day }) => [part, day]),
        );
        expect(first.at(-1)?.part).toBe("day");
        expect(second[0]).toMatchObject({ part: "day", fromMs: 0 });
        expect(endOf(first) + endOf(second)).toBeCloseTo(endOf(whole));
        const dayMs = first.at(-1)?.forMs ?? 0;
        expect(Math.abs(endOf(first) - endOf(second))).toBeLessThanOrEqual(dayMs + 1);
      }),
    );
  });
});
