import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lastStep, settleMs, takeStep, takeStepBack, undoMs } from "./steps.ts";

const asked: unknown[] = [];
const shown = vi.hoisted(() => ({ turn: 7 }));
const server = vi.hoisted(() => ({ answer: Promise.resolve<{ ok: boolean }>({ ok: true }) }));

vi.mock("../../store/index.ts", () => ({
  game: { peek: () => shown },
  attempt: (intent: unknown) => {
    asked.push(intent);
    return server.answer;
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  shown.turn = 7;
  server.answer = Promise.resolve({ ok: true });
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

it("while the server has not answered, what is taken back is this step and not the one before", async () => {
  await takeStep({ type: "start" });
  let answer = (_: { ok: boolean }) => {};
  server.answer = new Promise((resolve) => {
    answer = resolve;
  });
  shown.turn = 8;
  void takeStep({ type: "skip" });
  const back = takeStepBack();
  answer({ ok: true });
  await back;
  expect(asked).toEqual([
    { type: "start", turn: 7 },
    { type: "skip", turn: 8 },
    { type: "takeBack", turn: 8 },
  ]);
});

it("a step that the server refuses has no way back", async () => {
  server.answer = Promise.resolve({ ok: false });
  const step = takeStep({ type: "skip" });
  const back = takeStepBack();
  await Promise.all([step, back]);
  await takeStep({ type: "skip" });
  expect(lastStep.value).toBeNull();
  expect(asked.every((intent) => JSON.stringify(intent).includes("skip"))).toBe(true);
});

it("a step can be taken back for five seconds", async () => {
  await takeStep({ type: "skip" });
  vi.advanceTimersByTime(undoMs - 1);
  expect(lastStep.value).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(lastStep.value).toBeNull();
});
