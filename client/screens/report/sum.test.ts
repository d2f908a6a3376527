import { expect, it } from "vitest";
import type { SessionReport } from "../../../shared/protocol.ts";
import { sumOf } from "./sum.ts";

const report = (children: number, moodAfter: number, yes: number) =>
  ({
    children,
    newcomers: [{ moodAfter, max: moodAfter > 5 ? "aunt" : "", rescues: moodAfter > 5 ? 0 : 1 }],
    answers: { before: { "2": { "4": yes } }, after: {}, followUp: {} },
  }) as unknown as SessionReport;

it("several classes are added up, their answers too", () => {
  expect(sumOf([report(20, 8, 6), report(24, 4, 9)])).toEqual({
    classes: 2,
    children: 44,
    newcomers: 2,
    green: 1,
    withMax: 1,
    rescues: 1,
    answers: { before: { "2": { "4": 15 } }, after: {}, followUp: {} },
  });
});
