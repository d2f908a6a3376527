import { expect, it } from "vitest";
import { retryDelayMs } from "./backoff.ts";

it("the first try to come back is made after half a second", () => {
  expect(retryDelayMs(0)).toBe(500);
});

it("waits grow to three seconds and stay there for ever", () => {
  expect([1, 2, 3, 4, 1000].map(retryDelayMs)).toEqual([1000, 2000, 3000, 3000, 3000]);
});
