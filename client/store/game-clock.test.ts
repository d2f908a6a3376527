import { describe, expect, it } from "vitest";
import { observeClock, remainingMs, remainingToBellMs, setClock, timeOn, unknownClock } from "./game-clock.ts";

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

  it("is not put back in a pause by what happens meanwhile, which says again when it began", () => {
    const paused = observeClock(observeClock(unknownClock, 10_000, false, 0), 12_000, true, 2_000);
    const later = observeClock(paused, 12_000, true, 62_000);
    expect(remainingToBellMs(later, 90_000, 62_000)).toBe(18_000);
    expect(remainingMs(later, 20_000, 62_000)).toBe(8_000);
  });

  it("that begins in a pause knows what time it is, for the bell, when it has been told so", () => {
    const paused = observeClock(unknownClock, 12_000, true, 500);
    expect([timeOn(paused, 500), remainingMs(paused, 20_000, 500)]).toEqual([12_000, 8_000]);
    expect(remainingToBellMs(paused, 90_000, 500)).toBeUndefined();
    const told = setClock(paused, 72_000, 500);
    expect(remainingToBellMs(told, 90_000, 1_500)).toBe(17_000);
    expect(remainingMs(told, 20_000, 1_500)).toBe(8_000);
    const after = observeClock(observeClock(told, 12_000, true, 3_500), 75_000, false, 3_500);
    expect([remainingToBellMs(after, 90_000, 4_500), remainingMs(after, 83_000, 4_500)]).toEqual([14_000, 7_000]);
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
