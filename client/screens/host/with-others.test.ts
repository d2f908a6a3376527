import { expect, it } from "vitest";
import { setupSchema } from "../../../shared/game/setup.ts";
import { withOthers } from "./with-others.ts";

/** Room for six. */
const lesson = setupSchema.parse({ preset: "lesson", tables: 5, newcomers: ["a", "b", "c", "d", "e", "f", "g"] });

it("the next game of a class is about those it has not met", () => {
  const { newcomers } = withOthers(lesson, ["g", "h", "i", "j", "k", "l"], ["a", "b", "c", "d", "e", "f"]);
  expect(newcomers).toEqual(["g", "h", "i", "j", "k", "l"]);
});

it("where these are few, some whom it knows come too, so that every table has somebody", () => {
  const { newcomers } = withOthers(lesson, ["g", "h"], ["a", "b", "c", "d", "e", "f"]);
  expect(newcomers).toEqual(["g", "h", "a", "b", "c", "d"]);
});

it("all else stays as it was", () => {
  const { newcomers: _, ...others } = withOthers(lesson, ["g"], []);
  const { newcomers: __, ...before } = lesson;
  expect(others).toEqual(before);
});
