/** What we read of the report Vitest writes with its `json` reporter. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Tests that were skipped. */
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Numbers of tests, and sentences about what is wrong beside failed tests. */
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
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  if (broken > 0) complaints.push(`${broken} test files could not be loaded.`);
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
