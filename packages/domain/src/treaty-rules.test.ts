import { describe, expect, test } from "vitest";
import { parseTreatyRules, RuleError } from "./treaty-rules.ts";

const CLAUSE = { text: "in our words" };
const VALID = {
  form: "bilateral",
  parties: ["AAA", "BBB"],
  entryIntoForce: { trigger: { kind: "on-signature" }, clause: CLAUSE },
  exit: { kind: "none" },
  duration: { kind: "indefinite" },
};

function pathOfRefusal(change: Record<string, unknown>): string {
  try {
    parseTreatyRules({ ...VALID, ...change });
  } catch (error) {
    if (error instanceof RuleError) return error.path;
    throw error;
  }
  return "accepted";
}

describe("treaty rules", () => {
  test("parse to themselves: stored JSON read twice is the same", () => {
    const rules = parseTreatyRules(VALID);
    expect(parseTreatyRules(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  test.each([
    ["one side only", { parties: ["AAA", "AAA"] }, "parties"],
    [
      "an unknown trigger",
      { entryIntoForce: { trigger: { kind: "someday" }, clause: CLAUSE } },
      "entryIntoForce.trigger.kind",
    ],
    [
      "a count of nothing",
      { entryIntoForce: { trigger: { kind: "count", count: 0 }, clause: CLAUSE } },
      "entryIntoForce.trigger.count",
    ],
    ["a notice without its clause", { exit: { kind: "notice", period: null } }, "exit.clause"],
    [
      "half a year as fraction",
      { duration: { kind: "fixed", period: { amount: 0.5, unit: "year" }, clause: CLAUSE } },
      "duration.period.amount",
    ],
  ])("with %s are refused at the field", (_, change, path) => {
    expect(pathOfRefusal(change)).toBe(path);
  });
});
