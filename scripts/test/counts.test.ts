import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addCounts, countPlaywright, countVitest, NONE } from "./counts.mjs";

const folder = mkdtempSync(join(tmpdir(), "pacta-counts-"));
const file = join(folder, "report.json");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a test file that could not be loaded counts as one failure beside the failed tests", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed", fullName: "a" }] },
    { status: "passed", assertionResults: [{ status: "passed", fullName: "b" }] },
  ];
  writeFileSync(file, JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults }));
  expect(countVitest(file)).toEqual({ passed: 1, failed: 2, skipped: 0, skippedNames: [] });
});

test("a test left for later counts as skipped, by name", () => {
  const testResults = [{ status: "passed", assertionResults: [{ status: "todo", fullName: "later" }] }];
  writeFileSync(file, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults }));
  expect(countVitest(file)).toEqual({ passed: 0, failed: 0, skipped: 1, skippedNames: ["later"] });
});

test("a browser test that passed only when repeated counts as failed", () => {
  const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 };
  writeFileSync(file, JSON.stringify({ stats, errors: [], suites: [] }));
  expect(countPlaywright(file)).toEqual({ passed: 2, failed: 1, skipped: 0, skippedNames: [] });
});

test("a runner that left no report has no counts", () => {
  expect(countVitest(join(folder, "absent.json"))).toBeNull();
  expect(countPlaywright(join(folder, "absent.json"))).toBeNull();
});

test("counts add up over the stages", () => {
  const some = { passed: 1, failed: 2, skipped: 1, skippedNames: ["a"] };
  expect(addCounts(some, addCounts(NONE, some))).toEqual({
    passed: 2,
    failed: 4,
    skipped: 2,
    skippedNames: ["a", "a"],
  });
});
