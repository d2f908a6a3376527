import { describe, expect, test } from "vitest";
import { tally, type VitestReport } from "./tally.ts";

const allGood: VitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    {
      name: "rules.test.ts",
      status: "passed",
      assertionResults: ["one", "two", "three"].map((fullName) => ({ status: "passed", fullName })),
    },
  ],
};

describe("the tally of a test run", () => {
  test("counts what passed when all is well", () => {
    expect(tally(allGood, 0)).toEqual({ passed: 3, failed: 0, complaints: [] });
  });

  test("counts failed tests, and says which and why", () => {
    const assertionResults = [{ status: "failed", fullName: "a rule holds", failureMessages: ["1 is not 2"] }];
    const testResults = [...allGood.testResults, { name: "broken.test.ts", status: "failed", assertionResults }];
    expect(tally({ ...allGood, numFailedTests: 1, testResults }, 1)).toEqual({
      passed: 3,
      failed: 1,
      complaints: ["broken.test.ts: a rule holds\n1 is not 2"],
    });
  });

  test("counts a skipped or planned test as failed", () => {
    expect(tally({ ...allGood, numPendingTests: 1, numTodoTests: 1 }, 0)).toMatchObject({ passed: 3, failed: 2 });
  });

  test("counts a file that could not be loaded as failed", () => {
    const file = { name: "broken.test.ts", status: "failed", message: "no such module", assertionResults: [] };
    expect(tally({ ...allGood, testResults: [...allGood.testResults, file] }, 1)).toEqual({
      passed: 3,
      failed: 1,
      complaints: ["broken.test.ts could not be loaded: no such module"],
    });
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
