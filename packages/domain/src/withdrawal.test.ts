import { describe, expect, test } from "vitest";
import {
  CLAUSE,
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
import { findExits, firstToWork } from "./withdrawal.ts";

const npt = rulesWithExit(noticeOf(3, "month"));

function daysOf(log: readonly TreatyEvent[], rules = npt): (string | undefined)[] {
  return exitsOf(docketOf(rules, log)).map(({ date }) => date?.on.toString());
}

describe("a notice taken back (VCLT art. 68)", () => {
  const first = noticeGiven("1993-03-12");
  const rescinded = (day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
    happened("withdrawal-notice-rescinded", "AAA", day, more);

  test("NPT, DPRK: one day before effect it stops the notice, and the later notice works", () => {
    expect(daysOf([first, rescinded("1993-06-11"), noticeGiven("2003-01-10")])).toEqual(["2003-04-10"]);
  });

  test("on the day of effect it comes too late", () => {
    expect(daysOf([first, rescinded("1993-06-12")])).toEqual(["1993-06-12"]);
  });

  test("is matched by the notice it names, or by its participant and day", () => {
    expect(daysOf([first, rescinded("1993-05-01", { participant: null, revokes: first.id })])).toEqual([]);
    expect(daysOf([first, rescinded("1993-05-01", { revokes: "another" })])).toEqual(["1993-06-12"]);
    expect(daysOf([first, rescinded("1993-05-01", { participant: "BBB" })])).toEqual(["1993-06-12"]);
    expect(daysOf([first, rescinded("1993-03-11")])).toEqual(["1993-06-12"]);
    expect(daysOf([first, rescinded("1993-03-12")])).toEqual([]);
  });

  test("a notice without effect can be taken back at any time", () => {
    const none = rulesWithExit({ kind: "none" });
    expect(daysOf([first, rescinded("2020-01-01")], none)).toEqual([]);
    expect(daysOf([first], none)).toEqual([undefined]);
  });

  test("takes earlier records of effect with it, not later ones", () => {
    const told = (circulatedDate: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
      happened("withdrawal-effective", "AAA", null, {
        circulatedDate,
        effectiveDate: "1993-06-12",
        effectiveBasis: "stated-by-depositary",
        ...more,
      });
    const back = rescinded("1993-06-01");
    expect(daysOf([first, told("1993-03-20"), back])).toEqual([]);
    expect(daysOf([first, told("1993-06-01"), back])).toEqual(["1993-06-12"]);
    expect(daysOf([first, told("1993-06-20", { concerns: first.id }), back])).toEqual([]);
  });
});

describe("an exit without a notice on record", () => {
  test("a recorded withdrawal works on its day, with the sunset of the clause", () => {
    const sunset = { period: { amount: 20, unit: "year" }, scope: "all", clause: CLAUSE } as const;
    const rules = rulesWithExit(noticeOf(1, "year", { sunset }));
    const [exit] = exitsOf(docketOf(rules, [happened("withdrawal-effective", "AAA", "2025-04-27")]));
    expect(exit?.date).toMatchObject({ stated: null });
    expect([exit?.date?.on, exit?.noticeOn, exit?.sunset?.until].map(String)).toEqual([
      "2025-04-27",
      "2025-04-27",
      "2045-04-27",
    ]);
    expect(reasonOf(exit)).toBe("Withdrawal took effect 27 April 2025.");
    expect(exit?.isHeld).toBe(false);
  });

  test("an exclusion is pending from its decision to its effect", () => {
    const later = { effectiveDate: "2020-06-01", effectiveBasis: "court-or-decision" } as const;
    const [exit] = exitsOf(docketOf(npt, [happened("exclusion", "AAA", "2020-01-01", later)]));
    expect([exit?.noticeOn, exit?.date?.on].map(String)).toEqual(["2020-01-01", "2020-06-01"]);
    expect(reasonOf(exit)).toBe("Exclusion 1 January 2020.");
    const back = { ...later, effectiveDate: "2019-06-01" };
    const [earlier] = exitsOf(docketOf(npt, [happened("exclusion", "AAA", "2020-01-01", back)]));
    expect([earlier?.noticeOn, earlier?.date?.on].map(String)).toEqual(["2019-06-01", "2019-06-01"]);
  });

  test("the end of a State works on its day", () => {
    const later = { effectiveDate: "1993-01-01", effectiveBasis: "court-or-decision" } as const;
    const [exit] = exitsOf(docketOf(npt, [happened("dissolution", "AAA", "1992-12-31", later)]));
    expect([exit?.noticeOn, exit?.date?.on].map(String)).toEqual(["1993-01-01", "1993-01-01"]);
  });

  test("exits come in the order of their days, whatever their kind", () => {
    const log = [happened("dissolution", "AAA", "2001-01-01"), noticeGiven("2002-01-01"), noticeGiven("2000-01-01")];
    expect(daysOf(log)).toEqual(["2000-04-01", "2001-01-01", "2002-04-01"]);
  });

  test("everyone's are given when no participant is named", () => {
    const log = [happened("exclusion", "BBB", "2001-01-01"), noticeGiven("2000-01-01")];
    expect(findExits(docketOf(npt, log), null).map(({ event }) => event?.participant)).toEqual(["AAA", "BBB"]);
  });

  test("who never left has none", () => {
    const log = [happened("ratification", "AAA", "2000-01-01"), happened("exclusion", "BBB", "2001-01-01")];
    expect(exitsOf(docketOf(npt, log))).toEqual([]);
  });
});

describe("of several ways out", () => {
  const held = rulesWithExit(noticeOf(6, "month", { armedConflictBrake: true }));
  const named = (effectiveDate: string): Partial<TreatyEventInput> => ({
    effectiveDate,
    effectiveBasis: "stated-by-depositary",
  });
  const first = (...log: TreatyEvent[]): string | undefined => firstToWork(exitsOf(docketOf(held, log)))?.event?.id;

  test("the one that works first counts, whichever came first", () => {
    const late = noticeGiven("2000-01-01", named("2005-01-01"));
    const early = noticeGiven("2001-01-01", named("2003-01-01"));
    expect([first(late, early), first(early), first()]).toEqual([early.id, early.id, undefined]);
  });

  test("on one day the older one counts", () => {
    const log = [noticeGiven("2000-01-01", named("2005-01-01")), noticeGiven("2001-01-01", named("2005-01-01"))];
    expect(first(...log)).toBe("notice 2000-01-01");
  });

  test("one held by a conflict counts only alone", () => {
    const conflict = happened("armed-conflict", "AAA", "1999-01-01");
    const dated = noticeGiven("2001-01-01", named("2003-01-01"));
    expect(first(conflict, noticeGiven("2000-01-01"), dated)).toBe(dated.id);
    expect(first(conflict, dated, noticeGiven("2002-01-01"))).toBe(dated.id);
    expect(first(conflict, noticeGiven("2000-01-01"), noticeGiven("2002-01-01"))).toBe("notice 2000-01-01");
  });
});

describe("the loss of a membership", () => {
  const months = (amount: number): { amount: number; unit: "month" } => ({ amount, unit: "month" });
  const statute = { treaty: "coe-statute", period: months(6), clause: { article: "Art. 58(3)", text: "in our words" } };
  const echr = rulesWithExit(noticeOf(6, "month"), { cascades: [statute] });
  const lost = (more: Partial<TreatyEventInput> = {}): TreatyEvent =>
    happened("cessation-of-membership", "AAA", "2022-03-16", more);
  const stated = { effectiveDate: "2022-09-17", effectiveBasis: "court-or-decision" } as const;

  test("ECHR, Russia: bound for six months more", () => {
    const [exit] = exitsOf(docketOf(echr, [lost()]));
    expect([exit?.noticeOn, exit?.date?.on].map(String)).toEqual(["2022-03-16", "2022-09-16"]);
    expect(reasonOf(exit)).toBe(
      "Cessation of membership 16 March 2022; Art. 58(3): bound for six months after membership ends; " +
        "16 March 2022 + 6 months = 16 September 2022.",
    );
  });

  test("a stated day wins over the period, and its difference is shown", () => {
    const docket = docketOf(echr, [lost(stated)]);
    expect(exitDayOf(docket)).toBe("2022-09-17");
    expect(reasonOf(exitsOf(docket)[0])).toContain(
      "a decision states 17 September 2022, 1 day after the computed date",
    );
  });

  test("without a period works that day, or on the stated one", () => {
    expect(exitDayOf(docketOf(npt, [lost()]))).toBe("2022-03-16");
    const docket = docketOf(npt, [lost(stated)]);
    expect(exitDayOf(docket)).toBe("2022-09-17");
    expect(reasonOf(exitsOf(docket)[0])).toBe(
      "Cessation of membership 16 March 2022; a decision states 17 September 2022.",
    );
    const sameDay = rulesWithExit(noticeOf(6, "month"), { cascades: [{ ...statute, period: null }] });
    expect(exitDayOf(docketOf(sameDay, [lost()]))).toBe("2022-03-16");
  });

  test("is read by the clause on the treaty it names", () => {
    const other = { ...statute, treaty: "other", period: months(1) };
    const two = rulesWithExit(noticeOf(6, "month"), { cascades: [other, statute] });
    expect(exitDayOf(docketOf(two, [lost({ byTreaty: "coe-statute" })]))).toBe("2022-09-16");
    expect(exitDayOf(docketOf(two, [lost({ byTreaty: "other" })]))).toBe("2022-04-16");
    expect(exitDayOf(docketOf(two, [lost()]))).toBe("2022-03-16");
    expect(exitDayOf(docketOf(echr, [lost({ byTreaty: "other" })]))).toBe("2022-03-16");
  });
});
