import { describe, expect, test } from "vitest";
import { act, by, forceOn, ratification, ratifications, signatures, under } from "../test/law-case.ts";
import { toldForce } from "../test/told-force.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent, TreatyEventInput } from "./event.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type Force = Omit<TreatyRulesInput["entryIntoForce"], "clause">;

const MONTH = { period: { amount: 1, unit: "month" } } as const;

function told(
  force: Force,
  log: readonly TreatyEvent[],
  asOf: string,
  more: Partial<TreatyRulesInput> = {},
  related?: RelatedTreaties,
): string[] {
  return toldForce(forceOn(under(force, more), log, asOf, related));
}

function stated(day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent {
  return act({
    kind: "entry-into-force",
    actDate: day,
    effectiveDate: day,
    effectiveBasis: "stated-by-depositary",
    ...more,
  });
}

const sides: Partial<TreatyRulesInput> = { form: "bilateral", parties: ["A", "B"] };

describe("a condition that is not on record", () => {
  test("gives no date", () => {
    expect(told({ trigger: { kind: "unknown" } }, ratifications(3, "2000-01-01"), "2001-01-01")).toMatchInlineSnapshot(`
      [
        "not-provided",
        "  note: the condition for entry into force is not on record",
      ]
    `);
  });

  test("leaves the depositary's statement, once made", () => {
    expect(told({ trigger: { kind: "unknown" } }, [stated("2000-05-01")], "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-05-01, triggered null, counted ",
        "  stated: the depositary states 1 May 2000",
      ]
    `);
    expect(told({ trigger: { kind: "unknown" } }, [stated("2000-05-01")], "2000-04-30")).toMatchInlineSnapshot(`
      [
        "not-provided",
        "  note: the condition for entry into force is not on record",
      ]
    `);
  });
});

describe("a statement of the treaty's own entry into force", () => {
  const two: Force = { trigger: { kind: "count", count: 2 }, delay: MONTH };

  test("beside the count shows both, also before the stated day", () => {
    expect(told(two, [...ratifications(2, "2000-01-01"), stated("2000-02-02")], "2000-01-15")).toMatchInlineSnapshot(`
      [
        "date-fixed 2000-02-02, triggered 2000-01-01, counted ratification S0 2000-01-01 + ratification S1 2000-01-01",
        "  event ratification by null on 2000-01-01 (ratification S0 2000-01-01 + ratification S1 2000-01-01): 2nd instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  stated: the depositary states 2 February 2000, 1 day after the computed date",
      ]
    `);
  });

  test("of one participant is not the treaty's", () => {
    const own = stated("2000-05-01", { participant: "A" });
    expect(forceOn(under(two), [...ratifications(2, "2000-01-01"), own], "2001-01-01")).toMatchObject({
      on: "2000-02-01",
      stated: null,
    });
  });

  test("a year and more after a contested one is followed, as it is uncontested", () => {
    const log = [stated("2000-05-01", { certainty: "contested" }), stated("2002-05-01")];
    expect(forceOn(under({ trigger: { kind: "unknown" } }), log, "2003-01-01")).toMatchObject({ on: "2002-05-01" });
    const alone = [stated("2000-05-01", { certainty: "contested" })];
    expect(forceOn(under({ trigger: { kind: "unknown" } }), alone, "2003-01-01")).toMatchObject({ on: "2000-05-01" });
  });

  test("before the condition is met counts only once it was made", () => {
    expect(forceOn(under(two), [stated("2000-05-01")], "2000-04-30").kind).toBe("pending");
    expect(forceOn(under(two), [stated("2000-05-01")], "2000-05-01")).toMatchObject({
      kind: "in-force",
      on: "2000-05-01",
      computed: null,
      triggeredOn: null,
    });
  });

  test("on the last act of a bilateral treaty is the treaty's; on an instrument of many it is not", () => {
    const effect = { effectiveDate: "2000-03-03", effectiveBasis: "stated-by-depositary" } as const;
    const exchange = act({ kind: "exchange-of-instruments", actDate: "2000-03-01", ...effect });
    expect(
      told({ trigger: { kind: "exchange-of-instruments" } }, [exchange], "2001-01-01", sides),
    ).toMatchInlineSnapshot(`
      [
        "in-force 2000-03-03, triggered 2000-03-01, counted exchange-of-instruments 2000-03-01",
        "  event exchange-of-instruments by null on 2000-03-01 (exchange-of-instruments 2000-03-01): instruments of ratification exchanged 1 March 2000",
        "  rule: Art. 1: on the day of the exchange",
        "  stated: the depositary states 3 March 2000, 2 days after the computed date",
      ]
    `);
    const log = [ratification("A", "2000-01-01"), ratification("B", "2000-01-01", { ...effect })];
    expect(forceOn(under(two), log, "2001-01-01")).toMatchObject({ on: "2000-02-01", stated: null });
  });
});

describe("the acts of two sides", () => {
  test("signature, definitive or not, of each or of both at once", () => {
    const force: Force = { trigger: { kind: "on-signature" } };
    expect(told(force, signatures(["A"], "2000-01-01"), "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted signature A 2000-01-01",
        "  on-signature in acts: 1/2 open, missing [B]: 1 of 2 sides: signature missing",
        "  note: 1 of 2 sides: signature missing",
      ]
    `);
    const log = [
      act({ kind: "definitive-signature", participant: "B", actDate: "1999-12-01" }),
      ...signatures(["A"], "2000-01-01"),
    ];
    expect(told(force, log, "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "in-force 2000-01-01, triggered 2000-01-01, counted definitive-signature B 1999-12-01 + signature A 2000-01-01",
        "  event signature by A on 2000-01-01 (signature A 2000-01-01): signed 1 January 2000",
        "  rule: Art. 1: on the day of signature",
      ]
    `);
    const together = act({ kind: "signature", actDate: "2000-01-01", certainty: "signed" });
    expect(told(force, [together], "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "in-force 2000-01-01, triggered 2000-01-01, counted signature 2000-01-01",
        "  event signature by null on 2000-01-01 (signature 2000-01-01): signed 1 January 2000",
        "  rule: Art. 1: on the day of signature",
      ]
    `);
  });

  test("the last of their notifications, whoever makes it", () => {
    const force: Force = { trigger: { kind: "last-notification" }, delay: MONTH };
    const from = (participant: string, actDate: string): TreatyEvent =>
      act({ kind: "notification-of-completion", participant, actDate });
    const others = from("C", "2000-09-01");
    expect(told(force, [from("A", "2000-02-01"), others], "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "pending 1/2, counted notification-of-completion A 2000-02-01",
        "  last-notification in acts: 1/2 open, missing [B]: 1 of 2 sides: the last notification missing",
        "  note: 1 of 2 sides: the last notification missing",
      ]
    `);
    expect(
      told(force, [from("B", "2000-02-01"), from("A", "2000-03-01"), others], "2001-01-01", sides),
    ).toMatchInlineSnapshot(`
      [
        "in-force 2000-04-01, triggered 2000-03-01, counted notification-of-completion A 2000-03-01 + notification-of-completion B 2000-02-01",
        "  event notification-of-completion by A on 2000-03-01 (notification-of-completion A 2000-03-01): last notification received 1 March 2000",
        "  rule: Art. 1: one month after the last notification",
        "  arithmetic: 1 March 2000 + 1 month = 1 April 2000",
      ]
    `);
    expect(told(force, [from("B", "2000-03-01"), from("A", "2000-02-01")], "2001-01-01", sides)[0]).toContain(
      "2000-04-01",
    );
  });

  test("the first exchange of instruments", () => {
    const force: Force = { trigger: { kind: "exchange-of-instruments" } };
    expect(told(force, [], "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "pending 0/1, counted ",
        "  exchange-of-instruments in acts: 0/1 open, missing anyone: instruments of ratification not yet exchanged",
        "  note: instruments of ratification not yet exchanged",
      ]
    `);
    const exchanges = ["2000-05-01", "2000-03-01"].map((day) => act({ kind: "exchange-of-instruments", actDate: day }));
    expect(told(force, exchanges, "2001-01-01", sides)).toMatchInlineSnapshot(`
      [
        "in-force 2000-03-01, triggered 2000-03-01, counted exchange-of-instruments 2000-03-01",
        "  event exchange-of-instruments by null on 2000-03-01 (exchange-of-instruments 2000-03-01): instruments of ratification exchanged 1 March 2000",
        "  rule: Art. 1: on the day of the exchange",
      ]
    `);
  });

  test("a date of the treaty's own needs no act", () => {
    expect(
      told({ trigger: { kind: "fixed-date", date: "2000-03-01" } }, [], "2000-02-29", sides),
    ).toMatchInlineSnapshot(`
      [
        "date-fixed 2000-03-01, triggered 2000-03-01, counted ",
        "  note: the treaty fixes 1 March 2000",
        "  rule: Art. 1: on the day of the fixed date",
      ]
    `);
  });
});

describe("a floor", () => {
  const one: Force = { trigger: { kind: "count", count: 1 }, delay: MONTH };
  const log = by(["A"], "2000-01-01");

  test("on a date raises the day, and says so, or leaves it", () => {
    expect(told({ ...one, notBefore: "2000-06-01" }, log, "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-06-01, triggered 2000-01-01, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  note: not before 1 June 2000",
      ]
    `);
    expect(told({ ...one, notBefore: "2000-02-01" }, log, "2001-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-02-01, triggered 2000-01-01, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
      ]
    `);
  });

  test("after opening for signature says from when, or that the opening is not on record", () => {
    const floor = { kind: "after-opening", period: { amount: 2, unit: "year" } } as const;
    const opened = act({ kind: "opened-for-signature", actDate: "1999-01-01" });
    expect(told({ ...one, notBefore: floor }, [opened, ...log], "2002-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2001-01-01, triggered 2000-01-01, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  note: not before 1 January 2001, two years after opening for signature",
      ]
    `);
    expect(told({ ...one, notBefore: floor }, log, "2002-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2000-02-01, triggered 2000-01-01, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  note: the opening for signature is not on record",
      ]
    `);
    const definitive = act({ kind: "definitive-signature", participant: "A", actDate: "1999-06-01" });
    expect(forceOn(under({ ...one, notBefore: floor }), [definitive, ...log], "2002-01-01")).toMatchObject({
      on: "2001-06-01",
    });
  });

  test("of another treaty waits for it", () => {
    const floor = { kind: "treaty-in-force", treaty: "parent" } as const;
    expect(told({ ...one, notBefore: floor }, log, "2002-01-01")).toMatchInlineSnapshot(`
      [
        "pending 1/1, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  note: waits for the entry into force of parent",
      ]
    `);
    const parent = new Map([["parent", { inForceOn: parsePlainDate("2001-01-01"), parties: [] }]]);
    expect(told({ ...one, notBefore: floor }, log, "2002-01-01", {}, parent)).toMatchInlineSnapshot(`
      [
        "in-force 2001-01-01, triggered 2000-01-01, counted ratification A 2000-01-01",
        "  event ratification by A on 2000-01-01 (ratification A 2000-01-01): 1st instrument deposited 1 January 2000",
        "  rule: Art. 1: one month after deposit",
        "  arithmetic: 1 January 2000 + 1 month = 1 February 2000",
        "  note: not before 1 January 2001, when parent entered into force",
      ]
    `);
    expect(forceOn(under({ ...one, notBefore: { ...floor, on: "2001-02-02" } }), log, "2002-01-01")).toMatchObject({
      on: "2001-02-02",
    });
  });

  test("a date the treaty fixes for a condition met in time is told as such", () => {
    const force: Force = {
      trigger: { kind: "fixed-date-if", date: "2019-01-01", condition: { kind: "count", count: 1 } },
      delay: MONTH,
    };
    expect(told(force, by(["A"], "2018-01-01"), "2020-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2019-01-01, triggered 2018-01-01, counted ratification A 2018-01-01",
        "  note: 1 of 1 instruments deposited",
        "  event ratification by A on 2018-01-01 (ratification A 2018-01-01): condition for entry into force met 1 January 2018",
        "  note: in time for the date the treaty fixes, 1 January 2019",
        "  rule: Art. 1: on the date the treaty fixes",
      ]
    `);
    expect(told(force, by(["A"], "2019-02-01"), "2020-01-01")).toMatchInlineSnapshot(`
      [
        "in-force 2019-03-01, triggered 2019-02-01, counted ratification A 2019-02-01",
        "  note: 1 of 1 instruments deposited",
        "  event ratification by A on 2019-02-01 (ratification A 2019-02-01): condition for entry into force met 1 February 2019",
        "  rule: Art. 1: one month after the fulfilment of the condition",
        "  arithmetic: 1 February 2019 + 1 month = 1 March 2019",
      ]
    `);
  });
});
