import { expect, it } from "vitest";
import type { Sum } from "./sum.ts";
import { sumCsv } from "./sum-csv.ts";

const sum: Sum = {
  classes: 2,
  children: 44,
  newcomers: 12,
  green: 9,
  withMax: 10,
  rescues: 1,
  answers: { before: { "2": { "4": 15 } }, after: {}, followUp: { f1: { yes: 9 } } },
};

it("a sum of classes as a table has counts alone, in four columns", () => {
  const words = {
    columns: ["what", "who", "value", "count"],
    classes: "classes",
    children: "children",
    newcomers: "new pupils",
    green: "well; or better",
    withMax: "with a Max",
    found: "=found",
    round: (round: string) => round,
    question: (question: string) => question,
    answer: (_: string, answer: string) => answer,
  } as const;
  expect(sumCsv(sum, words).split("\r\n")).toEqual([
    "what;who;value;count",
    "classes;;;2",
    "children;;;44",
    "new pupils;;;12",
    '"well; or better";;;9',
    "with a Max;;;10",
    "'=found;;;1",
    "before;2;4;15",
    "followUp;f1;yes;9",
    "",
  ]);
});
