import { describe, expect, it } from "vitest";
import { observeClock, remainingMs, remainingToBellMs, unknownClock } from "./game-clock.ts";

describe("the clock of the game on this device", () => {
  it("goes on between two words from the server", () => {
    const clock = observeClock(unknownClock, 10_000, false, 500);
    expect(remainingMs(clock, 40_000, 500)).toBe(30_000);
    expect(remainingMs(clock, 40_000, 5_500)).toBe(25_000);
  });

  it("a word that was long on its way changes nothing", () => {
    const clock = observeClock(unknownClock, 10_000, false, 500);
    expect(observeClock(clock, 11_000, false, 2_300)).toBe(clock);
  });

  it("a faster word corrects it", () => {
    const slow = observeClock(unknownClock, 10_000, false, 5_000);
    const corrected = observeClock(slow, 20_000, false, 6_000);
    expect(remainingMs(corrected, 30_000, 6_000)).toBe(10_000);
  });

  it("stands still in a pause, for every deadline but the bell", () => {
    const before = observeClock(unknownClock, 10_000, false, 0);
    const paused = observeClock(before, 12_000, true, 2_100);
    expect(remainingMs(paused, 20_000, 2_100)).toBe(8_000);
    expect(remainingMs(paused, 20_000, 60_000)).toBe(8_000);
    expect(remainingToBellMs(paused, 90_000, 2_100)).toBe(78_000);
    expect(remainingToBellMs(paused, 90_000, 62_100)).toBe(18_000);
  });

  it("begins anew after a pause, when the game's clock may have stood still", () => {
    const before = observeClock(unknownClock, 10_000, false, 0);
    const paused = observeClock(before, 12_000, true, 2_000);
    const after = observeClock(paused, 12_000, false, 60_000);
    expect(remainingMs(after, 20_000, 60_000)).toBe(8_000);
  });

  it("begins anew when the game's clock has stood still, as it does while its computer sleeps", () => {
    const before = observeClock(unknownClock, 10_000, false, 0);
    const after = observeClock(before, 12_000, false, 600_000);
    expect(remainingMs(after, 20_000, 600_000)).toBe(8_000);
  });

  it("without a deadline or before the first word there is no time to show", () => {
    expect(remainingMs(unknownClock, 40_000, 0)).toBeUndefined();
    expect(remainingMs(observeClock(unknownClock, 1, false, 0), 0, 0)).toBeUndefined();
  });

  it("time that is up stays at nothing", () => {
    expect(remainingMs(observeClock(unknownClock, 10_000, false, 0), 9_000, 0)).toBe(0);
  });
});
