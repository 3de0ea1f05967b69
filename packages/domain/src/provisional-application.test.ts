import { describe, expect, test } from "vitest";
import { CLAUSE, docketOf, happened, noticeOf, reasonOf, rulesWithExit } from "../test/exit-scenario.ts";
import type { TreatyEvent, TreatyEventInput } from "./event.ts";
import { provisionalSpans } from "./provisional-application.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type Provisional = TreatyRulesInput["provisional"];

const ECT = {
  bySignature: true,
  endNotice: { amount: 60, unit: "day" },
  sunset: { period: { amount: 20, unit: "year" }, scope: "existing investments", clause: CLAUSE },
  clause: { article: "Art. 45", text: "in our words" },
} as const;
const BY_NOTIFICATION = { clause: CLAUSE };

const signed = happened("signature", "AAA", "1994-12-17");
const applied = happened("provisional-application", "AAA", "1995-01-01");

function ended(kind: TreatyEventInput["kind"], day: string | null, more: Partial<TreatyEventInput> = {}): TreatyEvent {
  return happened(kind, "AAA", day, more);
}

function spansOf(
  provisional: Provisional,
  log: TreatyEvent[],
  more: Partial<TreatyRulesInput> = {},
): ReturnType<typeof provisionalSpans> {
  const rules = rulesWithExit(noticeOf(1, "year", { practice: "next-day" }), { provisional, ...more });
  return provisionalSpans(docketOf(rules, log), "AAA");
}

function daysOf(provisional: Provisional, ...log: TreatyEvent[]): (string | null)[][] {
  return spansOf(provisional, log).map(({ from, to }) => [from.toString(), to?.toString() ?? null]);
}

const stated = (effectiveDate: string): Partial<TreatyEventInput> => ({
  effectiveDate,
  effectiveBasis: "stated-by-depositary",
});

describe("provisional application begins", () => {
  test("by notification, from its day or the stated one", () => {
    expect(daysOf(null, applied)).toEqual([["1995-01-01", null]]);
    expect(daysOf(null, happened("provisional-application", "AAA", "1995-01-01", stated("1995-03-01")))).toEqual([
      ["1995-03-01", null],
    ]);
    expect(spansOf(null, [applied])[0]).toMatchObject({ opener: { id: applied.id }, sunset: null });
    expect(reasonOf(spansOf(null, [applied])[0])).toBe("Provisional application 1 January 1995.");
  });

  test.each(["signature", "definitive-signature", "confirmation-of-signature", "succession-to-signature"] as const)(
    "by %s where the clause says so, and only there",
    (kind) => {
      const act = happened(kind, "AAA", "1994-12-17");
      expect(daysOf(ECT, act)).toEqual([["1994-12-17", null]]);
      expect(daysOf(BY_NOTIFICATION, act, applied)).toEqual([["1995-01-01", null]]);
      expect(daysOf(null, act)).toEqual([]);
    },
  );

  test("not by a signature ad referendum, nor by another's acts", () => {
    expect(daysOf(ECT, happened("signature-ad-referendum", "AAA", "1994-12-17"))).toEqual([]);
    expect(daysOf(ECT, happened("signature", "BBB", "1994-12-17"))).toEqual([]);
    expect(daysOf(null, happened("provisional-application", null, "1995-01-01"))).toEqual([]);
  });

  test("for both sides at once under a bilateral treaty", () => {
    const sides = { form: "bilateral", parties: ["AAA", "BBB"] } as const;
    const common = happened("provisional-application", null, "2021-01-01");
    expect(spansOf(null, [common], { ...sides, parties: [...sides.parties] })).toHaveLength(1);
  });
});

describe("provisional application ends", () => {
  test("Australia, ECT: 60 days after receipt, whatever the depositary's practice on exits", () => {
    for (const depositaryPractice of ["same-day", "next-day"] as const) {
      const log = [signed, ended("intent-not-to-become-party", "2021-10-14")];
      const [span] = spansOf(ECT, log, { depositaryPractice });
      expect(span?.to?.toString()).toBe("2021-12-13");
      expect(span?.sunset?.until.toString()).toBe("2041-12-13");
      expect(reasonOf(span)).toBe(
        "Signature 17 December 1994; declaration of intent not to become a party 14 October 2021; " +
          "Art. 45: 60 days after receipt of the notice; 14 October 2021 + 60 days = 13 December 2021.",
      );
    }
  });

  test("Russia, ECT: on each of the days the sources give", () => {
    const end = (receivedOn: string): string | null | undefined =>
      daysOf(ECT, signed, ended("provisional-application-ended", receivedOn))[0]?.[1];
    expect(end("2009-08-20")).toBe("2009-10-19");
    const told = ended("provisional-application-ended", "2009-08-20", stated("2009-10-18"));
    expect(daysOf(ECT, signed, told)).toEqual([["1994-12-17", "2009-10-18"]]);
    expect(reasonOf(spansOf(ECT, [signed, told])[0])).toContain(
      "the depositary states 18 October 2009, 1 day before the computed date",
    );
  });

  test("on the day of a record of its end", () => {
    const record = ended("provisional-application-ended", "2021-12-13", stated("2021-12-13"));
    expect(daysOf(ECT, signed, record)).toEqual([["1994-12-17", "2021-12-13"]]);
    expect(reasonOf(spansOf(ECT, [signed, record])[0])).toBe(
      "Signature 17 December 1994; end of provisional application 13 December 2021.",
    );
    const later = ended("provisional-application-ended", "2021-12-14", stated("2021-12-13"));
    expect(daysOf(ECT, signed, later)).toEqual([["1994-12-17", "2021-12-13"]]);
  });

  test("on the day of the notice where no clause gives a time (VCLT art. 25(2))", () => {
    const notice = ended("intent-not-to-become-party", "2021-10-14");
    expect(daysOf(BY_NOTIFICATION, applied, notice)).toEqual([["1995-01-01", "2021-10-14"]]);
    expect(daysOf(null, applied, notice)).toEqual([["1995-01-01", "2021-10-14"]]);
    expect(spansOf(BY_NOTIFICATION, [applied, notice])[0]?.sunset).toBeNull();
  });

  test("by a declaration not to apply it, at once", () => {
    expect(daysOf(ECT, signed, ended("non-provisional-application", "1996-01-01"))).toEqual([
      ["1994-12-17", "1996-01-01"],
    ]);
  });

  test("before it began, for a signatory that declared so by then", () => {
    expect(daysOf(ECT, signed, ended("non-provisional-application", "1994-12-17"))).toEqual([]);
    expect(daysOf(ECT, signed, ended("non-provisional-application", "1994-12-01"))).toEqual([]);
    expect(daysOf(null, applied, ended("non-provisional-application", "1994-12-01"))).toEqual([["1995-01-01", null]]);
  });

  test("not by a notice older than it", () => {
    expect(daysOf(null, applied, ended("intent-not-to-become-party", "1994-12-31"))).toEqual([["1995-01-01", null]]);
    expect(daysOf(null, ended("intent-not-to-become-party", "1995-01-01"), applied)).toEqual([]);
  });

  test("by the end that concerns it, not by one that concerns another act", () => {
    const own = ended("provisional-application-ended", "2000-01-01", { concerns: applied.id });
    const other = ended("provisional-application-ended", "1999-01-01", { concerns: "another" });
    expect(daysOf(null, applied, other, own)).toEqual([["1995-01-01", "2000-01-01"]]);
  });

  test("and may begin again", () => {
    const again = happened("provisional-application", "AAA", "2005-01-01");
    expect(daysOf(null, applied, ended("provisional-application-ended", "2000-01-01"), again)).toEqual([
      ["1995-01-01", "2000-01-01"],
      ["2005-01-01", null],
    ]);
  });
});
