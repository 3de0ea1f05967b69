import { describe, expect, test } from "vitest";
import { CLAUSE, docketOf, happened, reasonOf, rulesWithExit } from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import { findTermEnd } from "./duration.ts";
import type { TreatyEvent, TreatyEventInput } from "./event.ts";
import { runningTerm } from "./term.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type Duration = TreatyRulesInput["duration"];

const years = (amount: number): { amount: number; unit: "year" } => ({ amount, unit: "year" });
const SIX_MONTHS = { amount: 6, unit: "month" } as const;
const FIXED: Duration = { kind: "fixed", period: years(10), extension: years(5), clause: CLAUSE };
const RENEWABLE: Duration = {
  kind: "renewable",
  initial: years(10),
  renewal: years(10),
  noticeBefore: SIX_MONTHS,
  clause: CLAUSE,
};

function found(duration: Duration, inForceOn: string, log: TreatyEvent[] = []): ReturnType<typeof findTermEnd> {
  return findTermEnd(docketOf(rulesWithExit({ kind: "unknown" }, { duration }), log), parsePlainDate(inForceOn));
}

function endOf(duration: Duration, inForceOn: string, ...log: TreatyEvent[]): string | null {
  return found(duration, inForceOn, log)?.on.toString() ?? null;
}

const extended = (day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
  happened("extension-of-term", null, day, more);
const newEnd = (effectiveDate: string): Partial<TreatyEventInput> => ({
  effectiveDate,
  effectiveBasis: "court-or-decision",
});

describe("a fixed term", () => {
  test("New START: ten years, extended once by five", () => {
    expect(endOf(FIXED, "2011-02-05")).toBe("2021-02-05");
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-03"))).toBe("2026-02-05");
  });

  test("is extended before its end, not on it", () => {
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-04"))).toBe("2026-02-05");
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-05"))).toBe("2021-02-05");
  });

  test("is extended as often as agreed, each time from its end", () => {
    expect(endOf(FIXED, "2011-02-05", extended("2020-01-01"), extended("2025-01-01"))).toBe("2031-02-05");
    expect(endOf(FIXED, "2011-02-05", extended("2020-01-01"), extended("2026-02-05"))).toBe("2026-02-05");
  });

  test("ends on a later day an extension states; a stated day that is not later is the agreement's own", () => {
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-03", newEnd("2024-12-31")))).toBe("2024-12-31");
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-03", newEnd("2021-02-05")))).toBe("2026-02-05");
    expect(endOf(FIXED, "2011-02-05", extended("2021-02-03", newEnd("2021-02-06")))).toBe("2021-02-06");
  });

  test("without a period for extensions is extended only to a stated day", () => {
    const rule: Duration = { kind: "fixed", period: years(10), clause: CLAUSE };
    expect(endOf(rule, "2011-02-05", extended("2021-02-03"))).toBe("2021-02-05");
    expect(endOf(rule, "2011-02-05", extended("2021-02-03", newEnd("2024-12-31")))).toBe("2024-12-31");
  });

  test("says how its end was counted", () => {
    expect(found(FIXED, "2011-02-05")?.event).toBeNull();
    expect(reasonOf(found(FIXED, "2011-02-05", [extended("2021-02-03")]) ?? undefined)).toBe(
      "In force 5 February 2011; Art. 9: term of ten years; 5 February 2011 + 10 years = 5 February 2021; " +
        "term extended 3 February 2021; 5 February 2021 + 5 years = 5 February 2026.",
    );
    expect(reasonOf(found(FIXED, "2011-02-05", [extended("2021-02-03", newEnd("2024-12-31"))]) ?? undefined)).toContain(
      "term extended 3 February 2021; a decision states 31 December 2024.",
    );
  });
});

describe("a term to a named day", () => {
  const until: Duration = { kind: "until", date: "2030-12-31", clause: CLAUSE };

  test("ends on it, or on the later day an extension states", () => {
    expect(endOf(until, "2011-02-05")).toBe("2030-12-31");
    expect(endOf(until, "2011-02-05", extended("2029-01-01"))).toBe("2030-12-31");
    expect(endOf(until, "2011-02-05", extended("2029-01-01", newEnd("2035-12-31")))).toBe("2035-12-31");
    expect(reasonOf(found(until, "2011-02-05") ?? undefined)).toBe("Art. 9: in force until 31 December 2030.");
  });
});

describe("terms renewed tacitly", () => {
  const refused = (day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
    happened("non-renewal-notice", "AAA", day, { id: `refused ${day}`, ...more });

  test.each([
    ["2018-09-24", "2019-04-01"],
    ["2018-10-01", "2019-04-01"],
    ["2018-10-02", "2029-04-01"],
    ["1999-05-01", "2009-04-01"],
    ["2008-10-02", "2019-04-01"],
  ])("Russia-Ukraine 1997: a notice received %s ends it on %s", (noticeOn, end) => {
    expect(endOf(RENEWABLE, "1999-04-01", refused(noticeOn))).toBe(end);
  });

  test("go on without a notice", () => {
    expect(endOf(RENEWABLE, "1999-04-01")).toBeNull();
  });

  test("without a time for notice end with the term running", () => {
    const rule: Duration = { ...RENEWABLE, noticeBefore: null };
    expect(endOf(rule, "1999-04-01", refused("2009-03-31"))).toBe("2009-04-01");
    expect(endOf(rule, "1999-04-01", refused("2009-04-01"))).toBe("2019-04-01");
    expect(reasonOf(found(rule, "1999-04-01", [refused("2009-03-31")]) ?? undefined)).toContain(
      "Art. 9: ends with the term running when notice is given; notice in time by 31 March 2009;",
    );
  });

  test("go on when the notice is taken back by name before the end", () => {
    const back = (day: string, revokes: string): TreatyEvent =>
      happened("withdrawal-notice-rescinded", "AAA", day, { revokes });
    const notice = refused("2018-09-24");
    expect(endOf(RENEWABLE, "1999-04-01", notice, back("2019-03-31", notice.id))).toBeNull();
    expect(endOf(RENEWABLE, "1999-04-01", notice, back("2019-04-01", notice.id))).toBe("2019-04-01");
    expect(endOf(RENEWABLE, "1999-04-01", notice, back("2019-03-31", "another"))).toBe("2019-04-01");
    const again = refused("2027-01-01");
    expect(endOf(RENEWABLE, "1999-04-01", notice, back("2019-03-31", notice.id), again)).toBe("2029-04-01");
  });

  test("say why they end, and by whose notice", () => {
    const end = found(RENEWABLE, "1999-04-01", [refused("2018-10-02"), refused("2020-01-01")]);
    expect(end?.event?.id).toBe("refused 2018-10-02");
    expect(reasonOf(end ?? undefined)).toBe(
      "Notice of non-renewal received 2 October 2018; Art. 9: notice at least six months before the end of the term; " +
        "notice in time by 1 October 2028; term counted from 1 April 1999 ends 1 April 2029.",
    );
  });
});

describe("a treaty without terms", () => {
  test.each([{ kind: "indefinite" }, { kind: "unknown" }] as const)("has no end: %o", (duration) => {
    expect(endOf(duration, "2011-02-05", extended("2012-01-01"))).toBeNull();
  });
});

describe("the running term", () => {
  function running(duration: Duration, asOf: string): (string | number | null)[] | null {
    const { rules, asOf: day } = docketOf(rulesWithExit({ kind: "unknown" }, { duration }), [], { asOf });
    const term = runningTerm({ rules, asOf: day }, parsePlainDate("1999-04-01"));
    if (term === null) return null;
    return [term.number, term.start.toString(), term.end.toString(), term.noticeBy?.toString() ?? null];
  }

  test.each([
    ["1999-03-31", null],
    ["1999-04-01", [1, "1999-04-01", "2009-04-01", "2008-10-01"]],
    ["2009-03-31", [1, "1999-04-01", "2009-04-01", "2008-10-01"]],
    ["2009-04-01", [2, "2009-04-01", "2019-04-01", "2018-10-01"]],
    ["2019-04-01", [3, "2019-04-01", "2029-04-01", "2028-10-01"]],
  ])("of ten years each, on %s: %o", (asOf, term) => {
    expect(running(RENEWABLE, asOf)).toEqual(term);
  });

  test("needs no notice where the term is fixed, and is over at its end", () => {
    expect(running(FIXED, "2009-03-31")).toEqual([1, "1999-04-01", "2009-04-01", null]);
    expect(running(FIXED, "2009-04-01")).toBeNull();
    const until: Duration = { kind: "until", date: "2010-01-01", clause: CLAUSE };
    expect(running(until, "2009-12-31")).toEqual([1, "1999-04-01", "2010-01-01", null]);
    expect(running(until, "2010-01-01")).toBeNull();
  });

  test("is none for a treaty without terms", () => {
    expect([running({ kind: "indefinite" }, "2009-01-01"), running({ kind: "unknown" }, "2009-01-01")]).toEqual([
      null,
      null,
    ]);
  });
});
