import { describe, expect, it } from "vitest";
import type { SessionReport } from "../../../shared/protocol.ts";
import { daysOf } from "./days.ts";

const moment = { day: 2, kind: "turn", newcomer: "fien", chapter: 0, keys: ["listen"] } as const;

const report = {
  daysPlayed: 3,
  newcomers: [
    { id: "fien", moodBefore: 3, nights: [3, 5] },
    { id: "noe", moodBefore: 2, nights: [1, 0] },
    { id: "elif", moodBefore: 4, nights: [6, 5] },
  ],
  moments: [moment],
} as unknown as SessionReport;

describe("the days of a report", () => {
  it("tell for whom each night ended better, worse or the same, and who was gone", () => {
    const [first, second] = daysOf(report);
    expect(first).toEqual({ day: 1, better: ["elif"], same: ["fien"], worse: ["noe"], gone: [], moments: [] });
    expect(second).toEqual({ day: 2, better: ["fien"], same: [], worse: ["elif"], gone: ["noe"], moments: [moment] });
  });

  it("tell of a day that goes on only what has happened", () => {
    const third = { ...moment, day: 3 };
    const goingOn = { ...report, moments: [moment, third] } as unknown as SessionReport;
    expect(daysOf(goingOn)[2]).toEqual({ day: 3, better: [], same: [], worse: [], gone: [], moments: [third] });
  });

  it("leave out a day of which there is nothing to tell", () => {
    expect(daysOf(report).map(({ day }) => day)).toEqual([1, 2]);
  });
});
