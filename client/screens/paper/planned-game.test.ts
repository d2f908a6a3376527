import { describe, expect, it } from "vitest";
import { paperPlanFor, usualLesson } from "./planned-game.ts";

describe("the plan on paper", () => {
  it("of a lesson with a bell ends with the bell, in one lesson", () => {
    const { minutes, lessons, plan } = paperPlanFor({ ...usualLesson, minutes: 50 });
    expect(minutes).toBe(50);
    expect(lessons).toHaveLength(1);
    expect(plan.days).toBe(4);
  });

  it("of a lesson that was prepared has the days it was prepared with, and says that there could be more", () => {
    expect(paperPlanFor({ ...usualLesson, minutes: 50, days: 2 }).plan).toMatchObject({ days: 2, leftOut: ["days"] });
    expect(paperPlanFor({ ...usualLesson, minutes: 50, days: 4 }).plan).toMatchObject({ days: 4, leftOut: [] });
  });

  it("of a week has all its days, in two lessons unless the bell is near", () => {
    const week = { ...usualLesson, preset: "week", tables: 5, minutes: undefined } as const;
    const days = (lessons: readonly { part: string }[][]) => lessons.flat().filter(({ part }) => part === "day").length;
    const free = paperPlanFor(week);
    expect(free.lessons).toHaveLength(2);
    expect(days(free.lessons)).toBe(7);
    const short = paperPlanFor({ ...week, minutes: 50 });
    expect(short.lessons).toHaveLength(1);
    expect(short.plan.leftOut).toContain("days");
    expect(days(short.lessons)).toBe(short.plan.days);
  });

  it("of a station has one day and no bell, whatever was set before", () => {
    const { plan, lessons, minutes } = paperPlanFor({ ...usualLesson, preset: "station", minutes: 100 });
    expect(plan.days).toBe(1);
    expect(lessons).toHaveLength(1);
    expect(minutes).toBeLessThan(20);
  });

  it("has as many newcomers as were chosen, and never more than suit the class", () => {
    expect(paperPlanFor({ ...usualLesson, newcomers: 3 }).newcomers).toBe(3);
    expect(paperPlanFor({ ...usualLesson, newcomers: 9 }).newcomers).toBe(paperPlanFor(usualLesson).newcomers);
  });
});
