import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { doublePressMs, isMeantFor } from "./double-press.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("the second half of a double press is not meant for what comes next; a press a moment later is", () => {
  expect(isMeantFor("talk")).toBe(true);
  vi.advanceTimersByTime(150);
  expect(isMeantFor("result")).toBe(false);
  vi.advanceTimersByTime(doublePressMs);
  expect(isMeantFor("result")).toBe(true);
});

it("whoever thinks again at once may", () => {
  vi.advanceTimersByTime(60_000);
  expect(isMeantFor("mark")).toBe(true);
  expect(isMeantFor("mark")).toBe(true);
});
