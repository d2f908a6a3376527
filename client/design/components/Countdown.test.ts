import { expect, it } from "vitest";
import { minutesAndSeconds } from "./Countdown.tsx";

it("a time is told in minutes and two figures of seconds", () => {
  expect(minutesAndSeconds(130_000)).toBe("2:10");
  expect(minutesAndSeconds(9_000)).toBe("0:09");
});

it("a started second counts as a whole one, so that 0:00 means that it is over", () => {
  expect(minutesAndSeconds(1)).toBe("0:01");
  expect(minutesAndSeconds(59_001)).toBe("1:00");
  expect(minutesAndSeconds(0)).toBe("0:00");
});

it("a time that has passed is 0:00", () => {
  expect(minutesAndSeconds(-500)).toBe("0:00");
});
