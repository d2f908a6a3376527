import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sayInTime } from "./say-in-time.ts";

describe("what is said against the clock", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const hurried = true;
  const long = "It is going to Bolu. Tap and hold on!";

  function listener() {
    const heard: string[] = [];
    return { heard, say: sayInTime((words) => heard.push(words)) };
  }

  it("waits for what is being read", () => {
    const { heard, say } = listener();
    say(long, hurried);
    say("Well done.", hurried);
    expect(heard).toEqual([long]);
    vi.advanceTimersByTime(3_000);
    expect(heard).toEqual([long, "Well done."]);
  });

  it("leaves out what is out of date before its turn", () => {
    const { heard, say } = listener();
    for (const words of [long, "Well done.", "Keep watching.", "Now!"]) say(words, hurried);
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual([long, "Now!"]);
  });

  it("does not come back to what was read last", () => {
    const { heard, say } = listener();
    for (const words of [long, "Well done.", long]) say(words, hurried);
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual([long]);
  });

  it("leaves nothing out where there is no hurry", () => {
    const { heard, say } = listener();
    for (const words of [long, "Well done.", "Keep watching."]) say(words, false);
    expect(heard).toEqual([long, "Well done.", "Keep watching."]);
  });
});
