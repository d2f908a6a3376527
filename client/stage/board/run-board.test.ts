import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { BoardInput } from "./run-board.ts";
import { runBoard } from "./run-board.ts";

const seen = vi.hoisted(() => ({ stir: vi.fn(), destroy: vi.fn(), lessMotion: true }));

vi.mock("./board-scene.ts", () => ({ BoardScene: class {} }));
vi.mock("../run-scene.ts", () => ({ runScene: () => seen, wantsNoMotion: () => seen.lessMotion }));

beforeEach(() => {
  vi.useFakeTimers();
  seen.stir.mockClear();
});
afterEach(() => vi.useRealTimers());

const board = () => runBoard({} as HTMLElement, {} as BoardInput);
const minuteMs = 60_000;

it("a board that rests because no motion is wanted is drawn again and again, so that its dial goes on", () => {
  seen.lessMotion = true;
  const running = board();
  vi.advanceTimersByTime(minuteMs);
  expect(seen.stir.mock.calls.length).toBeGreaterThanOrEqual(10);
  running.destroy();
  seen.stir.mockClear();
  vi.advanceTimersByTime(minuteMs);
  expect(seen.stir).not.toHaveBeenCalled();
});

it("a board that moves is drawn all the time, and is not stirred", () => {
  seen.lessMotion = false;
  const running = board();
  vi.advanceTimersByTime(minuteMs);
  expect(seen.stir).not.toHaveBeenCalled();
  running.destroy();
});
