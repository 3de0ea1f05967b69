import { describe, expect, test } from "vitest";
import {
  docketOf,
  exitDayOf,
  exitsOf,
  happened,
  noticeGiven,
  noticeOf,
  reasonOf,
  rulesWithExit,
} from "../test/exit-scenario.ts";
import type { TreatyEvent, TreatyEventInput } from "./event.ts";

const npt = rulesWithExit(noticeOf(3, "month"));
const open = rulesWithExit({ kind: "unknown" });
const notice = noticeGiven("2003-01-10");

function told(effectiveDate: string, more: Partial<TreatyEventInput> = {}): TreatyEvent {
  return happened("withdrawal-effective", "AAA", null, {
    id: `told ${effectiveDate} ${more.source ?? ""}`,
    effectiveDate,
    effectiveBasis: "stated-by-depositary",
    ...more,
  });
}

const contested = (effectiveDate: string, source: string | null = null): TreatyEvent =>
  told(effectiveDate, { certainty: "contested", source });

describe("records that an exit took effect", () => {
  test("one is followed, with its difference from the count", () => {
    const icsid = rulesWithExit(noticeOf(6, "month"));
    const docket = docketOf(icsid, [noticeGiven("2012-01-24"), told("2012-07-25")]);
    expect(exitDayOf(docket)).toBe("2012-07-25");
    expect(reasonOf(exitsOf(docket)[0])).toContain(
      "24 January 2012 + 6 months = 24 July 2012; the depositary states 25 July 2012, 1 day after the computed date.",
    );
  });

  test("one that only repeats the rule, or estimates, is not", () => {
    for (const effectiveBasis of ["treaty-rule", "estimated"] as const) {
      expect(exitDayOf(docketOf(npt, [notice, told("2003-04-12", { effectiveBasis })]))).toBe("2003-04-10");
    }
  });

  test("two that agree leave no doubt", () => {
    const docket = docketOf(npt, [notice, contested("2003-04-11", "A"), contested("2003-04-11", "B")]);
    expect(exitDayOf(docket)).toBe("2003-04-11");
    expect(reasonOf(exitsOf(docket)[0])).not.toContain("disagree");
  });

  // Contested records of one act are settled on the docket; one that names the notice is a record apart.
  const naming = { certainty: "contested", source: "State", concerns: notice.id } as const;

  test("NPT, DPRK 2003: contested ones that differ leave the count standing, and are named", () => {
    const log = [notice, contested("2003-04-12", "Depositary B"), told("2003-01-11", naming)];
    const docket = docketOf(npt, log);
    expect(exitDayOf(docket)).toBe("2003-04-10");
    expect(reasonOf(exitsOf(docket)[0])).toBe(
      "Notice of withdrawal received 10 January 2003; Art. 9: three months after receipt; " +
        "10 January 2003 + 3 months = 10 April 2003; " +
        "sources disagree: 11 January 2003 (State), 12 April 2003 (Depositary B).",
    );
  });

  test("without a count the latest of the contested days holds", () => {
    for (const [plain, named] of [
      ["2003-04-11", "2003-04-12"],
      ["2003-04-12", "2003-04-11"],
    ] as const) {
      const docket = docketOf(open, [notice, contested(plain), told(named, { ...naming, source: null })]);
      expect(exitDayOf(docket)).toBe("2003-04-12");
      expect(reasonOf(exitsOf(docket)[0])).toContain(
        "sources disagree: 11 April 2003 (source not recorded), 12 April 2003 (source not recorded);",
      );
    }
  });

  test("an uncontested one goes before contested ones, and the doubt is still named", () => {
    const docket = docketOf(npt, [notice, told("2003-01-11", naming), told("2003-04-11")]);
    expect(exitDayOf(docket)).toBe("2003-04-11");
    expect(reasonOf(exitsOf(docket)[0])).toContain("sources disagree: ");
  });

  test("of two that nobody contests the first is followed, and both are named", () => {
    const docket = docketOf(npt, [notice, told("2003-04-12", { source: "B" }), told("2003-04-11", { source: "A" })]);
    expect(exitDayOf(docket)).toBe("2003-04-11");
    expect(reasonOf(exitsOf(docket)[0])).toContain("sources disagree: 11 April 2003 (A), 12 April 2003 (B);");
  });

  test("belong to the notice before them, up to the next one", () => {
    const second = noticeGiven("2005-01-10");
    const days = (...log: TreatyEvent[]): (string | undefined)[] =>
      exitsOf(docketOf(npt, [notice, second, ...log])).map(({ date }) => date?.on.toString());
    expect(days(told("2005-01-10"))).toEqual(["2005-01-10", "2005-04-10"]);
    expect(days(told("2005-01-11"))).toEqual(["2003-04-10", "2005-01-11"]);
    expect(days(told("2003-04-11"), told("2005-04-12"))).toEqual(["2003-04-11", "2005-04-12"]);
  });

  test("on or before the day of the notice are an exit of their own", () => {
    const days = exitsOf(docketOf(npt, [notice, told("2003-01-10")])).map(({ date }) => date?.on.toString());
    expect(days.toSorted()).toEqual(["2003-01-10", "2003-04-10"]);
  });

  test("that concern a notice belong to it alone", () => {
    const second = noticeGiven("2005-01-10");
    const late = told("2006-01-01", { concerns: notice.id });
    const days = exitsOf(docketOf(npt, [notice, second, late])).map(({ date }) => date?.on.toString());
    expect(days).toEqual(["2006-01-01", "2005-04-10"]);
  });

  test("of another participant say nothing", () => {
    const other = happened("withdrawal-effective", "BBB", "2003-05-05");
    expect(exitDayOf(docketOf(npt, [notice, other]))).toBe("2003-04-10");
  });
});

describe("under a bilateral treaty", () => {
  const sides = { form: "bilateral", parties: ["AAA", "BBB"] } as const;
  const rules = rulesWithExit(noticeOf(3, "month"), { ...sides, parties: [...sides.parties] });
  const ended = (more: Partial<TreatyEventInput> = {}): TreatyEvent =>
    happened("termination", null, "2003-04-11", more);

  test("the end of the treaty is the record of a notice", () => {
    expect(exitDayOf(docketOf(rules, [notice, ended()]))).toBe("2003-04-11");
  });

  test("its end by a later treaty is not", () => {
    expect(exitDayOf(docketOf(rules, [notice, ended({ byTreaty: "later" })]))).toBe("2003-04-10");
  });

  test("its end is no record where there are many parties", () => {
    expect(exitDayOf(docketOf(npt, [notice, ended()]))).toBe("2003-04-10");
  });
});
