import { describe, expect, test } from "vitest";
import { tally, type VitestReport } from "./tally.ts";

const allGood: VitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [1, 2, 3] }],
};

describe("the tally of a test run", () => {
  test("counts what passed when all is well", () => {
    expect(tally(allGood, 0)).toEqual({ passed: 3, failed: 0, complaints: [] });
  });

  test("counts failed tests", () => {
    expect(tally({ ...allGood, numFailedTests: 2 }, 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  test("counts a skipped or planned test as failed", () => {
    expect(tally({ ...allGood, numPendingTests: 1, numTodoTests: 1 }, 0)).toMatchObject({ passed: 3, failed: 2 });
  });

  test("counts a file that could not be loaded as failed", () => {
    const testResults = [...allGood.testResults, { status: "failed", assertionResults: [] }];
    expect(tally({ ...allGood, testResults }, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("counts a run without tests as failed", () => {
    expect(tally({ ...allGood, numPassedTests: 0, testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("counts an error outside the tests as failed", () => {
    expect(tally(allGood, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("counts a run that was ended from outside as failed", () => {
    expect(tally(allGood, null)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("counts a run without a report as failed", () => {
    expect(tally(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});
