import { expect, it } from "vitest";
import { readPracticeAddress, writePracticeAddress } from "./practice-address.ts";

it("an address brings back the same round", () => {
  const round = { id: "listening-ear", seats: 6, skill: "thoughtful", calm: true, seed: 99 } as const;
  const address = writePracticeAddress(round);
  expect(readPracticeAddress(address.slice(address.indexOf("?")))).toEqual(round);
});

it("what is missing, unknown or out of range gets a sensible value", () => {
  const usual = { id: undefined, seats: 4, skill: "average", calm: false, seed: 1 };
  expect(readPracticeAddress("")).toEqual(usual);
  expect(readPracticeAddress("?game=chess&seats=99&skill=genius&seed=-1")).toEqual(usual);
  expect(readPracticeAddress("?seats=two&seed=1.5")).toEqual(usual);
});
