import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lastStep, settleMs, takeStep, takeStepBack } from "./steps.ts";

const asked: unknown[] = [];
const shown = vi.hoisted(() => ({ turn: 7 }));

vi.mock("../../store/index.ts", () => ({
  game: { peek: () => shown },
  attempt: async (intent: unknown) => {
    asked.push(intent);
    return { ok: true };
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  shown.turn = 7;
});
afterEach(() => {
  vi.useRealTimers();
});

it("two presses of a remote at once are one step, and the next one a moment later is another", async () => {
  await takeStep({ type: "next" });
  await takeStep({ type: "next" });
  expect(asked).toEqual([{ type: "next", turn: 7 }]);
  expect(lastStep.value).not.toBeNull();
  shown.turn = 8;
  vi.advanceTimersByTime(settleMs);
  await takeStep({ type: "next" });
  expect(asked).toEqual([
    { type: "next", turn: 7 },
    { type: "next", turn: 8 },
  ]);
});

it("what is taken back is the step that was taken here, whatever the screen shows by then", async () => {
  vi.advanceTimersByTime(settleMs);
  await takeStep({ type: "skip" });
  shown.turn = 9;
  await takeStepBack();
  expect(asked).toEqual([
    { type: "skip", turn: 7 },
    { type: "takeBack", turn: 7 },
  ]);
});
