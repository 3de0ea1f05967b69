import { describe, expect, test } from "vitest";
import {
  CLAUSE,
  docketOf,
  exitDayOf,
  exitsOf,
  noticeGiven,
  noticeOf,
  reasonOf,
  rulesWithExit,
} from "../test/exit-scenario.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type Exit = TreatyRulesInput["exit"];

function out(exit: Exit, noticeOn: string, bound: { treaty?: string; participant?: string } = {}): string | null {
  return exitDayOf(docketOf(rulesWithExit(exit), [noticeGiven(noticeOn)]), bound);
}

function reason(exit: Exit, noticeOn: string, bound: { treaty?: string } = {}): string {
  return reasonOf(exitsOf(docketOf(rulesWithExit(exit), [noticeGiven(noticeOn)]), bound)[0]);
}

describe("E1: a period after receipt", () => {
  test.each([
    ["Rome Statute, Burundi", noticeOf(1, "year"), "2016-10-27", "2017-10-27"],
    ["Rome Statute, Philippines", noticeOf(1, "year"), "2018-03-17", "2019-03-17"],
    ["Rome Statute, Hungary", noticeOf(1, "year"), "2025-06-02", "2026-06-02"],
    ["NPT, three months", noticeOf(3, "month"), "2003-01-10", "2003-04-10"],
    ["ATT and PEEREA, 90 days", noticeOf(90, "day"), "2025-09-25", "2025-12-24"],
    ["CFE, 150 days", noticeOf(150, "day", { practice: "next-day" }), "2023-06-09", "2023-11-07"],
    ["Ottawa, Baltic States, a Saturday", noticeOf(6, "month"), "2025-06-27", "2025-12-27"],
    ["ECT, United Kingdom", noticeOf(1, "year", { practice: "next-day" }), "2024-04-26", "2025-04-27"],
    ["a leap day", noticeOf(1, "year"), "2024-02-29", "2025-02-28"],
  ])("%s", (_name, exit, noticeOn, day) => {
    expect(out(exit, noticeOn)).toBe(day);
  });

  test("the depositary's own practice holds where the clause names none", () => {
    const rules = rulesWithExit(noticeOf(6, "month"), { depositaryPractice: "next-day" });
    expect(exitDayOf(docketOf(rules, [noticeGiven("2012-01-24")]))).toBe("2012-07-25");
    const own = rulesWithExit(noticeOf(6, "month", { practice: "same-day" }), { depositaryPractice: "next-day" });
    expect(exitDayOf(docketOf(own, [noticeGiven("2012-01-24")]))).toBe("2012-07-24");
  });

  test("says the notice, the clause and the count", () => {
    expect(reason(noticeOf(1, "year"), "2016-10-27")).toBe(
      "Notice of withdrawal received 27 October 2016; Art. 9: one year after receipt; " +
        "27 October 2016 + 1 year = 27 October 2017.",
    );
  });

  test("without a period works on the day of the notice, and counts nothing", () => {
    const exit: Exit = { kind: "notice", period: null, clause: CLAUSE };
    expect(out(exit, "2020-05-05")).toBe("2020-05-05");
    expect(reason(exit, "2020-05-05")).toBe("Notice of withdrawal received 5 May 2020; Art. 9: on the day of receipt.");
  });
});

describe("E7: the first day of a month", () => {
  test.each([
    ["Istanbul Convention, Türkiye", 3, "2021-03-22", "2021-07-01"],
    ["six months, COE treaty 000075", 6, "2021-08-03", "2022-03-01"],
    ["three months, COE treaty 010715", 3, "2024-01-18", "2024-05-01"],
    ["on the first of a month", 3, "2021-03-01", "2021-07-01"],
  ])("%s", (_name, amount, noticeOn, day) => {
    expect(out(noticeOf(amount, "month", { align: { kind: "first-of-month-after" } }), noticeOn)).toBe(day);
  });
});

describe("E5: one day of the year", () => {
  const icrw: Exit = { kind: "annual-date", effect: "06-30", noticeBy: "01-01", clause: CLAUSE };

  test.each([
    ["Philippines", "1987-12-07", "1988-06-30"],
    ["Egypt", "1988-11-29", "1989-06-30"],
    ["Solomon Islands", "1989-11-09", "1990-06-30"],
    ["Uruguay", "1990-10-15", "1991-06-30"],
    ["Iceland", "1991-12-27", "1992-06-30"],
    ["Ecuador", "1993-12-08", "1994-06-30"],
    ["Seychelles, too late for the same year", "1994-06-03", "1995-06-30"],
    ["Japan", "2018-12-26", "2019-06-30"],
    ["the last day for notice", "2019-01-01", "2019-06-30"],
    ["the day after the last day for notice", "2019-01-02", "2020-06-30"],
  ])("Whaling Convention, %s", (_name, noticeOn, day) => {
    expect(out(icrw, noticeOn)).toBe(day);
  });

  test.each([
    ["2023-10-01", "2024-06-30"],
    ["2023-10-02", "2025-06-30"],
    ["2024-03-01", "2025-06-30"],
  ])("with notice due in the year before, a notice of %s works on %s", (noticeOn, day) => {
    expect(out({ ...icrw, noticeBy: "10-01" }, noticeOn)).toBe(day);
  });

  test("with notice due on the day itself works that day", () => {
    expect(out({ ...icrw, noticeBy: "06-30" }, "2024-06-30")).toBe("2024-06-30");
    expect(out({ ...icrw, noticeBy: "06-30" }, "2024-07-01")).toBe("2025-06-30");
  });

  test("says by when the notice was due", () => {
    expect(reason(icrw, "1994-06-03")).toBe(
      "Notice of withdrawal received 3 June 1994; Art. 9: on 30 June, if notice comes by 1 January; " +
        "notice came by 1 January 1995: out on 30 June 1995.",
    );
  });
});

describe("E6: one day of a later year", () => {
  const unesco: Exit = { kind: "year-after-notice", effect: "12-31", years: 1, clause: CLAUSE };

  test.each([
    ["United States 2017", "2017-10-12", "2018-12-31"],
    ["Israel", "2017-12-29", "2018-12-31"],
    ["United States 2025", "2025-07-22", "2026-12-31"],
    ["the last day of a year", "2017-12-31", "2018-12-31"],
    ["the first day of a year", "2018-01-01", "2019-12-31"],
  ])("UNESCO, %s", (_name, noticeOn, day) => {
    expect(out(unesco, noticeOn)).toBe(day);
  });

  test("of the same year waits a year once that day is past", () => {
    const same: Exit = { ...unesco, effect: "06-30", years: 0 };
    expect([out(same, "2020-06-30"), out(same, "2020-07-01")]).toEqual(["2020-06-30", "2021-06-30"]);
  });

  test.each([
    [0, "in the year of the notice", "31 December 2017"],
    [1, "in the year following that of the notice", "31 December 2018"],
    [2, "two years after that of the notice", "31 December 2019"],
  ])("%i years on, says so", (count, words, day) => {
    expect(reason({ ...unesco, years: count }, "2017-10-12")).toBe(
      `Notice of withdrawal received 12 October 2017; Art. 9: on 31 December, ${words}; out on ${day}.`,
    );
  });
});

describe("E4: the end of a period", () => {
  const five = { amount: 5, unit: "year" } as const;
  const apostille: Exit = {
    kind: "end-of-period",
    period: five,
    noticeBefore: { amount: 6, unit: "month" },
    clause: CLAUSE,
  };
  const treaty = "1965-01-24";

  test.each([
    ["1965-01-24", "1970-01-24"],
    ["1969-07-24", "1970-01-24"],
    ["1969-07-25", "1975-01-24"],
    ["2024-07-24", "2025-01-24"],
    ["2024-07-25", "2030-01-24"],
    ["2029-07-24", "2030-01-24"],
    ["2029-07-25", "2035-01-24"],
  ])("Apostille, notice of %s works on %s", (noticeOn, day) => {
    expect(out(apostille, noticeOn, { treaty })).toBe(day);
  });

  test("is counted from the participant's own entry into force where the clause says so", () => {
    const own: Exit = { ...apostille, from: "entry-into-force-for-participant" };
    expect(out(own, "2024-07-24", { treaty, participant: "2020-03-01" })).toBe("2025-03-01");
  });

  test("has none before the treaty is in force", () => {
    expect(out(apostille, "1964-12-01")).toBeNull();
    expect(reason(apostille, "1964-12-01")).toBe(
      "Notice of withdrawal received 1 December 1964; " +
        "Art. 9: at the end of five years, if notice comes six months before; no period is running yet.",
    );
  });

  test("says by when the notice was due", () => {
    expect(reason(apostille, "2024-07-25", { treaty })).toBe(
      "Notice of withdrawal received 25 July 2024; " +
        "Art. 9: at the end of five years, if notice comes six months before; " +
        "notice came by 24 July 2029: out at the end of the period, 24 January 2030.",
    );
  });
});

describe("E11: no clause", () => {
  test("ICCPR, the DPRK's notice of 1997 has no effect", () => {
    expect(out({ kind: "none" }, "1997-08-25")).toBeNull();
    expect(reason({ kind: "none", clause: CLAUSE }, "1997-08-25")).toBe(
      "Notice of withdrawal received 25 August 1997; Art. 9: the treaty has no clause on withdrawal (VCLT art. 56).",
    );
  });

  test("an implied right needs twelve months", () => {
    const implied: Exit = { kind: "none", implied: true };
    expect(out(implied, "2005-03-07")).toBe("2006-03-07");
    expect(reason(implied, "2005-03-07")).toBe(
      "Notice of withdrawal received 7 March 2005; the treaty has no clause on withdrawal (VCLT art. 56); " +
        "a right to withdraw is implied: twelve months' notice (VCLT art. 56(2)); " +
        "7 March 2005 + 12 months = 7 March 2006.",
    );
    const nextDay = rulesWithExit(implied, { depositaryPractice: "next-day" });
    expect(exitDayOf(docketOf(nextDay, [noticeGiven("2005-03-07")]))).toBe("2006-03-08");
  });

  test("a rule not on record gives no day", () => {
    expect(out({ kind: "unknown" }, "2005-03-07")).toBeNull();
    expect(reason({ kind: "unknown" }, "2005-03-07")).toContain("the rule on withdrawal is not on record");
  });
});
