import { expect, test } from "vitest";
import { createGame, setupSchema } from "../../../../shared/game/index.ts";
import { testContent } from "../../../../shared/game/testing/fixtures.ts";
import { daysIn, firstForm, fromSetup, roomIn, secondVisitMinutes, toSetup } from "./setup-form.ts";

test("what a host can choose is what the server takes", () => {
  expect(setupSchema.parse(toSetup(firstForm("fr"), ["wout", "fien"]))).toMatchObject({
    boardLanguage: "fr",
    region: "wallonia",
    newcomers: ["wout", "fien"],
  });
});

test.each([
  ["station", 3, false],
  ["lesson", 2, false],
  ["lesson", 2, true],
  ["week", 3, false],
  ["week", 9, false],
] as const)(
  "the room and the days a host is told for a %s with %i tables is the game's own",
  (preset, tables, twoVisits) => {
    const form = { ...firstForm("nl"), preset, tables, twoVisits };
    const setup = setupSchema.parse(toSetup(form, []));
    const { state } = createGame(setup, testContent, 1);
    expect(roomIn(form)).toBe(state.newcomers.length);
    expect(daysIn(form)).toBe(state.days);
  },
);

test("the days a host names stay as they are, whatever the tables", () => {
  const form = { ...firstForm("nl"), preset: "week", tables: 9, days: 6 } as const;
  expect(daysIn(form)).toBe(6);
  expect(toSetup(form, [])).toMatchObject({ days: 6 });
  expect(daysIn({ ...form, days: undefined })).toBe(5);
});

test("a game made like another has the same setup", () => {
  const all = ["wout", "fien", "noe"];
  const forms = [
    { ...firstForm("fr"), preset: "week", tables: 7, days: 6, twoVisits: true, leftOut: ["noe"], calm: true },
    { ...firstForm("de"), minutes: 50, questions: true, difficulty: "brave", botsPerTable: 3 },
    { ...firstForm("nl"), preset: "station", timed: false, rescueScenes: false, region: "brussels" },
  ] as const;
  for (const form of forms) {
    const chosen = all.filter((id) => !form.leftOut.some((out) => out === id));
    const setup = setupSchema.parse(toSetup(form, chosen));
    expect(setupSchema.parse(toSetup(fromSetup(setup, all), chosen))).toEqual(setup);
  }
});

test("each day more makes a second visit cost more time", () => {
  const day = secondVisitMinutes({ ...firstForm("nl"), days: 1 });
  expect(day).toBeGreaterThan(3);
  expect(secondVisitMinutes({ ...firstForm("nl"), days: 4 })).toBeGreaterThan(3 * day);
});
