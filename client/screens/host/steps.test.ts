import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lastStep, settleMs, takeStep } from "./steps.ts";

const asked: string[] = [];

vi.mock("../../store/index.ts", () => ({
  attempt: async ({ type }: { type: string }) => {
    asked.push(type);
    return { ok: true };
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("two presses of a remote at once are one step, and the next one a moment later is another", async () => {
  await takeStep({ type: "next" });
  await takeStep({ type: "next" });
  expect(asked).toEqual(["next"]);
  expect(lastStep.value).not.toBeNull();
  vi.advanceTimersByTime(settleMs);
  await takeStep({ type: "next" });
  expect(asked).toEqual(["next", "next"]);
});
