import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { HostStep } from "../../../shared/game/take-back.ts";
import { giveTime, goOnToSlide, lastStep, settleMs, takeStep, takeStepBack, undoMs } from "./steps.ts";

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

beforeAll(() => void vi.useFakeTimers());
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  // What was pressed in the test before is long ago.
  vi.advanceTimersByTime(undoMs);
  asked.length = 0;
  shown.turn = 7;
  server.answer = Promise.resolve({ ok: true });
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

it("time is given to what the screen shows, as often as somebody presses", async () => {
  await giveTime("moreTime");
  await giveTime("moreTime");
  shown.turn = 8;
  await giveTime("lessTime");
  expect(asked).toEqual([
    { type: "moreTime", turn: 7 },
    { type: "moreTime", turn: 7 },
    { type: "lessTime", turn: 8 },
  ]);
});

it("two presses at once skip neither a slide nor the end of the debrief", async () => {
  await takeStep({ type: "next" });
  await goOnToSlide(1);
  vi.advanceTimersByTime(settleMs);
  await goOnToSlide(1);
  await goOnToSlide(2);
  await takeStep({ type: "next" });
  expect(asked).toEqual([
    { type: "next", turn: 7 },
    { type: "slide", index: 1 },
  ]);
});

it("what is taken back is the step that was taken here, whatever the screen shows by then", async () => {
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

describe("a second press on a slow connection, which the server refuses", () => {
  let answers: ((answer: { ok: boolean }) => void)[];
  const press = (step: HostStep) => {
    server.answer = new Promise((resolve) => {
      answers.push(resolve);
    });
    return takeStep(step);
  };

  beforeEach(() => {
    answers = [];
  });

  /** Two presses for the turn that is shown: the first is taken, the second has come too late. */
  function pressTwice(): [first: Promise<void>, second: Promise<void>] {
    const first = press({ type: "next" });
    vi.advanceTimersByTime(settleMs);
    return [first, press({ type: "next" })];
  }
  function answerBoth(): void {
    answers[0]?.({ ok: true });
    answers[1]?.({ ok: false });
  }

  it("leaves the way back from the first, for as long as it has one", async () => {
    const presses = pressTwice();
    const both = lastStep.value?.number ?? 0;
    answerBoth();
    await Promise.all(presses);
    expect(lastStep.value?.number).toBe(both - 1);
    vi.advanceTimersByTime(undoMs - settleMs);
    expect(lastStep.value).toBeNull();
  });

  it("comes too late for that when the first is too long ago", async () => {
    const presses = pressTwice();
    vi.advanceTimersByTime(undoMs - settleMs);
    answerBoth();
    await Promise.all(presses);
    expect(lastStep.value).toBeNull();
  });

  it("is followed by taking the first back, also before the answers", async () => {
    const presses = pressTwice();
    const back = takeStepBack();
    server.answer = Promise.resolve({ ok: true });
    answerBoth();
    await Promise.all([...presses, back]);
    expect(asked).toEqual([
      { type: "next", turn: 7 },
      { type: "next", turn: 7 },
      { type: "takeBack", turn: 7 },
    ]);
    expect(lastStep.value).toBeNull();
  });
});

it("a step can be taken back for five seconds", async () => {
  await takeStep({ type: "skip" });
  vi.advanceTimersByTime(undoMs - 1);
  expect(lastStep.value).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(lastStep.value).toBeNull();
});
