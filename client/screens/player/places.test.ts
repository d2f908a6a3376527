import { expect, it } from "vitest";
import { childrenAt, dealtTo, placeOf } from "./places.ts";

const seats = [
  { id: "s1", heads: 1 },
  { id: "s2", heads: 3 },
  { id: "s5", heads: 1 },
];

it("every child of a table has a colour of its own, also on a shared device", () => {
  expect([placeOf(seats, "s1", 0), placeOf(seats, "s2", 0), placeOf(seats, "s2", 2), placeOf(seats, "s5", 0)]).toEqual([
    1, 2, 4, 5,
  ]);
});

it("a table with more children than colours begins them anew", () => {
  expect(
    placeOf(
      [
        { id: "s1", heads: 8 },
        { id: "s2", heads: 2 },
      ],
      "s2",
      1,
    ),
  ).toBe(2);
});

it("children are counted, not devices", () => {
  expect(childrenAt(seats)).toBe(5);
});

it("clues go round the children of a shared device", () => {
  expect(dealtTo(["a", "b", "c", "d", "e"], 2)).toEqual([
    ["a", "c", "e"],
    ["b", "d"],
  ]);
});

it("where there are fewer clues than children, only those who have one are asked to look", () => {
  expect(dealtTo(["a"], 3)).toEqual([["a"]]);
  expect(dealtTo([], 3)).toEqual([]);
});
