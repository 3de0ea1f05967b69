import { describe, expect, test } from "vitest";
import { readTreatyCases } from "../test/treaty-case.ts";
import { answerAssertion } from "../test/treaty-case-answer.ts";
import { readCaseRules } from "../test/treaty-case-rules.ts";

/** Cases whose rule on leaving the researcher did not verify. */
const UNVERIFIED_EXITS = ["ru-kp-2000", "ru-by-2024"];

describe("the recorded treaty cases", () => {
  const cases = readTreatyCases();
  const assertions = (cases ?? []).flatMap((record) =>
    record.tests.map((assertion) => ({
      name: `${record.id}: ${assertion.kind} ${assertion.label}`,
      record,
      assertion,
    })),
  );

  test("are on this machine, with their assertions", (context) => {
    context.skip(cases === null, "the folder of recorded cases is not beside this checkout");
    expect({ cases: cases?.length, assertions: assertions.length }).toEqual({ cases: 46, assertions: 101 });
  });

  test.for(assertions)("$name", ({ record, assertion }) => {
    expect(answerAssertion(record, assertion)).toBe(assertion.expect);
  });

  test("have rules the engine knows, each of them", (context) => {
    context.skip(cases === null, "the folder of recorded cases is not beside this checkout");
    const unknown = (cases ?? []).flatMap((record) => {
      const { entryIntoForce, exit, laterParty } = readCaseRules(record);
      const isExitVerified = !UNVERIFIED_EXITS.includes(record.id);
      return [
        ...(entryIntoForce.trigger.kind === "unknown" ? [`${record.id}: entry into force`] : []),
        ...(exit.kind === "unknown" && isExitVerified ? [`${record.id}: exit`] : []),
        ...(laterParty === null && record.later_party_rule != null ? [`${record.id}: later parties`] : []),
      ];
    });
    expect(unknown).toEqual([]);
  });
});
