import { describe, expect, it } from "vitest";
import { isMet, type Measurements, median, rowsOf, targets, verdict } from "./judge.ts";

const good: Measurements = {
  joinBytes: [50_000, 51_000, 52_000],
  usableMs: [900, 1_100, 5_000],
  firstPlayMs: { "a clue in hand": [3_000], "the board drawn": [5_000] },
  firstPlayBytes: { phone: 800_000, board: 700_000 },
  screens: [
    { name: "the board", drawnBy: "canvas", longestTaskMs: [80, 300, 90], rates: [30, 29.6, 12], emptyRates: [] },
    { name: "the board", drawnBy: "webgl", longestTaskMs: [0], rates: [56], emptyRates: [60] },
    { name: "a clue", drawnBy: "page", longestTaskMs: [0], rates: [60], emptyRates: [] },
  ],
  heap: { phone: { afterOne: 8_000_000, afterTen: 8_500_000 } },
  canvases: { phone: { afterOne: 50, afterOthers: 51 } },
  elsewhere: [],
};

/** What is missed when something was measured otherwise. */
const missed = (otherwise: Partial<Measurements>) =>
  rowsOf({ ...good, ...otherwise })
    .filter((row) => !isMet(row))
    .map(({ what }) => what);

describe("the verdict on the client", () => {
  it("is good when all is met, and one bad run of three spoils nothing", () => {
    expect(missed({})).toEqual([]);
    const rows = rowsOf(good);
    expect(verdict(rows)).toEqual({ met: true, words: `All ${rows.length} targets met.` });
  });

  it("names each target that is missed", () => {
    const { met, words } = verdict(rowsOf({ ...good, usableMs: [2_001], elsewhere: ["https://example.org/"] }));
    expect(met).toBe(false);
    expect(words).toMatch(/^Missed 2 of \d+: join page, until a code can be typed; asked for elsewhere\.$/);
  });

  it("is bad when nothing was measured", () => {
    expect(verdict([]).met).toBe(false);
  });

  const [clue] = good.screens.slice(-1);
  it.each<[string, Partial<Measurements>, string]>([
    ["a join page too heavy", { joinBytes: [targets.joinBytes + 1] }, "join page, scripts and styles"],
    ["a first play too slow", { firstPlayMs: { board: [5_000, 6_001, 6_002] } }, "first play, board"],
    ["a first game too heavy", { firstPlayBytes: { phone: 900 * 1024 + 1 } }, "whole first game, phone"],
    [
      "two runs with a long task",
      { screens: [{ ...clue!, longestTaskMs: [201, 0, 201] }] },
      "a clue, page, longest task",
    ],
    ["a canvas below 30", { screens: [{ ...clue!, rates: [29.4] }] }, "a clue, page, pictures"],
    [
      "a chip that an empty scene leaves behind",
      { screens: [{ ...clue!, drawnBy: "webgl", rates: [53.4], emptyRates: [60] }] },
      "a clue, webgl, pictures",
    ],
    [
      "memory that grows",
      { heap: { phone: { afterOne: 8_000_000, afterTen: 8_800_001 } } },
      "memory after ten games to after one, phone",
    ],
    [
      "a stage that stays in memory",
      { canvases: { phone: { afterOne: 50, afterOthers: 90 } } },
      "canvases after three games with others to after one, phone",
    ],
    ["a request to somebody else", { elsewhere: ["https://example.org/"] }, "asked for elsewhere"],
  ])("finds %s", (_, otherwise, what) => {
    expect(missed(otherwise)).toEqual([what]);
  });

  it("takes what could not be measured as missed", () => {
    expect(missed({ joinBytes: [], usableMs: [] })).toHaveLength(2);
    expect(missed({ screens: [{ ...clue!, drawnBy: "webgl", emptyRates: [] }] })).toEqual(["a clue, webgl, pictures"]);
    expect(missed({ screens: [{ ...clue!, rates: [] }] })).toEqual(["a clue, page, pictures"]);
    expect(missed({ heap: { phone: { afterOne: 0, afterTen: 0 } } })).toHaveLength(1);
  });

  it("asks of a scene on a chip no more than nine tenths of an empty one on a slow screen too", () => {
    const slow = { screens: [{ ...clue!, drawnBy: "webgl" as const, rates: [36], emptyRates: [40] }] };
    expect(missed(slow)).toEqual([]);
  });
});

describe("the middle one", () => {
  it("is not moved by one that is far off, lies between two, and is no number of nothing", () => {
    expect(median([3, 1, 900])).toBe(3);
    expect(median([1, 2])).toBe(1.5);
    expect(median([])).toBeNaN();
  });
});
