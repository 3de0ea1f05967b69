import { describe, expect, test } from "vitest";
import { readTreatyCases } from "../test/treaty-case.ts";
import { answerAssertion, answerExit, dayOfForce } from "../test/treaty-case-answer.ts";
import { readCaseRules } from "../test/treaty-case-rules.ts";

/** Cases whose rule on leaving the researcher did not verify. */
const UNVERIFIED_EXITS = ["ru-kp-2000", "ru-by-2024"];

/** Leaving an organisation counts like a notice on the day membership was lost (ECHR art. 58). */
const BY_LOSS = new Set(["cessation_by_loss_of_membership"]);

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

  const exits = (cases ?? []).flatMap((record) =>
    record.withdrawal_events
      .filter(
        ({ type, notice_date: notice, effect_date: effect }) =>
          (type === undefined || BY_LOSS.has(type)) && notice != null && effect != null,
      )
      .map((exit) => ({ name: `${record.id}: ${exit.party}, notice of ${exit.notice_date}`, record, exit })),
  );
  test.for(exits)("leaving: $name", ({ record, exit }) => {
    const isRevoked = exit.rescinded_on !== undefined || exit.suspended_on !== undefined;
    expect(answerExit(record, exit)).toBe(isRevoked ? null : exit.effect_date);
  });

  const dated = (cases ?? []).filter(
    ({ eif_date: force, eif_trigger_date: trigger }) => force !== null && trigger !== null,
  );
  test.for(dated)("in force: $id on $eif_date", (record) => {
    expect(dayOfForce(readCaseRules(record), record.eif_trigger_date ?? "")).toBe(record.eif_date);
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
