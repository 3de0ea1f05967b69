import { describe, expect, test } from "vitest";
import { act, ask, by, convention, forceOn, ratification, ratifications, signatures, under } from "../test/law-case.ts";
import type { TreatyEventInput } from "./event.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

describe("what is counted", () => {
  const fifty = under({ trigger: { kind: "count", count: 3, excludeReio: true } }, { reio: ["IO:EU"] });

  test("not the instrument of an integration organisation deposited on the same day (UNFCCC)", () => {
    const log = [...by(["S0", "S1"], "1993-12-20"), ...by(["IO:EU"], "1993-12-21")];
    expect(forceOn(fifty, log, "1993-12-21").kind).toBe("pending");
    expect(forceOn(fifty, [...log, ...by(["PRT"], "1993-12-21")], "1993-12-21")).toMatchObject({ on: "1993-12-21" });
  });

  test("successions only where the clause says so", () => {
    const log = [
      ...ratifications(2, "2000-01-01"),
      act({ kind: "succession", participant: "SVN", actDate: "2000-02-01" }),
    ];
    const rule = (countSuccessions: boolean): TreatyRulesInput =>
      under({ trigger: { kind: "count", count: 3, countSuccessions } });
    expect(forceOn(rule(false), log, "2000-03-01").kind).toBe("pending");
    expect(forceOn(rule(true), log, "2000-03-01")).toMatchObject({ on: "2000-02-01" });
  });

  test("only the instruments the clause names (Apostille: ratifications)", () => {
    const rules = under({ trigger: { kind: "count", count: 2, instruments: ["ratification"] } });
    const accession: Partial<TreatyEventInput> & { kind: "accession" } = {
      kind: "accession",
      participant: "X",
      actDate: "2000-01-01",
    };
    expect(forceOn(rules, [act(accession), ...by(["AAA"], "2000-01-01")], "2000-01-02").kind).toBe("pending");
  });

  test("a participant once, and no more once it left before the condition was met", () => {
    const twice = [
      ratification("AAA", "2000-01-01"),
      act({ kind: "accession", participant: "AAA", actDate: "2000-02-01" }),
    ];
    expect(forceOn(convention(), [...twice, ...by(["BBB"], "2000-02-01")], "2000-03-01")).toMatchObject({ counted: 2 });
    const ended = act({ kind: "dissolution", participant: "AAA", actDate: "2000-06-01" });
    const log = [...by(["AAA", "BBB"], "2000-01-01"), ended, ...by(["CCC"], "2000-06-01")];
    expect(forceOn(convention(), log, "2001-01-01")).toMatchObject({ kind: "pending", counted: 2 });
  });

  test("once met it stays met, whoever leaves later (VCLT art. 55)", () => {
    const log = [
      ...ratifications(3, "2000-01-01"),
      act({ kind: "withdrawal-notice", participant: "S0", actDate: "2001-01-01" }),
    ];
    expect(ask(convention(), log, "2010-01-01")).toMatchObject({
      status: "in-force",
      entryIntoForce: { on: "2000-01-31" },
    });
  });
});

describe("acts that are no consent to be bound", () => {
  test("count where the clause names them: signatures, acceptances of an amendment", () => {
    const signed = under({ trigger: { kind: "count", count: 2, instruments: ["signature"] } });
    const log = [
      ...signatures(["AAA"], "2000-01-01"),
      ...signatures(["BBB"], "2000-02-01"),
      ...by(["CCC"], "1999-01-01"),
    ];
    expect(forceOn(signed, log, "2000-01-31")).toMatchObject({ kind: "pending", counted: 1 });
    expect(forceOn(signed, log, "2000-02-01")).toMatchObject({ on: "2000-02-01" });
    const kind = "amendment-accepted" as const;
    const nested = under({
      trigger: {
        kind: "any-of",
        conditions: [
          { kind: "count", count: 1, instruments: [kind] },
          { kind: "count", count: 9 },
        ],
      },
    });
    expect(forceOn(nested, [act({ kind, participant: "AAA", actDate: "2000-03-01" })], "2001-01-01")).toMatchObject({
      on: "2000-03-01",
    });
    const inTime = under({
      trigger: {
        kind: "fixed-date-if",
        date: "2000-01-01",
        condition: { kind: "count", count: 1, instruments: [kind] },
      },
    });
    expect(forceOn(inTime, [act({ kind, participant: "AAA", actDate: "2000-03-01" })], "2001-01-01")).toMatchObject({
      on: "2000-03-01",
    });
  });

  test("do not count where it names none", () => {
    const log = [...signatures(["AAA", "BBB", "CCC"], "2000-01-01"), ...by(["AAA", "BBB"], "2000-01-01")];
    expect(forceOn(convention(), log, "2001-01-01")).toMatchObject({ kind: "pending", counted: 2 });
  });
});

describe("a State that continues another", () => {
  const continued = act({ kind: "continuation", participant: "RUS", predecessor: "SUN", actDate: "1991-12-24" });
  const russian = [continued, ...by(["RUS"], "1995-01-01")];

  test("has its share, its membership of a group and its place among the excluded", () => {
    const shares = [
      { participant: "SUN", percent: 60 },
      { participant: "AAA", percent: 40 },
    ];
    const table = { words: "emissions", source: "made up for this test", shares };
    const share = under({ trigger: { kind: "weighted-share", table: "t", percent: 60 } }, { weights: { t: table } });
    expect(forceOn(share, russian, "2000-01-01")).toMatchObject({ on: "1995-01-01" });
    const groups = { g: [{ participant: "SUN" }] };
    const member = under({ trigger: { kind: "count", count: 1, group: "g" } }, { groups });
    expect(forceOn(member, russian, "2000-01-01")).toMatchObject({ on: "1995-01-01" });
    const apart = under({ trigger: { kind: "count", count: 1, excludeReio: true } }, { reio: ["SUN"] });
    expect(forceOn(apart, russian, "2000-01-01")).toMatchObject({ kind: "pending", counted: 0 });
  });

  test("has its own share where the table holds both", () => {
    const shares = [
      { participant: "RUS", percent: 17.4 },
      { participant: "SUN", percent: 20 },
    ];
    for (const ordered of [shares, shares.toReversed()]) {
      const table = { words: "emissions", source: "made up for this test", shares: ordered };
      const rules = under(
        { trigger: { kind: "weighted-share", table: "t", percent: 17.4 } },
        { weights: { t: table } },
      );
      expect(forceOn(rules, russian, "2000-01-01")).toMatchObject({ on: "1995-01-01" });
      const more = under({ trigger: { kind: "weighted-share", table: "t", percent: 17.5 } }, { weights: { t: table } });
      expect(forceOn(more, russian, "2000-01-01")).toMatchObject({ kind: "pending", counted: 17.4 });
    }
  });

  test("can take back the ratification it continues", () => {
    const log = [
      continued,
      ...by(["SUN", "AAA"], "1990-01-01"),
      act({ kind: "withdrawal-of-ratification", participant: "RUS", actDate: "1995-01-01" }),
    ];
    expect(forceOn(convention(), log, "1994-12-31")).toMatchObject({ counted: 2 });
    expect(forceOn(convention(), log, "1995-01-01")).toMatchObject({ counted: 1 });
  });

  test("fulfils a clause that names both", () => {
    const named = under({ trigger: { kind: "named", participants: ["SUN", "RUS", "AAA"] } });
    expect(forceOn(named, russian, "2000-01-01")).toMatchObject({ counted: 2, conditions: [{ missing: ["AAA"] }] });
    expect(forceOn(named, [...russian, ...by(["AAA"], "1996-01-01")], "2000-01-01")).toMatchObject({
      on: "1996-01-01",
    });
  });
});

describe("a consent given again", () => {
  const gone = act({ kind: "withdrawal-of-ratification", participant: "AAA", actDate: "2000-06-01" });
  const both = [...by(["AAA"], "2000-01-01"), gone, ...by(["BBB", "CCC"], "2000-07-01")];

  test("counts again from its day, and one given on the day the first was taken back at once", () => {
    expect(forceOn(convention(), both, "2001-01-01")).toMatchObject({ kind: "pending", counted: 2 });
    const again = [...both, ...by(["AAA"], "2000-09-01")];
    expect(forceOn(convention(), again, "2001-01-01")).toMatchObject({ triggeredOn: "2000-09-01" });
    const sameDay = [...both, act({ kind: "accession", participant: "AAA", actDate: "2000-06-01" })];
    expect(forceOn(convention(), sameDay, "2001-01-01")).toMatchObject({ triggeredOn: "2000-07-01" });
  });

  test("ends with the first of two withdrawals after it", () => {
    const twice = [act({ kind: "withdrawal-of-ratification", participant: "AAA", actDate: "2000-08-01" }), ...both];
    expect(forceOn(convention(), twice, "2000-07-15")).toMatchObject({ kind: "pending", counted: 2 });
  });
});
