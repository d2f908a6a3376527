import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesUntil, timeIn } from "./bell-time.ts";

const at = (time: string) => new Date(`2026-11-26T${time}:00`);

test("a lesson that begins at 10:20 has 50 minutes until the bell of 11:10", () => {
  expect(minutesUntil("11:10", at("10:20"))).toBe(50);
  expect(timeIn(50, at("10:20"))).toBe("11:10");
});

test("a bell that is too near, too far or no time at all is none", () => {
  for (const time of ["10:25", "10:20", "10:00", "15:00", "", "25", "ab:cd"]) {
    expect(minutesUntil(time, at("10:20")), time).toBeUndefined();
  }
});

test("a bell that is moved in the middle of a lesson may be nearer", () => {
  expect(minutesUntil("10:22", at("10:20"), 2)).toBe(2);
  expect(minutesUntil("10:21", at("10:20"), 2)).toBeUndefined();
});

test("a bell after midnight is of the next day", () => {
  expect(minutesUntil("00:15", at("23:30"))).toBe(45);
});

test("the time so many minutes from now is as many minutes away", () => {
  const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => {
    return new Date(2026, 10, 26, Math.floor(minute / 60), minute % 60);
  });
  fc.assert(
    fc.property(anyMinute, fc.integer({ min: 10, max: 240 }), (now, minutes) => {
      expect(minutesUntil(timeIn(minutes, now), now)).toBe(minutes);
    }),
  );
});
