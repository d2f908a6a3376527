import { expect, it } from "vitest";
import { rules } from "./rules.ts";
import { setupOfNewGame, setupSchema } from "./setup.ts";

it("a game that is made now has the rules of now, whatever is asked; one from before there were editions those of then", () => {
  expect(setupOfNewGame({ preset: "lesson", edition: 1 }).edition).toBe(rules.edition);
  expect(setupSchema.parse({ preset: "lesson" }).edition).toBe(1);
});

const choose = (newcomers: string[]) => setupSchema.safeParse({ preset: "week", newcomers }).success;

it("a host may choose among many more newcomers than the board has places for, each named once", () => {
  const many = Array.from({ length: 3 * rules.newcomers.most }, (_, index) => `newcomer-${index}`);
  expect(choose(many)).toBe(true);
  expect(choose(["fien", "wout", "fien"])).toBe(false);
  expect(choose(Array.from({ length: rules.newcomers.mostNamed + 1 }, (_, index) => `newcomer-${index}`))).toBe(false);
});

it("a setup with a key nobody knows is refused", () => {
  expect(setupSchema.safeParse({ preset: "lesson", name: "5A" }).success).toBe(false);
});
