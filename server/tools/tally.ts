/** What we read of the report Vitest writes with its `json` reporter. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Tests that were skipped. */
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    /** The file. */
    name: string;
    status: string;
    /** Why the file could not be loaded. */
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
}

/** Numbers of tests, and a line about each one that failed and about what else is wrong. */
interface Tally {
  passed: number;
  failed: number;
  complaints: string[];
}

/**
 * Counts one run of Vitest. What proves nothing counts as failed: a test that was skipped, a file that could not be
 * loaded, a run without tests, a run that ended with an error or without a report.
 *
 * @param report The parsed report, or undefined when there is none.
 * @param exitCode The exit code of Vitest; null when a signal ended it.
 */
export function tally(report: VitestReport | undefined, exitCode: number | null): Tally {
  if (!report) return { passed: 0, failed: 1, complaints: ["Vitest ended without a report."] };
  const complaints: string[] = [];
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) complaints.push(`${skipped} skipped: a test that does not run proves nothing.`);
  let broken = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    if (status === "failed" && assertionResults.length === 0) {
      broken += 1;
      complaints.push(`${name} could not be loaded: ${message ?? "no reason given"}`);
    }
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === "failed") complaints.push([`${name}: ${fullName}`, ...(failureMessages ?? [])].join("\n"));
    }
  }
  let failed = report.numFailedTests + skipped + broken;
  if (report.numPassedTests === 0 && failed === 0) {
    failed = 1;
    complaints.push("No test ran.");
  } else if (exitCode !== 0 && failed === 0) {
    failed = 1;
    complaints.push("Every test passed, and Vitest still ended with an error: see above.");
  }
  return { passed: report.numPassedTests, failed, complaints };
}
