import { expect, it } from "vitest";
import { shareUnchanged } from "./share-unchanged.ts";

it("a value that says the same is the same object", () => {
  const before = { phase: "listen", tables: [{ number: 1 }, { number: 2 }], seats: { s1: { here: true } } };
  expect(shareUnchanged(before, structuredClone(before))).toBe(before);
});

it("a change is seen along its way only", () => {
  const before = {
    clock: 1,
    tables: [
      { number: 1, ready: 0 },
      { number: 2, ready: 0 },
    ],
    seats: { s1: { here: true } },
  };
  const after = shareUnchanged(before, {
    clock: 2,
    tables: [
      { number: 1, ready: 1 },
      { number: 2, ready: 0 },
    ],
    seats: { s1: { here: true } },
  });
  expect(after).toEqual({
    clock: 2,
    tables: [
      { number: 1, ready: 1 },
      { number: 2, ready: 0 },
    ],
    seats: before.seats,
  });
  expect(after.seats).toBe(before.seats);
  expect(after.tables).not.toBe(before.tables);
  expect(after.tables[1]).toBe(before.tables[1]);
});

it("a list that has grown, shrunk or become something else is new", () => {
  expect(shareUnchanged([1, 2], [1, 2, 3])).toEqual([1, 2, 3]);
  expect(shareUnchanged([1, 2], [1])).toEqual([1]);
  expect(shareUnchanged([], {})).toEqual({});
  expect(shareUnchanged({ visit: null }, { visit: { chapter: 0 } })).toEqual({ visit: { chapter: 0 } });
  expect(shareUnchanged({ visit: { chapter: 0 } }, { visit: null })).toEqual({ visit: null });
});

it("a key that was there with another name is noticed", () => {
  const before: Record<string, unknown> = { s1: undefined };
  expect(shareUnchanged(before, { s2: undefined })).not.toBe(before);
});
