import { expect, it } from "vitest";
import { avatars } from "../../../shared/game/nicknames.ts";
import { another, proposedAvatar } from "./identity.ts";

it("another one is never the one there is", () => {
  for (const chance of [0, 0.3, 0.5, 0.99]) expect(another(["a", "b", "c"], "b", chance)).not.toBe("b");
});

it("every other one can come", () => {
  expect([0, 0.5].map((chance) => another(["a", "b", "c"], "b", chance))).toEqual(["a", "c"]);
});

it("the only one there is stays", () => {
  expect(another(["a"], "a", 0.5)).toBe("a");
});

it("out of nothing nobody can be drawn", () => {
  expect(() => another([], undefined, 0)).toThrow("empty list");
});

it("proposes an animal that nobody at the table has", () => {
  const free = ["owl", "crab"];
  const taken = avatars.filter((one) => !free.includes(one));
  for (const chance of [0, 0.4, 0.99]) expect(free).toContain(proposedAvatar(taken, "fox", chance));
  expect(proposedAvatar(taken, "owl", 0.2)).toBe("crab");
});

it("proposes any other animal when all are taken", () => {
  expect(proposedAvatar(avatars, "fox", 0)).not.toBe("fox");
});
