import { describe, expect, test } from "vitest";
import { act, by, codes, forceOn, ratifications, signatures, under } from "../test/law-case.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { explanationSentence } from "./explanation.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

function relatedParties(treaty: string, count: number, from = "1990-01-01"): RelatedTreaties {
  const parties = codes(count).map((participant) => ({ participant, from: parsePlainDate(from), to: null }));
  return new Map([[treaty, { inForceOn: parsePlainDate(from), parties }]]);
}

describe("a number and named States (P9)", () => {
  const named = { kind: "named" as const, participants: ["GBR", "SUN", "USA"] };
  const npt = under({ trigger: { kind: "all-of", conditions: [{ kind: "count", count: 43 }, named] } });
  const others = by(codes(40), "1969-01-01");

  test("waits for the last of the three depositaries (NPT, 5 March 1970)", () => {
    const log = [...others, ...by(["GBR"], "1968-11-27"), ...by(["SUN", "USA"], "1970-03-05")];
    expect(forceOn(npt, log, "1970-03-04")).toMatchObject({ kind: "pending", required: 43, counted: 41 });
    expect(forceOn(npt, log, "1970-03-05")).toMatchObject({ kind: "in-force", on: "1970-03-05" });
  });

  test("says which are missing and how many conditions are met", () => {
    const log = [...others, ...by(["S40", "S41", "S42", "GBR"], "1969-02-01")];
    const pending = forceOn(npt, log, "1970-01-01");
    expect(pending).toMatchObject({
      kind: "pending",
      conditions: [
        { kind: "count", have: 44, required: 43, isMet: true, missing: null },
        { kind: "named", have: 1, required: 3, isMet: false, missing: ["SUN", "USA"] },
      ],
    });
    expect(explanationSentence(pending.explanation)).toBe(
      "1 of 2 conditions met; 44 of 43 instruments deposited; 1 of 3 named States have consented; missing SUN, USA.",
    );
  });

  test("takes the act of the State that continues a named one, once", () => {
    const continued = act({ kind: "continuation", participant: "RUS", predecessor: "SUN", actDate: "1969-06-01" });
    const log = [...others, ...by(["GBR", "USA", "RUS"], "1970-03-05"), continued];
    expect(forceOn(npt, log, "1970-03-05")).toMatchObject({ kind: "in-force", on: "1970-03-05" });
    const twice = [
      ...by(codes(39), "1969-01-01"),
      ...by(["GBR", "USA", "SUN"], "1969-01-01"),
      ...by(["RUS"], "1970-03-05"),
      continued,
    ];
    expect(forceOn(npt, twice, "1970-03-05")).toMatchObject({ kind: "pending", counted: 42 });
  });

  test("may ask for some of the named only", () => {
    const rules = under({ trigger: { ...named, atLeast: 2 } });
    expect(forceOn(rules, by(["GBR", "USA"], "2000-01-01"), "2000-01-01").kind).toBe("in-force");
    expect(forceOn(rules, by(["GBR", "FRA"], "2000-01-01"), "2000-01-01").kind).toBe("pending");
  });
});

describe("a group quota (P10)", () => {
  const members = [...codes(8).map((participant) => ({ participant })), { participant: "LATE", from: "2014-01-01" }];
  const rules = under(
    {
      trigger: {
        kind: "all-of",
        conditions: [
          { kind: "count", count: 10 },
          { kind: "count", count: 8, group: "coe" },
        ],
      },
      delay: { period: { amount: 3, unit: "month" }, align: { kind: "first-of-month-after" } },
    },
    { groups: { coe: members } },
  );

  test("of eight members among ten (Istanbul Convention, 22 April 2014)", () => {
    const log = [...by([...codes(7), "X1", "X2", "X3"], "2013-01-01"), ...by(["S7"], "2014-04-22")];
    expect(forceOn(rules, log, "2014-04-21")).toMatchObject({ kind: "pending", required: 10, counted: 10 });
    expect(forceOn(rules, log, "2014-04-22")).toMatchObject({ triggeredOn: "2014-04-22", on: "2014-08-01" });
  });

  test("counts a State from the day it is a member, though it consented before", () => {
    const log = by([...codes(7), "LATE", "X1", "X2"], "2013-01-01");
    expect(forceOn(rules, log, "2013-12-31").kind).toBe("pending");
    expect(forceOn(rules, log, "2014-01-01")).toMatchObject({ triggeredOn: "2014-01-01" });
  });
});

describe("a weighted share (P11)", () => {
  const table = {
    words: "emissions",
    source: "made up for this test",
    shares: [
      { participant: "AAA", percent: 33.3 },
      { participant: "BBB", percent: 21.7 },
      { participant: "CCC", percent: 20 },
      { participant: "IO:EU", percent: 12.1 },
    ],
  };
  const rules = (comparison: "at-least" | "more-than", percent = 55): TreatyRulesInput =>
    under({ trigger: { kind: "weighted-share", table: "ghg", percent, comparison } }, { weights: { ghg: table } });

  test("is reached exactly, with shares that no binary fraction adds up to", () => {
    const log = by(["AAA", "BBB"], "2016-10-05");
    expect(forceOn(rules("at-least"), log, "2016-10-05").kind).toBe("in-force");
    expect(forceOn(rules("more-than"), log, "2016-10-05")).toMatchObject({
      kind: "pending",
      required: 55,
      conditions: [{ unit: "percent", have: 55, words: "55.00 of 55 % of emissions" }],
    });
    expect(forceOn(rules("at-least", 55.000001), log, "2016-10-05").kind).toBe("pending");
  });

  test("short of the mark by a hair never reads as reached, and is told in percent", () => {
    const shares = [
      { participant: "AAA", percent: 54.9999 },
      { participant: "BBB", percent: 45 },
    ];
    const short = under(
      { trigger: { kind: "weighted-share", table: "ghg", percent: 55 } },
      { weights: { ghg: { ...table, shares } } },
    );
    expect(forceOn(short, by(["AAA"], "2016-10-05"), "2016-10-05")).toMatchObject({
      counted: 54.9999,
      required: 55,
      conditions: [{ words: "54.99 of 55 % of emissions", isMet: false }],
    });
  });

  test("of a group counts its members only, while they are members", () => {
    const groups = { g: [{ participant: "AAA" }, { participant: "BBB", to: "2016-10-05" }, { participant: "CCC" }] };
    const rules = under(
      { trigger: { kind: "weighted-share", table: "ghg", percent: 55, group: "g" } },
      { weights: { ghg: table }, groups },
    );
    const acts = forceOn(rules, by(["AAA", "BBB", "IO:EU"], "2016-10-05"), "2016-10-05");
    expect(acts).toMatchObject({ counted: 33.3, countedEventIds: ["ratification AAA 2016-10-05"] });
    expect(forceOn(rules, by(["AAA", "BBB"], "2016-10-04"), "2016-10-05")).toMatchObject({ on: "2016-10-04" });
  });

  test("is passed by the next deposit, and names the day of each condition", () => {
    const both = under(
      {
        trigger: {
          kind: "all-of",
          conditions: [
            { kind: "count", count: 2, excludeReio: true },
            { kind: "weighted-share", table: "ghg", percent: 55 },
          ],
        },
        delay: { period: { amount: 30, unit: "day" } },
      },
      { weights: { ghg: table }, reio: ["IO:EU"] },
    );
    const small = [...by(["BBB", "CCC"], "2016-09-03"), ...by(["IO:EU", "AAA"], "2016-10-05")];
    const later = forceOn(both, small, "2016-10-06");
    expect(later).toMatchObject({ kind: "date-fixed", on: "2016-11-04", triggeredOn: "2016-10-05" });
    expect(explanationSentence(later.explanation)).toContain("3 of 2 instruments deposited");
    expect(explanationSentence(later.explanation)).toContain("met since 3 September 2016; 87.10 of 55 % of emissions");
  });
});

describe("all listed States (P12)", () => {
  const annex = ["CHN", "RUS", "USA"];
  const ctbt = under({
    trigger: { kind: "named", participants: annex },
    delay: { period: { amount: 180, unit: "day" } },
  });

  test("can move away again: Russia withdrew its ratification of the CTBT", () => {
    const log = [
      ...by(["RUS"], "2000-06-30"),
      act({ kind: "withdrawal-of-ratification", participant: "RUS", actDate: "2023-11-03" }),
    ];
    expect(forceOn(ctbt, log, "2023-11-02")).toMatchObject({ kind: "pending", counted: 1, required: 3 });
    expect(forceOn(ctbt, log, "2023-11-03")).toMatchObject({
      counted: 0,
      conditions: [{ missing: ["CHN", "RUS", "USA"] }],
    });
  });

  test("all signatories, those who sign before the last one ratifies included (Antarctic Treaty, 23 June 1961)", () => {
    const all = { kind: "fraction", numerator: 1, denominator: 1, of: { kind: "signatories" } } as const;
    const rules = under({ trigger: all });
    const log = [
      ...signatures(codes(12), "1959-12-01"),
      ...by(codes(9), "1960-12-01"),
      ...by(codes(3, 9), "1961-06-23"),
    ];
    expect(forceOn(rules, log, "1961-06-22")).toMatchObject({ kind: "pending", counted: 9, required: 12 });
    expect(forceOn(rules, log, "1961-06-23")).toMatchObject({ kind: "in-force", on: "1961-06-23" });
    const joined = [...log, ...signatures(["S12"], "1961-06-23")];
    expect(forceOn(rules, joined, "1961-06-23")).toMatchObject({ kind: "pending", required: 13 });
  });

  test("nobody has signed: nothing is met", () => {
    const all = { kind: "fraction", numerator: 1, denominator: 1, of: { kind: "signatories" } } as const;
    expect(forceOn(under({ trigger: all }), by(["AAA"], "2000-01-01"), "2000-01-01").kind).toBe("pending");
  });
});

describe("a fraction of parties (P13)", () => {
  const of = { kind: "parties-to", treaty: "kyoto" } as const;
  const doha = under({
    trigger: { kind: "fraction", numerator: 3, denominator: 4, of },
    delay: { period: { amount: 90, unit: "day" } },
  });

  test("three fourths of 192 current parties are 144 (Doha Amendment, 2 October 2020)", () => {
    const related = relatedParties("kyoto", 192);
    const log = [...by(codes(143), "2020-01-01"), ...by(["S143"], "2020-10-02")];
    expect(forceOn(doha, log, "2020-10-01", related)).toMatchObject({ kind: "pending", counted: 143, required: 144 });
    expect(forceOn(doha, log, "2020-10-02", related)).toMatchObject({ triggeredOn: "2020-10-02", on: "2020-12-31" });
  });

  test("of the parties to a treaty not on record says so, and is never met", () => {
    expect(forceOn(doha, by(codes(5), "2020-01-01"), "2020-10-01")).toMatchObject({
      kind: "pending",
      counted: 0,
      required: 1,
      conditions: [{ words: "0 of 1 instruments deposited, the parties to kyoto are not on record", isMet: false }],
    });
  });

  test("counts the parties of the day, or of the day the clause fixes", () => {
    const parties = codes(8).map((participant, index) => ({
      participant,
      from: parsePlainDate(index < 4 ? "1990-01-01" : "2005-01-01"),
      to: null,
    }));
    const related = new Map([["parent", { inForceOn: parsePlainDate("1990-01-01"), parties }]]);
    const current = { kind: "parties-to", treaty: "parent" } as const;
    const rule = (at: string | null): TreatyRulesInput =>
      under({ trigger: { kind: "fraction", numerator: 3, denominator: 4, of: { ...current, at } } });
    const log = by(codes(3), "2000-01-01");
    expect(forceOn(rule(null), log, "2004-12-31", related).kind).toBe("in-force");
    expect(forceOn(rule(null), by(codes(3), "2006-01-01"), "2006-01-01", related)).toMatchObject({ required: 6 });
    expect(forceOn(rule("2004-12-31"), by(codes(3), "2006-01-01"), "2006-01-01", related).kind).toBe("in-force");
    expect(forceOn(rule(null), by(["OUTSIDER", "S0", "S1"], "2000-01-01"), "2000-01-01", related)).toMatchObject({
      counted: 2,
    });
  });

  test("of a number the depositary names (Basel Ban: three fourths at adoption)", () => {
    const stated = { kind: "stated", number: 82, words: "parties present at adoption" } as const;
    const rules = under({ trigger: { kind: "fraction", numerator: 3, denominator: 4, of: stated } });
    expect(forceOn(rules, ratifications(61, "2019-01-01"), "2019-01-01")).toMatchObject({
      kind: "pending",
      required: 62,
    });
    expect(forceOn(rules, ratifications(62, "2019-01-01"), "2019-01-01").kind).toBe("in-force");
  });

  test("a majority is more than half: of the signatories (North Atlantic), of the others (UN Charter)", () => {
    const majority = { kind: "fraction", numerator: 1, denominator: 2, comparison: "more-than" } as const;
    const nato = under({ trigger: { ...majority, of: { kind: "signatories" } } });
    const signed = signatures(codes(12), "1949-04-04");
    expect(forceOn(nato, [...signed, ...by(codes(6), "1949-08-01")], "1949-08-24")).toMatchObject({ required: 7 });
    expect(forceOn(nato, [...signed, ...by(codes(7), "1949-08-24")], "1949-08-24").kind).toBe("in-force");
    const charter = under({ trigger: { ...majority, of: { kind: "signatories" }, except: ["S0", "S1"] } });
    expect(forceOn(charter, [...signed, ...by(codes(7), "1949-08-24")], "1949-08-24")).toMatchObject({
      counted: 5,
      required: 6,
    });
    expect(forceOn(charter, [...signed, ...by(codes(8), "1949-08-24")], "1949-08-24").kind).toBe("in-force");
  });
});

describe("a fixed date (P14)", () => {
  const kigali = under({
    trigger: { kind: "fixed-date-if", date: "2019-01-01", condition: { kind: "count", count: 20, excludeReio: true } },
    delay: { period: { amount: 90, unit: "day" } },
  });

  test.each([
    ["2017-11-17", "2019-01-01"],
    ["2019-01-01", "2019-01-01"],
    ["2019-01-02", "2019-04-02"],
  ])("if the condition is met on %s: in force %s (Kigali Amendment)", (met, on) => {
    expect(forceOn(kigali, ratifications(20, met), "2019-06-01")).toMatchObject({ triggeredOn: met, on });
  });

  test("without the condition is no date", () => {
    expect(forceOn(kigali, ratifications(19, "2017-11-17"), "2019-06-01")).toMatchObject({ counted: 19, required: 20 });
  });
});

describe("a floor (P15)", () => {
  test("two years after opening for signature (CWC)", () => {
    const rules = under({
      trigger: { kind: "count", count: 2 },
      delay: { period: { amount: 180, unit: "day" } },
      notBefore: { kind: "after-opening", period: { amount: 2, unit: "year" } },
    });
    const opened = act({ kind: "opened-for-signature", actDate: "1993-01-13" });
    expect(forceOn(rules, [opened, ...ratifications(2, "1996-10-31")], "1997-01-01")).toMatchObject({
      on: "1997-04-29",
    });
    expect(forceOn(rules, [opened, ...ratifications(2, "1993-02-01")], "1997-01-01")).toMatchObject({
      on: "1995-01-13",
    });
    expect(
      forceOn(rules, [...signatures(["S0"], "1993-01-14"), ...ratifications(2, "1993-02-01")], "1997-01-01"),
    ).toMatchObject({
      on: "1995-01-14",
    });
  });

  test("the entry into force of the treaty it belongs to (ICCPR-OP1)", () => {
    const rules = under({
      trigger: { kind: "count", count: 2 },
      notBefore: { kind: "treaty-in-force", treaty: "iccpr" },
    });
    const log = ratifications(2, "1975-01-01");
    expect(forceOn(rules, log, "1980-01-01", relatedParties("iccpr", 1, "1976-03-23"))).toMatchObject({
      on: "1976-03-23",
    });
    expect(forceOn(rules, log, "1980-01-01", relatedParties("iccpr", 1, "1970-01-01"))).toMatchObject({
      on: "1975-01-01",
    });
    expect(forceOn(rules, log, "1980-01-01")).toMatchObject({ kind: "pending", conditions: [] });
    const dated = under({
      trigger: {
        kind: "all-of",
        conditions: [
          { kind: "count", count: 2 },
          { kind: "treaty-in-force", treaty: "ect", on: "1976-03-23" },
        ],
      },
    });
    expect(forceOn(dated, log, "1976-03-22").kind).toBe("pending");
    expect(forceOn(dated, log, "1976-03-23")).toMatchObject({ kind: "in-force", triggeredOn: "1976-03-23" });
  });
});

describe("the smaller of two thresholds (P16)", () => {
  const half = { kind: "fraction", numerator: 1, denominator: 2, of: { kind: "signatories" } } as const;
  const cptpp = under({
    trigger: { kind: "any-of", conditions: [{ kind: "count", count: 6 }, half] },
    delay: { period: { amount: 60, unit: "day" } },
  });

  test.each([
    [11, 6],
    [8, 4],
  ])("of %i signatories is %i", (signed, needed) => {
    const signing = signatures(codes(signed), "2018-03-08");
    const log = (count: number): TreatyEvent[] => [...signing, ...by(codes(count), "2018-10-31")];
    expect(forceOn(cptpp, log(needed - 1), "2018-10-31").kind).toBe("pending");
    expect(forceOn(cptpp, log(needed), "2018-10-31")).toMatchObject({ on: "2018-12-30" });
  });
});

describe("a silent treaty (P17, VCLT art. 24(2))", () => {
  test("needs all negotiating States, or all signatories where those are not on record", () => {
    const named = under({ trigger: { kind: "silent" } }, { parties: ["AAA", "BBB"] });
    expect(forceOn(named, by(["AAA", "CCC"], "2000-01-01"), "2001-01-01")).toMatchObject({ counted: 1, required: 2 });
    expect(forceOn(named, [...by(["AAA"], "2000-01-01"), ...by(["BBB"], "2000-05-05")], "2001-01-01")).toMatchObject({
      on: "2000-05-05",
    });
    const signed = under({ trigger: { kind: "silent" } });
    const log = [...signatures(["AAA", "BBB"], "1999-01-01"), ...by(["AAA"], "2000-01-01")];
    expect(forceOn(signed, log, "2001-01-01").kind).toBe("pending");
  });
});
