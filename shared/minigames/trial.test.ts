import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { minigames } from "./index.ts";

it.each(minigames)("$id is tried out in a file of its own", ({ id }) => {
  expect(existsSync(new URL(`./${id}/trial.test.ts`, import.meta.url))).toBe(true);
});
