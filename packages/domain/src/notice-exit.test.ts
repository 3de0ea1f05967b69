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

const inNotice = (effectiveDate: string): Partial<TreatyEventInput> => ({
  effectiveDate,
  effectiveBasis: "stated-in-notice",
});

describe("E12: a later day named in the notice", () => {
  const rules = rulesWithExit(noticeOf(1, "year", { laterDateAllowed: true }));
  const day = (effectiveDate: string): string | null =>
    exitDayOf(docketOf(rules, [noticeGiven("2020-01-01", inNotice(effectiveDate))]));

  test.each([
    ["2020-12-31", "2021-01-01"],
    ["2021-01-01", "2021-01-01"],
    ["2021-06-01", "2021-06-01"],
  ])("%s gives %s", (named, expected) => {
    expect(day(named)).toBe(expected);
  });

  test("counts under an implied right, not where a clause does not allow it", () => {
    const notice = noticeGiven("2020-01-01", inNotice("2022-01-01"));
    expect(exitDayOf(docketOf(rulesWithExit({ kind: "none", implied: true }), [notice]))).toBe("2022-01-01");
    expect(exitDayOf(docketOf(rulesWithExit(noticeOf(1, "year")), [notice]))).toBe("2021-01-01");
  });

  test("counts where the rule is not on record, never where there is no right", () => {
    const notice = noticeGiven("2020-01-01", inNotice("2022-01-01"));
    expect(exitDayOf(docketOf(rulesWithExit({ kind: "unknown" }), [notice]))).toBe("2022-01-01");
    expect(exitDayOf(docketOf(rulesWithExit({ kind: "none" }), [notice]))).toBeNull();
  });

  test("a depositary's date wins, earlier or later", () => {
    const stated = { effectiveDate: "2020-12-01", effectiveBasis: "stated-by-depositary" } as const;
    const docket = docketOf(rules, [noticeGiven("2020-01-01", stated)]);
    expect(exitsOf(docket)[0]?.date).toMatchObject({ on: { day: 1, month: 12 }, computed: { year: 2021 } });
    expect(reasonOf(exitsOf(docket)[0])).toContain(
      "the depositary states 1 December 2020, 31 days before the computed",
    );
  });
});

describe("E3: the brake of an armed conflict", () => {
  const ottawa = rulesWithExit(noticeOf(6, "month", { armedConflictBrake: true, laterDateAllowed: true }));
  const notice = noticeGiven("2025-06-27");
  const began = (day: string, who: string | null = "AAA"): TreatyEvent => happened("armed-conflict", who, day);
  const ended = (day: string, who: string | null = "AAA"): TreatyEvent => happened("armed-conflict-ended", who, day);
  const day = (...log: TreatyEvent[]): string | null => exitDayOf(docketOf(ottawa, [notice, ...log]));

  test.each([
    ["no conflict", [], "2025-12-27"],
    ["one that goes on", [began("2022-02-24")], null],
    ["one begun on the day of effect", [began("2025-12-27")], null],
    ["one begun the day after", [began("2025-12-28")], "2025-12-27"],
    ["one ended on the day of effect", [began("2022-02-24"), ended("2025-12-27")], "2025-12-27"],
    ["one ended the day after", [began("2022-02-24"), ended("2025-12-28")], "2025-12-28"],
    ["one ended before", [began("2022-02-24"), ended("2025-01-01")], "2025-12-27"],
    ["one entered for the treaty as a whole", [began("2022-02-24", null), ended("2026-03-01", null)], "2026-03-01"],
    ["another participant's", [began("2022-02-24", "BBB")], "2025-12-27"],
    ["two in a row", [began("2025-01-01"), ended("2026-01-01"), began("2025-12-31", null)], null],
  ])("Ottawa, %s", (_name, log, expected) => {
    expect(day(...log)).toBe(expected);
  });

  test("holds the notice, and says so", () => {
    const [exit] = exitsOf(docketOf(ottawa, [notice, began("2022-02-24")]));
    expect(exit?.isHeld).toBe(true);
    expect(reasonOf(exit)).toBe(
      "Notice of withdrawal received 27 June 2025; Art. 9: six months after receipt; " +
        "27 June 2025 + 6 months = 27 December 2025; engaged in an armed conflict since 24 February 2022; " +
        "no effect on 27 December 2025, nor before the armed conflict ends.",
    );
  });

  test("lets it go at the end of the conflict, and says so", () => {
    const [exit] = exitsOf(docketOf(ottawa, [notice, began("2022-02-24"), ended("2026-03-01")]));
    expect(exit?.isHeld).toBe(false);
    expect(exit?.date).toMatchObject({ stated: null, computed: { year: 2026, month: 3, day: 1 } });
    expect(reasonOf(exit)).toContain("takes effect at the end of the armed conflict, 1 March 2026.");
  });

  test("is for clauses that have one", () => {
    const plain = rulesWithExit(noticeOf(6, "month"));
    expect(exitDayOf(docketOf(plain, [notice, began("2022-02-24")]))).toBe("2025-12-27");
  });

  test("looks at the later day a notice names", () => {
    const later = noticeGiven("2025-06-27", inNotice("2026-02-01"));
    const docket = docketOf(ottawa, [later, began("2026-01-15"), ended("2026-04-01")]);
    expect(exitDayOf(docket)).toBe("2026-04-01");
    expect(reasonOf(exitsOf(docket)[0])).toContain("the notice states 1 February 2026");
  });

  test("does not move a day the depositary states", () => {
    const told = happened("withdrawal-effective", "AAA", null, {
      effectiveDate: "2025-12-27",
      effectiveBasis: "stated-by-depositary",
    });
    const [exit] = exitsOf(docketOf(ottawa, [notice, began("2022-02-24"), told]));
    expect([exit?.date?.on.toString(), exit?.isHeld]).toEqual(["2025-12-27", false]);
  });

  test("a day agreed upon ends the wait", () => {
    const change = happened("withdrawal-date-modified", "AAA", "2025-08-01", {
      effectiveDate: "2026-01-01",
      effectiveBasis: "court-or-decision",
    });
    const [exit] = exitsOf(docketOf(ottawa, [notice, began("2022-02-24"), change]));
    expect([exit?.date?.on.toString(), exit?.isHeld]).toEqual(["2026-01-01", false]);
  });

  test("an end that concerns another conflict ends nothing", () => {
    const other = happened("armed-conflict-ended", "AAA", "2025-01-01", { concerns: "another" });
    expect(day(began("2022-02-24"), other)).toBeNull();
    const own = happened("armed-conflict-ended", "AAA", "2025-01-01", { concerns: began("2022-02-24").id });
    expect(day(began("2022-02-24"), own)).toBe("2025-12-27");
  });
});

describe("E13: a day put off by agreement", () => {
  const teu = rulesWithExit(noticeOf(2, "year", { extendable: true }));
  const notice = noticeGiven("2017-03-29");
  const moved = (actDate: string, effectiveDate: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
    happened("withdrawal-date-modified", "AAA", actDate, {
      effectiveDate,
      effectiveBasis: "court-or-decision",
      ...more,
    });
  const brexit = [
    moved("2019-03-22", "2019-04-12"),
    moved("2019-04-11", "2019-11-01"),
    moved("2019-10-29", "2020-01-31"),
  ];
  const at = (asOf: string, log: TreatyEvent[]): string | null => exitDayOf(docketOf(teu, [notice, ...log], { asOf }));

  test.each([
    ["2019-03-21", "2019-03-29"],
    ["2019-03-22", "2019-04-12"],
    ["2019-04-11", "2019-11-01"],
    ["2019-10-29", "2020-01-31"],
    ["2021-01-01", "2020-01-31"],
  ])("TEU art. 50, as of %s: %s", (asOf, day) => {
    expect(at(asOf, brexit)).toBe(day);
  });

  test("says who moved it and by how much", () => {
    const [exit] = exitsOf(docketOf(teu, [notice, ...brexit.slice(0, 1)]));
    expect(reasonOf(exit)).toBe(
      "Notice of withdrawal received 29 March 2017; Art. 9: two years after receipt; " +
        "29 March 2017 + 2 years = 29 March 2019; change of the day of withdrawal 22 March 2019; " +
        "a decision states 12 April 2019, 14 days after the computed date.",
    );
    expect(exit?.date?.computed?.toString()).toBe("2019-03-29");
    expect(exit?.date?.stated?.toString()).toBe("2019-04-12");
  });

  test("keeps the whole chain of changes in the reasons", () => {
    const words = reasonOf(exitsOf(docketOf(teu, [notice, ...brexit]))[0]);
    expect(words).toContain("22 March 2019");
    expect(words).toContain("29 October 2019; a decision states 31 January 2020");
  });

  test("a change on the day of effect or later comes too late", () => {
    expect(at("2100-01-01", [moved("2019-03-28", "2019-06-01")])).toBe("2019-06-01");
    expect(at("2100-01-01", [moved("2019-03-29", "2019-06-01")])).toBe("2019-03-29");
  });

  test("a change counts for the notice it concerns, or the participant's later ones", () => {
    expect(at("2100-01-01", [moved("2019-01-01", "2019-06-01", { concerns: notice.id, participant: null })])).toBe(
      "2019-06-01",
    );
    expect(at("2100-01-01", [moved("2019-01-01", "2019-06-01", { concerns: "another" })])).toBe("2019-03-29");
    expect(at("2100-01-01", [moved("2019-01-01", "2019-06-01", { participant: "BBB" })])).toBe("2019-03-29");
    expect(at("2100-01-01", [moved("2017-03-28", "2019-06-01")])).toBe("2019-03-29");
    expect(at("2100-01-01", [moved("2017-03-29", "2019-06-01")])).toBe("2019-06-01");
  });

  test("a change without a day changes nothing", () => {
    const dayless = happened("withdrawal-date-modified", "AAA", "2019-01-01");
    expect(at("2100-01-01", [dayless])).toBe("2019-03-29");
  });

  test("a record of effect made after the changes is followed, one made before them is not", () => {
    const told = (circulatedDate: string, effectiveDate: string): TreatyEvent =>
      happened("withdrawal-effective", "AAA", null, {
        circulatedDate,
        effectiveDate,
        effectiveBasis: "stated-by-depositary",
      });
    expect(at("2100-01-01", [...brexit, told("2020-02-03", "2020-02-01")])).toBe("2020-02-01");
    expect(at("2100-01-01", [...brexit, told("2017-04-01", "2019-03-30")])).toBe("2020-01-31");
    expect(at("2100-01-01", [...brexit.slice(2), told("2019-10-29", "2019-11-01")])).toBe("2020-01-31");
  });

  test("gives a day where the rule is not on record", () => {
    const rules = rulesWithExit({ kind: "unknown" });
    expect(exitDayOf(docketOf(rules, [notice, moved("2019-01-01", "2019-06-01")]))).toBe("2019-06-01");
  });
});

describe("what else a clause on leaving says", () => {
  test("E14: formalities are named", () => {
    const formalities = ["to all parties and the Security Council", "with reasons"];
    const [exit] = exitsOf(docketOf(rulesWithExit(noticeOf(3, "month", { formalities })), [noticeGiven("2003-01-10")]));
    expect(reasonOf(exit)).toBe(
      "Notice of withdrawal received 10 January 2003; Art. 9: three months after receipt; " +
        "10 January 2003 + 3 months = 10 April 2003; " +
        "also asked for: to all parties and the Security Council; with reasons.",
    );
  });

  test("E9: a sunset runs from the day of effect", () => {
    const sunset = { period: { amount: 20, unit: "year" }, scope: "existing investments", clause: CLAUSE } as const;
    const ect = rulesWithExit(noticeOf(1, "year", { practice: "next-day", sunset }));
    const [exit] = exitsOf(docketOf(ect, [noticeGiven("2024-04-26")]));
    expect(exit?.sunset?.until.toString()).toBe("2045-04-27");
    expect(exit?.sunset?.scope).toBe("existing investments");
    expect(reasonOf(exit?.sunset ?? undefined)).toBe(
      "Art. 9: existing investments: protected for 20 years after the end; 27 April 2025 + 20 years = 27 April 2045.",
    );
  });

  test("without a day of exit, or without the clause, there is no sunset", () => {
    expect(exitsOf(docketOf(rulesWithExit(noticeOf(1, "year")), [noticeGiven("2024-04-26")]))[0]?.sunset).toBeNull();
    const sunset = { period: { amount: 20, unit: "year" }, scope: "all", clause: CLAUSE } as const;
    const barred = noticeOf(1, "year", { sunset, requires: "revision" });
    expect(exitsOf(docketOf(rulesWithExit(barred), [noticeGiven("2024-04-26")]))[0]?.sunset).toBeNull();
  });

  test("under a bilateral treaty the notice is of termination", () => {
    const rules = rulesWithExit(noticeOf(1, "year"), { form: "bilateral", parties: ["AAA", "BBB"] });
    expect(reasonOf(exitsOf(docketOf(rules, [noticeGiven("2024-04-26")]))[0])).toContain(
      "Notice of termination received 26 April 2024",
    );
  });
});
