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
import { parsePlainDate } from "./calendar-date.ts";
import { isOpenOn, windowFrom } from "./notice-window.ts";

const years = (amount: number): { amount: number; unit: "year" } => ({ amount, unit: "year" });

describe("E2: a bar on notice", () => {
  const bar = (amount: number): ReturnType<typeof noticeOf> =>
    noticeOf(1, "year", { notBefore: { period: years(amount), from: "entry-into-force-for-participant" } });

  test.each([
    ["Paris, United States, a day too early", 3, "2016-11-04", "2019-11-03", null],
    ["Paris, United States, the first possible day", 3, "2016-11-04", "2019-11-04", "2020-11-04"],
    ["Paris, United States, again", 3, "2021-02-19", "2025-01-27", "2026-01-27"],
    ["Kyoto, Canada", 3, "2005-02-16", "2011-12-15", "2012-12-15"],
    ["FCTC, two years less a day", 2, "2005-02-27", "2007-02-26", null],
    ["FCTC, two years", 2, "2005-02-27", "2007-02-27", "2008-02-27"],
    ["ECT, five years less a day", 5, "1998-04-16", "2003-04-15", null],
    ["ECT, five years", 5, "1998-04-16", "2003-04-16", "2004-04-16"],
  ])("%s", (_name, amount, participant, noticeOn, day) => {
    const docket = docketOf(rulesWithExit(bar(amount)), [noticeGiven(noticeOn)]);
    expect(exitDayOf(docket, { participant, treaty: "1900-01-01" })).toBe(day);
  });

  test("ECHR, five years of the treaty, then six months", () => {
    const exit = noticeOf(6, "month", { notBefore: { period: years(5), from: "entry-into-force" } });
    const day = (noticeOn: string): string | null =>
      exitDayOf(docketOf(rulesWithExit(exit), [noticeGiven(noticeOn)]), {
        treaty: "1953-09-03",
        participant: "1990-01-01",
      });
    expect([day("1958-09-02"), day("1958-09-03")]).toEqual([null, "1959-03-03"]);
  });

  test("does not stand while that entry into force is open", () => {
    expect(exitDayOf(docketOf(rulesWithExit(bar(3)), [noticeGiven("2019-11-03")]))).toBe("2020-11-03");
  });

  test("says from when notice is possible", () => {
    const [exit] = exitsOf(docketOf(rulesWithExit(bar(3)), [noticeGiven("2019-11-03")]), { participant: "2016-11-04" });
    expect(reasonOf(exit)).toBe(
      "Notice of withdrawal received 3 November 2019; " +
        "Art. 9: no notice within three years of entry into force for the participant; " +
        "notice is possible only from 4 November 2019.",
    );
  });

  test("a date the barred notice names does not lift it, a depositary's does", () => {
    const named = noticeGiven("2019-11-03", { effectiveDate: "2021-01-01", effectiveBasis: "stated-in-notice" });
    const bound = { participant: "2016-11-04" };
    expect(exitDayOf(docketOf(rulesWithExit(bar(3)), [named]), bound)).toBeNull();
    const stated = noticeGiven("2019-11-03", { effectiveDate: "2021-01-01", effectiveBasis: "stated-by-depositary" });
    expect(exitDayOf(docketOf(rulesWithExit(bar(3)), [stated]), bound)).toBe("2021-01-01");
  });

  test("a later change of the day does not lift it either", () => {
    const change = happened("withdrawal-date-modified", "AAA", "2020-01-01", {
      effectiveDate: "2021-01-01",
      effectiveBasis: "court-or-decision",
    });
    const docket = docketOf(rulesWithExit(bar(3)), [noticeGiven("2019-11-03"), change]);
    expect(exitDayOf(docket, { participant: "2016-11-04" })).toBeNull();
  });
});

describe("E4: windows", () => {
  const ilo = noticeOf(1, "year", { window: { firstOpens: years(10), length: years(1), every: years(10) } });

  test.each([
    ["C158, Brazil, three days before closing", "1985-11-23", "1996-11-20", "1997-11-20"],
    ["C158, the day before opening", "1985-11-23", "1995-11-22", null],
    ["C158, the day of opening", "1985-11-23", "1995-11-23", "1996-11-23"],
    ["C158, the last day", "1985-11-23", "1996-11-22", "1997-11-22"],
    ["C158, the day of closing", "1985-11-23", "1996-11-23", null],
    ["C182, the second window", "2000-11-19", "2020-11-19", "2021-11-19"],
    ["C182, the day before the second window", "2000-11-19", "2020-11-18", null],
  ])("%s", (_name, treaty, noticeOn, day) => {
    const docket = docketOf(rulesWithExit(ilo), [noticeGiven(noticeOn)]);
    expect(exitDayOf(docket, { treaty, participant: "1990-01-01" })).toBe(day);
  });

  test.each([
    ["2000-11-19", "2010-11-19", "2011-11-19"],
    ["2011-11-18", "2010-11-19", "2011-11-19"],
    ["2011-11-19", "2020-11-19", "2021-11-19"],
    ["2021-11-19", "2030-11-19", "2031-11-19"],
  ])("C182: on %s the window to watch is %s to %s", (day, opens, closes) => {
    const window = { firstOpens: years(10), length: years(1), every: years(10), from: "entry-into-force" } as const;
    const found = windowFrom(window, parsePlainDate("2000-11-19"), parsePlainDate(day));
    expect([found.opens.toString(), found.closes.toString()]).toEqual([opens, closes]);
  });

  test("are open from their first day and closed on the anniversary", () => {
    const window = { opens: parsePlainDate("2010-11-19"), closes: parsePlainDate("2011-11-19") };
    const isOpen = (day: string): boolean => isOpenOn(window, parsePlainDate(day));
    expect(["2010-11-18", "2010-11-19", "2011-11-18", "2011-11-19"].map(isOpen)).toEqual([false, true, true, false]);
  });

  test("say when the next one opens", () => {
    const docket = docketOf(rulesWithExit(ilo), [noticeGiven("2011-11-19")]);
    expect(reasonOf(exitsOf(docket, { treaty: "2000-11-19" })[0])).toBe(
      "Notice of withdrawal received 19 November 2011; " +
        "Art. 9: notice within one year, ten years after entry into force, then every ten years; " +
        "outside a window for notice; the next opens on 19 November 2020 and is closed from 19 November 2021.",
    );
  });

  test("do not open before the treaty is in force", () => {
    const docket = docketOf(rulesWithExit(ilo), [noticeGiven("1999-12-01")]);
    expect(exitDayOf(docket, { participant: "1985-01-01" })).toBeNull();
    expect(reasonOf(exitsOf(docket)[0])).toContain("no window has opened: that entry into force is open");
  });

  test("come after a bar: the bar is what is said first", () => {
    const exit = noticeOf(1, "year", {
      notBefore: { period: years(2), from: "entry-into-force" },
      window: { firstOpens: years(10), length: years(1), every: years(10) },
    });
    const docket = docketOf(rulesWithExit(exit), [noticeGiven("2001-01-01")]);
    expect(reasonOf(exitsOf(docket, { treaty: "2000-01-01" })[0])).toContain(
      "Art. 9: no notice within two years of entry into force; notice is possible only from 1 January 2002.",
    );
  });
});

describe("a notice that needs an event first", () => {
  const antarctic = rulesWithExit(noticeOf(2, "year", { requires: "amendment-not-in-force" }));
  const failed = happened("amendment-not-in-force", null, "2020-06-01");

  test.each([
    ["before it", "2020-05-31", null],
    ["on its day", "2020-06-01", "2022-06-01"],
    ["after it", "2021-01-01", "2023-01-01"],
  ])("Antarctic Treaty, %s", (_name, noticeOn, day) => {
    expect(exitDayOf(docketOf(antarctic, [failed, noticeGiven(noticeOn)]))).toBe(day);
  });

  test("says which", () => {
    const docket = docketOf(antarctic, [noticeGiven("2021-01-01")]);
    expect(reasonOf(exitsOf(docket)[0])).toBe(
      "Notice of withdrawal received 1 January 2021; " +
        "Art. 9: notice is possible only after this event: amendment not in force in time.",
    );
  });
});
