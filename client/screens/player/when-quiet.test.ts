import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenQuiet } from "./when-quiet.ts";

const quietMs = 180_000;
let page: EventTarget;
let quiet: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal("document", page);
  quiet = 0;
  stop = whenQuiet(quietMs, () => quiet++);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("is told once that nothing has been pressed for so long", () => {
  vi.advanceTimersByTime(quietMs - 1);
  expect(quiet).toBe(0);
  vi.advanceTimersByTime(1);
  expect(quiet).toBe(1);
  vi.advanceTimersByTime(2 * quietMs);
  expect(quiet).toBe(1);
});

it.each(["pointerdown", "keydown", "click"])("begins to wait anew at each %s", (pressed) => {
  vi.advanceTimersByTime(quietMs - 1);
  page.dispatchEvent(new Event(pressed));
  vi.advanceTimersByTime(quietMs - 1);
  expect(quiet).toBe(0);
  vi.advanceTimersByTime(1);
  expect(quiet).toBe(1);
});

it("knows when it wakes up that a tablet has slept, in which no timer ran", () => {
  vi.setSystemTime(Date.now() + quietMs);
  page.dispatchEvent(new Event("visibilitychange"));
  expect(quiet).toBe(1);
});

it("is told nothing any more once it is stopped", () => {
  stop();
  vi.advanceTimersByTime(quietMs);
  expect(quiet).toBe(0);
});
