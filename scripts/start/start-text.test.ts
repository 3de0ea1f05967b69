import { expect, test } from "vitest";
import { nodeVersionProblem } from "./node-version.mjs";
import { parseOptions } from "./options.mjs";
import { StepFailure } from "./step-failure.mjs";
import { describeFailure } from "./steps.mjs";

test.each(["20.19.0", "22.0.0", "24.4.1"])("Node %s will do", (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(["18.20.0", "20.18.9"])("Node %s is refused with what to do", (version) => {
  expect(nodeVersionProblem(version)).toMatch(/needs Node 20\.19 or newer.*\n.*nodejs\.org/);
});

test("without options the dashboard is on port 3000 and an empty database is seeded", () => {
  expect(parseOptions([])).toEqual({ port: 3000, isFresh: false, isSeeded: true, isHelp: false });
});

test.each([
  ["--port", "http"],
  ["--port", "70000"],
  ["--prot", "1"],
])("%s %s is refused", (...args) => {
  expect(() => parseOptions(args)).toThrow();
});

test("a failed step is told with its name, its cause, the end of its log and what to do", () => {
  const failure = new StepFailure("it ended with 1", { advice: "Try --fresh.", details: ["boom"], logFile: "/l" });
  expect(describeFailure("Build", failure).split("\n")).toEqual([
    "Failed: Build",
    "Cause: it ended with 1",
    "  | boom",
    "Whole log: /l",
    "What to do: Try --fresh.",
  ]);
});
