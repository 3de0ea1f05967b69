import { describe, expect, test } from "vitest";
import { act, by, forceOn, ratifications, signatures, under } from "../test/law-case.ts";
import { toldForce } from "../test/told-force.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import type { RelatedParty, RelatedTreaties } from "./related-treaty.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type TriggerInput = TreatyRulesInput["entryIntoForce"]["trigger"];

function told(rules: TreatyRulesInput, log: readonly TreatyEvent[], asOf: string, related?: RelatedTreaties): string[] {
  return toldForce(forceOn(rules, log, asOf, related));
}

function on(trigger: TriggerInput, more: Partial<TreatyRulesInput> = {}): TreatyRulesInput {
  return under({ trigger }, more);
}

const exchange = (day: string): TreatyEvent => act({ kind: "exchange-of-instruments", actDate: day });
const notification = (participant: string, day: string): TreatyEvent =>
  act({ kind: "notification-of-completion", participant, actDate: day });

describe("a number of instruments", () => {
  test("met by several on one day names them all, and counts the earlier ones too", () => {
    const log = [...by(["C", "B"], "2000-02-01"), ...by(["A"], "2000-01-01")];
    expect(told(on({ kind: "count", count: 2 }), log, "2000-03-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-02-01, triggered 2000-02-01, counted ratification A 2000-01-01 + ratification B 2000-02-01 + ratification C 2000-02-01",
        "  event ratification by null on 2000-02-01 (ratification B 2000-02-01 + ratification C 2000-02-01): 2nd instrument deposited 1 February 2000",
        "  rule: Art. 1: on the day of deposit",
      ]
    `);
  });

  test("met by one names it", () => {
    const log = [...by(["B"], "2000-02-01"), ...by(["A"], "2000-01-01")];
    expect(told(on({ kind: "count", count: 2 }), log, "2000-03-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-02-01, triggered 2000-02-01, counted ratification A 2000-01-01 + ratification B 2000-02-01",
        "  event ratification by B on 2000-02-01 (ratification B 2000-02-01): 2nd instrument deposited 1 February 2000",
        "  rule: Art. 1: on the day of deposit",
      ]
    `);
  });

  test("still short says how many, and whose do not count", () => {
    const rules = on({ kind: "count", count: 2, excludeReio: true }, { reio: ["IO:EU"] });
    expect(told(rules, by(["A", "IO:EU"], "2000-01-01"), "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted ratification A 2000-01-01",
        "  count in instruments: 1/2 open, missing anyone: 1 of 2 instruments deposited (instruments of integration organisations not counted)",
        "  note: 1 of 2 instruments deposited (instruments of integration organisations not counted)",
      ]
    `);
  });

  test("of a group, with a day on which nobody acts", () => {
    const groups = { asean: [{ participant: "A" }, { participant: "B", from: "2000-06-01", to: "2001-01-01" }] };
    const rules = on({ kind: "count", count: 2, group: "asean" }, { groups });
    const log = by(["A", "B", "C"], "2000-01-01");
    expect(told(rules, log, "2000-05-31")).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted ratification A 2000-01-01",
        "  count in instruments: 1/2 open, missing anyone: 1 of 2 instruments of asean deposited",
        "  note: 1 of 2 instruments of asean deposited",
      ]
    `);
    expect(told(rules, log, "2000-06-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-06-01, triggered 2000-06-01, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  note: 2 of 2 instruments of asean deposited",
        "  note: condition for entry into force met 1 June 2000",
        "  rule: Art. 1: on the day of deposit",
      ]
    `);
    expect(forceOn(rules, by(["A", "B"], "2001-01-01"), "2001-02-01").kind).toBe("pending");
  });

  test("of notifications, where the clause counts these", () => {
    const rules = on({ kind: "count", count: 2, instruments: ["notification-of-completion"] });
    const log = [notification("A", "2018-10-01"), notification("B", "2018-10-31"), ...by(["C"], "2018-01-01")];
    expect(told(rules, log, "2018-11-01")).toMatchInlineSnapshot(`
      [
        "in-force 2018-10-31, triggered 2018-10-31, counted notification-of-completion A 2018-10-01 + notification-of-completion B 2018-10-31",
        "  event notification-of-completion by B on 2018-10-31 (notification-of-completion B 2018-10-31): 2nd instrument deposited 31 October 2018",
        "  rule: Art. 1: on the day of deposit",
      ]
    `);
    expect(forceOn(on({ kind: "count", count: 2 }), log, "2018-11-01")).toMatchObject({ kind: "pending", counted: 1 });
  });

  test("a consent withdrawn and given again counts from then; one of the treaty as a whole does not count", () => {
    const log = [
      ...by(["A"], "2000-01-01"),
      act({ kind: "withdrawal-of-ratification", participant: "A", actDate: "2000-06-01" }),
      ...by(["B"], "2000-07-01"),
      act({ kind: "accession", participant: "A", actDate: "2000-09-01" }),
      act({ kind: "ratification", actDate: "2000-02-01" }),
    ];
    expect(told(on({ kind: "count", count: 2 }), log, "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-09-01, triggered 2000-09-01, counted accession A 2000-09-01 + ratification B 2000-07-01",
        "  event accession by A on 2000-09-01 (accession A 2000-09-01): 2nd instrument deposited 1 September 2000",
        "  rule: Art. 1: on the day of deposit",
      ]
    `);
  });

  test("two that overlap for one day only meet it on that day", () => {
    const ends = { kind: "withdrawal-of-ratification", participant: "A" } as const;
    const overlapping = [
      ...by(["A"], "2000-01-01"),
      ...by(["B"], "2000-06-01"),
      act({ ...ends, actDate: "2000-06-02" }),
    ];
    expect(forceOn(on({ kind: "count", count: 2 }), overlapping, "2001-01-01")).toMatchObject({ on: "2000-06-01" });
    const missed = [...by(["A"], "2000-01-01"), ...by(["B"], "2000-06-01"), act({ ...ends, actDate: "2000-06-01" })];
    expect(forceOn(on({ kind: "count", count: 2 }), missed, "2001-01-01").kind).toBe("pending");
  });

  test("a State continued twice is one person", () => {
    const continued = (participant: string, predecessor: string, actDate: string): TreatyEvent =>
      act({ kind: "continuation", participant, predecessor, actDate });
    const log = [
      ...by(["OLD", "MIDDLE", "NEW", "OTHER"], "2000-01-01"),
      continued("MIDDLE", "OLD", "1999-01-01"),
      continued("NEW", "MIDDLE", "1999-06-01"),
    ];
    expect(told(on({ kind: "count", count: 3 }), log, "2001-01-01")).toMatchInlineSnapshot(`
      [
        "pending 2/3, counted ratification MIDDLE 2000-01-01 + ratification OTHER 2000-01-01",
        "  count in instruments: 2/3 open, missing anyone: 2 of 3 instruments deposited",
        "  note: 2 of 3 instruments deposited",
      ]
    `);
  });
});

describe("named States", () => {
  test("still missing, and met", () => {
    const rules = on({ kind: "named", participants: ["A", "B"] });
    expect(told(rules, by(["A", "C"], "2000-01-01"), "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted ratification A 2000-01-01",
        "  named in participants: 1/2 open, missing [B]: 1 of 2 named States have consented; missing B",
        "  note: 1 of 2 named States have consented; missing B",
      ]
    `);
    expect(told(rules, by(["A", "B"], "2000-01-01"), "2000-03-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-01-01, triggered 2000-01-01, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  note: 2 of 2 named States have consented",
        "  event ratification by null on 2000-01-01 (ratification A 2000-01-01 + ratification B 2000-01-01): condition for entry into force met 1 January 2000",
        "  rule: Art. 1: on the day of the fulfilment of the condition",
      ]
    `);
  });
});

describe("a weighted share", () => {
  const weights = {
    tonnage: {
      words: "world tonnage",
      source: "made up",
      shares: [
        { participant: "A", percent: 20 },
        { participant: "SUN", percent: 30 },
        { participant: "B", percent: 10 },
      ],
    },
  };
  const share: TriggerInput = { kind: "weighted-share", table: "tonnage", percent: 40 };

  test("still short", () => {
    expect(told(on(share, { weights }), by(["A", "B", "X"], "2000-01-01"), "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 30/40, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  weighted-share in percent: 30/40 open, missing anyone: 30.00 of 40 % of world tonnage",
        "  note: 30.00 of 40 % of world tonnage",
      ]
    `);
  });

  test("met by a State that continues one of the table", () => {
    const log = [
      ...by(["SUN"], "1990-01-01"),
      act({ kind: "continuation", participant: "RUS", predecessor: "SUN", actDate: "1991-12-24" }),
      ...by(["B"], "1992-01-01"),
    ];
    expect(told(on(share, { weights }), log, "1993-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 1992-01-01, triggered 1992-01-01, counted ratification B 1992-01-01 + ratification SUN 1990-01-01",
        "  note: 40.00 of 40 % of world tonnage",
        "  event ratification by B on 1992-01-01 (ratification B 1992-01-01): condition for entry into force met 1 January 1992",
        "  rule: Art. 1: on the day of the fulfilment of the condition",
      ]
    `);
  });

  test("of a group counts its members on the day", () => {
    const groups = { flags: [{ participant: "A" }, { participant: "SUN", from: "2001-01-01" }] };
    const rules = on({ kind: "weighted-share", table: "tonnage", percent: 50, group: "flags" }, { weights, groups });
    const log = by(["A", "SUN", "B"], "2000-01-01");
    expect(forceOn(rules, log, "2000-12-31")).toMatchObject({ kind: "pending", conditions: [{ have: 20 }] });
    expect(forceOn(rules, log, "2001-01-01")).toMatchObject({ kind: "in-force", on: "2001-01-01" });
  });
});

describe("a fraction", () => {
  const signing = (
    kind: "signature-ad-referendum" | "definitive-signature" | "succession-to-signature",
    participant: string,
  ): TreatyEvent => act({ kind, participant, actDate: "1999-01-01" });
  const signed = [
    ...signatures(["A", "B"], "1999-01-01"),
    signing("signature-ad-referendum", "C"),
    signing("succession-to-signature", "D"),
  ];

  test("of signatories, whatever the kind of signature", () => {
    const half: TriggerInput = { kind: "fraction", numerator: 1, denominator: 2, of: { kind: "signatories" } };
    expect(told(on(half), [...signed, ...by(["A", "X"], "2000-01-01")], "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted ratification A 2000-01-01",
        "  fraction in instruments: 1/2 open, missing anyone: 1 of 2 instruments deposited, 1/2 of 4 signatories",
        "  note: 1 of 2 instruments deposited, 1/2 of 4 signatories",
      ]
    `);
    expect(
      told(on({ ...half, comparison: "more-than" }), [...signed, ...by(["A", "B"], "2000-01-01")], "2000-03-01"),
    ).toMatchInlineSnapshot(`
      [
        "pending 2/3, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  fraction in instruments: 2/3 open, missing anyone: 2 of 3 instruments deposited, more than 1/2 of 4 signatories",
        "  note: 2 of 3 instruments deposited, more than 1/2 of 4 signatories",
      ]
    `);
    const definitive = [...signed, signing("definitive-signature", "E"), signing("definitive-signature", "F")];
    expect(forceOn(on(half), definitive, "2000-03-01")).toMatchObject({ counted: 2, required: 3 });
  });

  test("of all signatories but integration organisations", () => {
    const all: TriggerInput = {
      kind: "fraction",
      numerator: 1,
      denominator: 1,
      of: { kind: "signatories" },
      excludeReio: true,
    };
    const log = [...signatures(["A", "IO:EU"], "1999-01-01"), ...by(["IO:EU"], "2000-01-01")];
    expect(told(on(all, { reio: ["IO:EU"] }), log, "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 0/1, counted ",
        "  fraction in instruments: 0/1 open, missing anyone: 0 of 1 instruments deposited, all of 1 signatories (instruments of integration organisations not counted)",
        "  note: 0 of 1 instruments deposited, all of 1 signatories (instruments of integration organisations not counted)",
      ]
    `);
  });

  test("of the members of a group on the day", () => {
    const groups = { union: [{ participant: "A" }, { participant: "B" }, { participant: "C", to: "2001-01-01" }] };
    const rules = on(
      { kind: "fraction", numerator: 1, denominator: 1, of: { kind: "group", group: "union" } },
      { groups },
    );
    const log = by(["A", "B"], "2000-01-01");
    expect(told(rules, log, "2000-12-31")).toMatchInlineSnapshot(`
      [
        "pending 2/3, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  fraction in instruments: 2/3 open, missing anyone: 2 of 3 instruments deposited, all of 3 members of union",
        "  note: 2 of 3 instruments deposited, all of 3 members of union",
      ]
    `);
    expect(forceOn(rules, log, "2001-01-01")).toMatchObject({ kind: "in-force", on: "2001-01-01" });
  });

  test("of the parties to a treaty, those that left left out, and of none where it is not on record", () => {
    const party = (participant: string, to: string | null): RelatedParty => ({
      participant,
      from: parsePlainDate("1990-01-01"),
      to: to === null ? null : parsePlainDate(to),
    });
    const parties = [party("A", null), party("B", null), party("C", "2000-06-01")];
    const related = new Map([["parent", { inForceOn: parsePlainDate("1990-01-01"), parties }]]);
    const rules = on({ kind: "fraction", numerator: 1, denominator: 1, of: { kind: "parties-to", treaty: "parent" } });
    const log = by(["A", "B"], "2000-01-01");
    expect(told(rules, log, "2000-05-31", related)).toMatchInlineSnapshot(`
      [
        "pending 2/3, counted ratification A 2000-01-01 + ratification B 2000-01-01",
        "  fraction in instruments: 2/3 open, missing anyone: 2 of 3 instruments deposited, all of 3 parties to parent",
        "  note: 2 of 3 instruments deposited, all of 3 parties to parent",
      ]
    `);
    expect(forceOn(rules, log, "2000-06-01", related)).toMatchObject({ kind: "in-force", on: "2000-06-01" });
    expect(forceOn(rules, log, "2000-06-01")).toMatchObject({ kind: "pending", counted: 0, required: 1 });
  });

  test("of a number the depositary states", () => {
    const of = { kind: "stated" as const, number: 4, words: "parties at adoption" };
    expect(
      told(on({ kind: "fraction", numerator: 3, denominator: 4, of }), ratifications(2, "2000-01-01"), "2000-03-01"),
    ).toMatchInlineSnapshot(`
      [
        "pending 2/3, counted ratification S0 2000-01-01 + ratification S1 2000-01-01",
        "  fraction in instruments: 2/3 open, missing anyone: 2 of 3 instruments deposited, 3/4 of 4 parties at adoption",
        "  note: 2 of 3 instruments deposited, 3/4 of 4 parties at adoption",
      ]
    `);
  });
});

describe("several conditions", () => {
  test("tell since when each was met, though one was interrupted", () => {
    const rules = on({
      kind: "all-of",
      conditions: [
        { kind: "count", count: 2 },
        { kind: "named", participants: ["Z"] },
      ],
    });
    const log = [
      ...by(["A", "B"], "2000-01-01"),
      act({ kind: "withdrawal-of-ratification", participant: "A", actDate: "2000-03-01" }),
      ...by(["C"], "2000-05-01"),
      ...by(["Z"], "2000-09-01"),
    ];
    expect(told(rules, log, "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-09-01, triggered 2000-09-01, counted ratification B 2000-01-01 + ratification C 2000-05-01 + ratification Z 2000-09-01",
        "  note: 3 of 2 instruments deposited, met since 1 May 2000",
        "  note: 1 of 1 named States have consented",
        "  event ratification by Z on 2000-09-01 (ratification Z 2000-09-01): condition for entry into force met 1 September 2000",
        "  rule: Art. 1: on the day of the fulfilment of the condition",
      ]
    `);
  });

  test("of which one was enough leave the others out", () => {
    const rules = on({
      kind: "any-of",
      conditions: [
        { kind: "count", count: 5 },
        { kind: "named", participants: ["Z"] },
      ],
    });
    expect(told(rules, by(["A", "Z"], "2000-01-01"), "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-01-01, triggered 2000-01-01, counted ratification A 2000-01-01 + ratification Z 2000-01-01",
        "  note: 1 of 1 named States have consented",
        "  event ratification by null on 2000-01-01 (ratification A 2000-01-01 + ratification Z 2000-01-01): condition for entry into force met 1 January 2000",
        "  rule: Art. 1: on the day of the fulfilment of the condition",
      ]
    `);
  });

  test("may be acts of the sides, a date and another treaty", () => {
    const conditions: TriggerInput[] = [
      { kind: "exchange-of-instruments" },
      { kind: "last-notification" },
      { kind: "on-signature" },
      { kind: "fixed-date", date: "2002-01-01" },
      { kind: "treaty-in-force", treaty: "parent" },
    ];
    const rules = on({ kind: "all-of", conditions }, { form: "bilateral", parties: ["A", "B"] });
    const parent = new Map([["parent", { inForceOn: parsePlainDate("2001-05-05"), parties: [] }]]);
    expect(told(rules, [notification("A", "2001-01-01")], "2001-06-01")).toMatchInlineSnapshot(`
      [
        "pending 0/1, counted ",
        "  exchange-of-instruments in acts: 0/1 open, missing anyone: not yet: instruments of ratification not yet exchanged",
        "  last-notification in acts: 0/1 open, missing anyone: not yet: 1 of 2 sides: the last notification missing",
        "  on-signature in acts: 0/1 open, missing anyone: not yet: 0 of 2 sides: signature missing",
        "  fixed-date in acts: 0/1 open, missing anyone: not yet: the fixed date",
        "  treaty-in-force in treaty: 0/1 open, missing anyone: not yet: entry into force of parent",
        "  note: 0 of 5 conditions met",
        "  note: not yet: instruments of ratification not yet exchanged",
        "  note: not yet: 1 of 2 sides: the last notification missing",
        "  note: not yet: 0 of 2 sides: signature missing",
        "  note: not yet: the fixed date",
        "  note: not yet: entry into force of parent",
      ]
    `);
    const log = [
      exchange("2001-03-01"),
      notification("A", "2001-01-01"),
      notification("B", "2001-02-01"),
      ...signatures(["A", "B"], "2000-01-01"),
    ];
    expect(told(rules, log, "2001-12-31", parent)).toMatchInlineSnapshot(`
      [
        "pending 0/1, counted ",
        "  exchange-of-instruments in acts: 1/1 met, missing anyone: the exchange 1 March 2001",
        "  last-notification in acts: 1/1 met, missing anyone: the last notification 1 February 2001",
        "  on-signature in acts: 1/1 met, missing anyone: signature 1 January 2000",
        "  fixed-date in acts: 0/1 open, missing anyone: not yet: the fixed date",
        "  treaty-in-force in treaty: 1/1 met, missing anyone: entry into force of parent 5 May 2001",
        "  note: 4 of 5 conditions met",
        "  note: the exchange 1 March 2001",
        "  note: the last notification 1 February 2001",
        "  note: signature 1 January 2000",
        "  note: not yet: the fixed date",
        "  note: entry into force of parent 5 May 2001",
      ]
    `);
    expect(told(rules, log, "2002-01-01", parent)).toMatchInlineSnapshot(`
      [
        "in-force 2002-01-01, triggered 2002-01-01, counted exchange-of-instruments 2001-03-01 + notification-of-completion A 2001-01-01 + notification-of-completion B 2001-02-01 + signature A 2000-01-01 + signature B 2000-01-01",
        "  note: the exchange 1 March 2001, met since 1 March 2001",
        "  note: the last notification 1 February 2001, met since 1 February 2001",
        "  note: signature 1 January 2000, met since 1 January 2000",
        "  note: the fixed date 1 January 2002",
        "  note: entry into force of parent 5 May 2001, met since 5 May 2001",
        "  note: condition for entry into force met 1 January 2002",
        "  rule: Art. 1: on the day of the fulfilment of the condition",
      ]
    `);
  });

  test("of which one is not on record are never met", () => {
    const rules = on({ kind: "all-of", conditions: [{ kind: "count", count: 1 }, { kind: "unknown" }] });
    expect(told(rules, ratifications(1, "2000-01-01"), "2001-01-01")).toMatchInlineSnapshot(`
      [
        "pending 1/1, counted ratification S0 2000-01-01",
        "  count in instruments: 1/1 met, missing anyone: 1 of 1 instruments deposited",
        "  unknown in acts: 0/1 open, missing anyone: not yet: the condition for entry into force is not on record",
        "  note: 1 of 2 conditions met",
        "  note: 1 of 1 instruments deposited",
        "  note: not yet: the condition for entry into force is not on record",
      ]
    `);
  });
});

describe("a silent treaty", () => {
  test("asks for every signatory, organisations too", () => {
    const rules = on({ kind: "silent" }, { reio: ["IO:EU"] });
    const log = [...signatures(["A", "IO:EU"], "1999-01-01"), ...by(["A"], "2000-01-01")];
    expect(told(rules, log, "2000-03-01")).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted ratification A 2000-01-01",
        "  fraction in instruments: 1/2 open, missing anyone: 1 of 2 instruments deposited, all of 2 signatories",
        "  note: 1 of 2 instruments deposited, all of 2 signatories",
      ]
    `);
  });
});
