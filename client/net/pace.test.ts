import { effect, signal } from "@preact/signals";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lookMs, Pace } from "./pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("what comes in one beat is there at once and soon, in its order", () => {
  const pace = new Pace();
  const shown = signal("");
  const seen: string[] = [];
  effect(() => {
    seen.push(shown.value);
  });
  for (const part of ["a", "b", "c"]) {
    pace.add(() => {
      shown.value += part;
    });
  }
  vi.advanceTimersByTime(50);
  expect(seen).toEqual(["", "abc"]);
});

it("while it comes all the time it is looked at five times a second, and what comes last is seen too", () => {
  const pace = new Pace();
  let last = 0;
  const looks: number[] = [];
  const look = () => {
    looks.push(last);
  };
  for (last = 1; last <= 100; last++) {
    pace.add(look);
    vi.advanceTimersByTime(10);
  }
  expect(looks.length).toBeGreaterThanOrEqual(5);
  expect(looks.length).toBeLessThanOrEqual(6);
  last = 999;
  vi.advanceTimersByTime(lookMs);
  expect(looks.at(-1)).toBe(999);
});

it("what waits when a session is left is never done", () => {
  const pace = new Pace();
  const act = vi.fn();
  pace.add(act);
  pace.drop();
  vi.advanceTimersByTime(2 * lookMs);
  expect(act).not.toHaveBeenCalled();
});
