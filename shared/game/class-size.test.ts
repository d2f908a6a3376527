import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClassSize, daysFor, roomFor } from "./class-size.ts";
import { rules } from "./rules.ts";

const size = (preset: ClassSize["preset"], tables: number, visitsPerDay: 1 | 2 = 1) => ({
  preset,
  tables,
  visitsPerDay,
});
const anySize = fc.record({
  preset: fc.constantFrom("station", "lesson", "week"),
  tables: fc.integer({ min: 1, max: rules.tables.most }),
  visitsPerDay: fc.constantFrom(1, 2),
}) as fc.Arbitrary<ClassSize>;

describe("the size of a game", () => {
  it.each([
    ["station", 1, 1, 1],
    ["station", 9, 9, 1],
    ["lesson", 1, 1, 4],
    ["lesson", 2, 3, 4],
    ["lesson", 5, 6, 4],
    ["lesson", 8, 8, 4],
    ["lesson", 9, 9, 4],
    ["week", 1, 2, 7],
    ["week", 3, 5, 7],
    ["week", 6, 9, 7],
    ["week", 7, 9, 6],
    ["week", 9, 9, 5],
  ] as const)("is for a %s of %i tables %i newcomers and %i days", (preset, tables, newcomers, days) => {
    expect(roomFor(size(preset, tables))).toBe(newcomers);
    expect(daysFor(size(preset, tables))).toBe(days);
  });

  it("makes room for more newcomers when every table visits twice a day", () => {
    expect(roomFor(size("lesson", 2, 2))).toBe(5);
    expect(roomFor(size("week", 2, 2))).toBe(6);
  });

  it("never has more newcomers than the board has places, and never less than one, for at least a day", () => {
    fc.assert(
      fc.property(anySize, (any) => {
        expect(roomFor(any)).toBeGreaterThanOrEqual(1);
        expect(roomFor(any)).toBeLessThanOrEqual(rules.newcomers.most);
        expect(daysFor(any)).toBeGreaterThanOrEqual(1);
        expect(daysFor(any)).toBeLessThanOrEqual(rules.presets[any.preset].days);
      }),
    );
  });

  it("lets no newcomer be visited more often than there is something to tell, unless the game has one day", () => {
    fc.assert(
      fc.property(anySize, (any) => {
        const visits = (any.tables * any.visitsPerDay * daysFor(any)) / roomFor(any);
        expect(visits <= rules.newcomers.mostVisits || daysFor(any) === 1).toBe(true);
      }),
    );
  });
});
