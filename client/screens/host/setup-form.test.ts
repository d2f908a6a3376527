import { expect, test } from "vitest";
import { createGame, setupSchema } from "../../../shared/game/index.ts";
import { testContent } from "../../../shared/game/testing/fixtures.ts";
import { firstForm, roomFor, secondVisitMinutes, toSetup } from "./setup-form.ts";

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
] as const)("the room a host is told for a %s with %i tables is the game's own", (preset, tables, twoVisits) => {
  const form = { ...firstForm("nl"), preset, tables, twoVisits };
  const setup = setupSchema.parse(toSetup(form, []));
  expect(roomFor(form)).toBe(createGame(setup, testContent, 1).state.newcomers.length);
});

test("each day more makes a second visit cost more time", () => {
  const day = secondVisitMinutes({ ...firstForm("nl"), days: 1 });
  expect(day).toBeGreaterThan(3);
  expect(secondVisitMinutes({ ...firstForm("nl"), days: 4 })).toBeGreaterThan(3 * day);
});
