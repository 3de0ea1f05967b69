import { describe, expect, test } from "vitest";
import { happened } from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

/** A table that prints acts and days, but neither the clause nor the day the treaty entered into force. */
const TABLE: TreatyRulesInput = {
  form: "multilateral",
  entryIntoForce: { trigger: { kind: "unknown" }, clause: { text: "not on record" } },
  exit: { kind: "unknown" },
  duration: { kind: "unknown" },
};
const BILATERAL: TreatyRulesInput = { ...TABLE, form: "bilateral", parties: ["AAA", "BBB"] };
const STATED = { effectiveDate: "1960-01-01", effectiveBasis: "stated-by-depositary" } as const;

function ask(rules: TreatyRulesInput, asOf: string, ...log: TreatyEvent[]) {
  return statusAt(parseTreatyRules(rules), log, { asOf: parsePlainDate(asOf), knownAt: new Date("2026-01-01") });
}

describe("a clause on entry into force that is not on record", () => {
  test("leaves open whether the treaty is in force, and says so instead of `open for signature`", () => {
    const answer = ask(TABLE, "1970-01-01", happened("ratification", "AAA", "1959-06-01"));
    expect(answer).toMatchObject({ status: "force-unknown", since: null });
    expect(answer.participants).toMatchObject([{ participant: "AAA", status: "consented", since: "1959-06-01" }]);
    expect(answer.explanation.steps).toMatchObject([{ text: "the condition for entry into force is not on record" }]);
  });

  test("does not count a consent from the treaty's stated day", () => {
    const force = happened("entry-into-force", null, "1958-01-01", { ...STATED, effectiveDate: "1958-01-01" });
    const answer = ask(TABLE, "1970-01-01", force, happened("accession", "AAA", "1959-06-01"));
    expect(answer).toMatchObject({ status: "in-force", since: "1958-01-01" });
    expect(answer.participants).toMatchObject([{ status: "consented" }]);
  });

  test("does not hide a party whose own day the depositary states: then the treaty is in force", () => {
    const joined = happened("accession", "AAA", "1959-06-01", STATED);
    expect(ask(TABLE, "1960-01-01", joined)).toMatchObject({
      status: "in-force",
      since: null,
      participants: [{ status: "party", since: "1960-01-01" }],
    });
    expect(ask(TABLE, "1959-12-31", joined).status).toBe("force-unknown");
  });

  test("does not say of a treaty that was terminated that it was never in force", () => {
    const log = [happened("signature", null, "1950-01-01"), happened("termination", null, "1960-01-01")];
    expect(ask(BILATERAL, "1970-01-01", ...log)).toMatchObject({ status: "terminated", since: "1960-01-01" });
  });

  test("leaves an adopted text adopted, and a bilateral treaty signed by both unknown", () => {
    expect(ask(TABLE, "1970-01-01", happened("adoption", null, "1950-01-01")).status).toBe("adopted");
    const signed = ask(BILATERAL, "1970-01-01", happened("signature", null, "1950-01-01"));
    expect(signed.status).toBe("force-unknown");
  });
});
