import { describe, expect, test } from "vitest";
import { CLAUSE, happened, noticeGiven, noticeOf, reasonOf, rulesWithExit } from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import type { TreatyStatus } from "./status-answer.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const many = rulesWithExit(noticeOf(6, "month"));
const two = rulesWithExit(noticeOf(6, "month"), { form: "bilateral", parties: ["AAA", "BBB"] });
const inForce = happened("entry-into-force", null, "2000-01-01");

function ask(rules: TreatyRules, asOf: string, ...log: TreatyEvent[]): TreatyStatus {
  return statusAt(rules, [inForce, ...log], { asOf: parsePlainDate(asOf), knownAt: new Date("2100-01-01") });
}

describe("the end of a treaty", () => {
  test.each([
    ["abrogation", "abrogation", "Abrogated 1 June 2020."],
    ["desuetude", "desuetude", "Fallen into desuetude 1 June 2020."],
    ["termination", "agreement", "Terminated 1 June 2020."],
  ] as const)("by %s has that cause, and the treaty is terminated", (kind, cause, words) => {
    const answer = ask(many, "2020-06-01", happened(kind, null, "2020-06-01"));
    expect(answer).toMatchObject({ status: "terminated", since: "2020-06-01", ends: { cause, on: "2020-06-01" } });
    expect(answer.ends).toMatchObject({ computed: null, stated: "2020-06-01", differenceDays: null });
    expect(reasonOf(answer.ends?.explanation)).toBe(words);
    expect(ask(many, "2020-05-31", happened(kind, null, "2020-06-01"))).toMatchObject({
      status: "in-force",
      ends: null,
    });
  });

  test("by a later treaty is a replacement", () => {
    const answer = ask(many, "2020-06-01", happened("termination", null, "2020-06-01", { byTreaty: "later" }));
    expect(answer).toMatchObject({ status: "replaced", ends: { cause: "later-treaty", byTreaty: "later" } });
    expect(reasonOf(answer.ends?.explanation)).toBe("Terminated by the later treaty later on 1 June 2020.");
  });

  test("comes by the earliest of several causes", () => {
    const log = [happened("desuetude", null, "2020-06-01"), happened("abrogation", null, "2019-06-01")];
    expect(ask(many, "2021-01-01", ...log).ends?.cause).toBe("abrogation");
  });

  test.each([
    ["withdrawal-notice", "2020-07-01", "2020-12-01"],
    ["withdrawal-effective", "2020-07-01", "2020-06-01"],
    ["dissolution", "2020-07-01", "2020-06-01"],
  ] as const)("between two sides comes by one's %s", (kind, asOf, on) => {
    expect(ask(two, asOf, happened(kind, "AAA", "2020-06-01")).ends).toMatchObject({ cause: "notice", on });
  });

  test.each(["exclusion", "cessation-of-membership"] as const)("between two sides does not come by %s", (kind) => {
    expect(ask(two, "2021-01-01", happened(kind, "AAA", "2020-06-01"))).toMatchObject({
      status: "in-force",
      ends: null,
    });
  });

  test("of many parties does not come by one's notice", () => {
    expect(ask(many, "2021-01-01", noticeGiven("2020-01-01")).ends).toBeNull();
  });

  test("a record that the notice has worked is no second end, an earlier agreement is", () => {
    const ended = (day: string): TreatyEvent => happened("termination", null, day);
    expect(ask(two, "2021-01-01", noticeGiven("2020-01-01"), ended("2020-07-02")).ends).toMatchObject({
      cause: "notice",
      on: "2020-07-02",
      computed: "2020-07-01",
      differenceDays: 1,
    });
    expect(ask(two, "2021-01-01", noticeGiven("2020-01-01"), ended("2020-01-01")).ends).toMatchObject({
      cause: "agreement",
    });
    const abrogated = happened("abrogation", null, "2020-07-01");
    expect(ask(two, "2021-01-01", noticeGiven("2020-01-01"), abrogated).ends?.cause).toBe("notice");
  });

  test("by expiry follows the term, and a stated day before it", () => {
    const rules = rulesWithExit(
      { kind: "unknown" },
      {
        duration: { kind: "fixed", period: { amount: 10, unit: "year" }, clause: CLAUSE },
      },
    );
    expect(ask(rules, "2005-01-01").ends).toMatchObject({ cause: "expiry", on: "2010-01-01", eventId: null });
    const told = happened("expiry", null, null, {
      effectiveDate: "2010-01-02",
      effectiveBasis: "stated-by-depositary",
    });
    expect(ask(rules, "2005-01-01", told).ends).toMatchObject({
      on: "2010-01-02",
      differenceDays: 1,
      eventId: told.id,
    });
    expect(ask(many, "2010-01-01", told).ends).toBeNull();
    expect(ask(many, "2010-01-02", told)).toMatchObject({ status: "expired", ends: { on: "2010-01-02" } });
  });

  test("between two sides leaves the notice with the side that gave it, and its reasons", () => {
    const answer = ask(two, "2020-02-01", noticeGiven("2020-01-01"));
    expect(answer.participants.map(({ participant, status }) => [participant, status])).toEqual([
      ["AAA", "withdrawal-pending"],
      ["BBB", "party"],
    ]);
    expect(reasonOf(answer.participants[0]?.explanation)).toContain("Notice of termination received 1 January 2020");
    expect(reasonOf(answer.participants[1]?.explanation)).not.toContain("Notice of termination");
  });
});

describe("the exit of one party of many", () => {
  const joined = happened("ratification", "AAA", "2001-01-01");
  const partyOf = (answer: TreatyStatus): TreatyStatus["participants"][number] | undefined =>
    answer.participants.find(({ participant }) => participant === "AAA");

  test("held by an armed conflict leaves a party whose withdrawal is pending", () => {
    const rules = rulesWithExit(noticeOf(6, "month", { armedConflictBrake: true }));
    const conflict = happened("armed-conflict", "AAA", "2022-02-24");
    const answer = ask(rules, "2030-01-01", joined, noticeGiven("2025-06-27"), conflict);
    expect(partyOf(answer)).toMatchObject({ status: "withdrawal-pending", since: "2025-06-27", until: null });
    expect(answer.upcoming).toEqual([]);
  });

  test("by leaving another treaty is foreseen, and named without an event", () => {
    const rules = rulesWithExit(noticeOf(1, "year"), { cascades: [{ treaty: "unfccc", clause: CLAUSE }] });
    const parties = [{ participant: "AAA", from: parsePlainDate("1994-03-21"), to: parsePlainDate("2027-02-27") }];
    const related = new Map([["unfccc", { inForceOn: null, parties }]]);
    const at = { asOf: parsePlainDate("2026-06-01"), knownAt: new Date("2100-01-01"), related };
    const answer = statusAt(rules, [inForce, joined], at);
    expect(partyOf(answer)).toMatchObject({ status: "party", until: "2027-02-27" });
    expect(answer.upcoming).toMatchObject([{ kind: "withdrawal", on: "2027-02-27", eventId: null }]);
  });

  test("by the first of two ways out that works", () => {
    const told = { effectiveDate: "2012-01-01", effectiveBasis: "stated-by-depositary" } as const;
    const excluded = happened("exclusion", "AAA", "2010-06-01");
    const answer = ask(many, "2020-01-01", joined, noticeGiven("2010-01-01", told), excluded);
    expect(partyOf(answer)).toMatchObject({ status: "former-party", since: "2010-06-01" });
  });
});
