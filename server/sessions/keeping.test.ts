import { describe, expect, it } from "vitest";
import type { Dates } from "../store/store.ts";
import { isToBeNoticed, keptUntil } from "./keeping.ts";

const dayMs = 86_400_000;
const keepDays = 30;
const november = Date.parse("2026-11-27T09:00:00Z");

/** Looks at a session as the server does at each of some moments; the first at which it is deleted, when there is one. */
function deletedAt(session: Partial<Dates>, moments: readonly number[]): number | undefined {
  const made = session.lastMoveAt ?? november;
  const dates = {
    code: "123456",
    createdAt: made - 1_000,
    lastMoveAt: made,
    noticedAt: 0,
    prepared: false,
    ...session,
  };
  for (const now of moments) {
    if (keptUntil(dates, keepDays, now) < now) return now;
    if (isToBeNoticed(dates, keepDays, now)) dates.noticedAt = now;
  }
  return undefined;
}

/** Each hour of so many days. */
function hours(from: number, days: number): number[] {
  return Array.from({ length: days * 24 }, (_, hour) => from + (hour * dayMs) / 24);
}

describe("a session is deleted", () => {
  it("thirty days after its last move by a server that always runs", () => {
    const at = deletedAt({}, hours(november, 40));
    expect(((at ?? 0) - november) / dayMs).toBeCloseTo(30, 0);
  });

  it("thirty days after its last move, within a week, by a laptop that runs once a week", () => {
    const weekly = Array.from({ length: 10 }, (_, week) => november + (week * 7 - (week % 2) / 4) * dayMs);
    expect(deletedAt({}, weekly)).toBe(november + 34.75 * dayMs);
  });

  it("some days after the summer by a computer that was off", () => {
    const september = november + 70 * dayMs;
    expect(deletedAt({}, hours(september, 5))).toBeUndefined();
    expect(deletedAt({}, [september, september + 7.1 * dayMs])).toBe(september + 7.1 * dayMs);
  });

  it("a day after it was made when nobody came and it was not for another day", () => {
    const [before, after] = [november + dayMs - 1, november + dayMs + 1];
    expect(deletedAt({ createdAt: november }, [before])).toBeUndefined();
    expect(deletedAt({ createdAt: november }, [before, after])).toBe(after);
    expect(deletedAt({ createdAt: november, prepared: true }, hours(november, 29))).toBeUndefined();
  });
});

describe("a wrong date", () => {
  it("far in the future deletes nothing in the days it is so, nor when it is right again", () => {
    const future = Date.parse("2038-01-01T08:00:00Z");
    const right = hours(november + dayMs, 29);
    expect(deletedAt({}, [...hours(future, 5), ...right])).toBeUndefined();
    expect(deletedAt({}, [...hours(future, 5), ...right, ...hours(november + 30 * dayMs, 8)])).toBeDefined();
  });

  it("of last year leaves what was made then some days once it is right", () => {
    const lastYear = november - 365 * dayMs;
    expect(deletedAt({ lastMoveAt: lastYear }, hours(november, 5))).toBeUndefined();
    expect(deletedAt({ lastMoveAt: lastYear }, hours(november, 8))).toBeDefined();
  });

  it("that comes back at each start keeps nothing for ever", () => {
    const lastYear = november - 365 * dayMs;
    const starts = [0, 4, 8].flatMap((day) => [lastYear, november + day * dayMs]);
    expect(deletedAt({ lastMoveAt: lastYear }, starts)).toBe(november + 8 * dayMs);
    expect(deletedAt({}, starts)).toBeUndefined();
  });

  it("in the future under which it was made keeps it for thirty days once the date is right, not until then", () => {
    const future = Date.parse("2038-01-01T08:00:00Z");
    const at = deletedAt({ lastMoveAt: future }, hours(november, 40));
    expect(((at ?? 0) - november) / dayMs).toBeCloseTo(30, 0);
    const unused = { createdAt: future, lastMoveAt: future };
    expect(deletedAt(unused, hours(november, 40))).toBe(at);
  });
});
