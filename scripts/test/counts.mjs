import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number, skippedNames: string[] }} Counts */
/** @typedef {{ status: string, assertionResults: { status: string, fullName: string }[] }} VitestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: VitestFile[] }} VitestReport */
/** @typedef {{ file: string, title: string, tests: { status: string }[] }} PlaywrightSpec */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats */
/** @typedef {{ stats: PlaywrightStats, errors: unknown[], suites: PlaywrightSuite[] }} PlaywrightReport */

/** @type {Readonly<Counts>} */
export const NONE = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };

/**
 * @param {Counts} first
 * @param {Counts} second
 * @returns {Counts}
 */
export function addCounts(first, second) {
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: first.skipped + second.skipped,
    skippedNames: [...first.skippedNames, ...second.skippedNames],
  };
}

/**
 * Counts a Vitest JSON report; null when the runner died before it wrote one.
 * A file that could not even be loaded has no tests and counts as one failure.
 * @param {string} file
 * @returns {Counts | null}
 */
export function countVitest(file) {
  if (!existsSync(file)) return null;
  /** @type {VitestReport} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== "passed" && status !== "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: skipped.length,
    skippedNames: skipped.map(({ fullName }) => fullName),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function skippedSpecs({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "skipped"));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(skippedSpecs)];
}

/**
 * Counts a Playwright JSON report; null when there is none.
 * A test that passed only when repeated counts as failed; so does an error outside any test.
 * @param {string} file
 * @returns {Counts | null}
 */
export function countPlaywright(file) {
  if (!existsSync(file)) return null;
  /** @type {PlaywrightReport} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const { expected, unexpected, flaky, skipped } = report.stats;
  const outside = unexpected === 0 ? report.errors.length : 0;
  const skippedNames = report.suites.flatMap(skippedSpecs);
  return { passed: expected, failed: unexpected + flaky + outside, skipped, skippedNames };
}
