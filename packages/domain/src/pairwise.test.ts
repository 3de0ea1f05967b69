import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { explanationSentence } from "./explanation.ts";
import { inForceBetween, PairError } from "./pairwise.ts";
import type { PairwiseAnswer } from "./pairwise-answer.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";

const CLAUSE = { article: null, text: "in our words" };
const CONVENTION: TreatyRulesInput = {
  form: "multilateral",
  entryIntoForce: {
    trigger: { kind: "count", count: 2 },
    delay: { period: { amount: 30, unit: "day" } },
    clause: CLAUSE,
  },
  exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
  duration: { kind: "indefinite" },
};

type Facts = Partial<TreatyEventInput> & Pick<TreatyEventInput, "kind">;

function event(facts: Facts): TreatyEvent {
  const id = `${facts.kind} ${facts.participant ?? ""}`;
  return parseTreatyEvent({ id, certainty: "received", recordedAt: "2020-01-01T00:00:00Z", ...facts });
}

function act(kind: Facts["kind"], participant: string, actDate: string, more: Partial<Facts> = {}): TreatyEvent {
  return event({ kind, participant, actDate, ...more });
}

type Question = {
  readonly on: string;
  readonly between?: readonly [string, string];
  readonly rules?: TreatyRulesInput;
};

function ask(
  log: readonly TreatyEvent[],
  { on, between = ["AAA", "BBB"], rules = CONVENTION }: Question,
): PairwiseAnswer {
  const at = { asOf: parsePlainDate(on), knownAt: new Date("2040-01-01T00:00:00Z") };
  return inForceBetween(parseTreatyRules(rules), log, at, ...between);
}

const FOUNDERS = [act("ratification", "AAA", "2001-01-01"), act("ratification", "CCC", "2001-01-01")];
const PAIR = [...FOUNDERS, act("ratification", "BBB", "2003-01-01")];

describe("a treaty between two parties", () => {
  test("is in force from the later of both starts", () => {
    expect(ask(PAIR, { on: "2003-01-30" })).toMatchObject({ answer: "not-in-force", since: null, until: "2003-01-31" });
    const answer = ask(PAIR, { on: "2003-01-31" });
    expect(answer).toMatchObject({ answer: "in-force", since: "2003-01-31", until: null });
    expect(explanationSentence(answer.explanation)).toBe(
      "AAA: party since 31 January 2001; BBB: party since 31 January 2003; " +
        "in force between the two since 31 January 2003.",
    );
  });

  test("stays in force under a notice of withdrawal until it takes effect", () => {
    const log = [...PAIR, act("withdrawal-notice", "BBB", "2005-01-31")];
    expect(ask(log, { on: "2005-02-01" })).toMatchObject({
      answer: "in-force",
      since: "2003-01-31",
      until: "2005-07-31",
    });
    expect(ask(log, { on: "2005-07-31" })).toMatchObject({ answer: "not-in-force", since: "2005-07-31" });
  });

  test("needs both: with a signatory it is not in force, and the reason says so", () => {
    const answer = ask([...FOUNDERS, act("signature", "BBB", "2000-05-05")], { on: "2004-01-01" });
    expect(answer.answer).toBe("not-in-force");
    expect(explanationSentence(answer.explanation)).toContain("BBB: signatory since 5 May 2000");
  });

  test("applies provisionally while one of them does no more than that", () => {
    const log = [...FOUNDERS, act("provisional-application", "BBB", "2002-01-01")];
    expect(ask(log, { on: "2002-06-01" })).toMatchObject({ answer: "provisional", since: "2002-01-01" });
  });

  test("does not depend on which of the two is named first", () => {
    const there = ask(PAIR, { on: "2004-01-01" });
    const back = ask(PAIR, { on: "2004-01-01", between: ["BBB", "AAA"] });
    expect({ ...back, between: there.between, explanation: there.explanation }).toEqual(there);
  });

  test("is not asked of one participant alone", () => {
    expect(() => ask(PAIR, { on: "2004-01-01", between: ["AAA", "AAA"] })).toThrow(PairError);
  });

  test("is in force between the sides of a bilateral treaty from its exchange", () => {
    const rules: TreatyRulesInput = {
      ...CONVENTION,
      form: "bilateral",
      parties: ["PRK", "RUS"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: CLAUSE },
    };
    const log = [event({ kind: "exchange-of-instruments", actDate: "2024-12-04" })];
    const between = ["RUS", "PRK"] as const;
    expect(ask(log, { on: "2024-12-03", between, rules }).answer).toBe("not-in-force");
    expect(ask(log, { on: "2024-12-04", between, rules })).toMatchObject({ answer: "in-force", since: "2024-12-04" });
    expect(ask(log, { on: "2025-01-01", between: ["RUS", "USA"], rules }).answer).toBe("not-in-force");
  });
});

describe("a reservation", () => {
  const RESERVED = [...PAIR, act("reservation", "BBB", "2003-01-01", { circulatedDate: "2003-02-10", id: "reserved" })];
  const objecting = (day: string, more: Partial<Facts> = {}): TreatyEvent =>
    act("objection", "AAA", day, { towards: "BBB", concerns: "reserved", ...more });
  const only = (log: readonly TreatyEvent[], on: string): PairwiseAnswer["reservations"][number] | undefined =>
    ask(log, { on }).reservations[0];

  test("is accepted by silence once twelve months from its notification are over", () => {
    expect(only(RESERVED, "2004-02-10")).toMatchObject({
      eventId: "reserved",
      by: "BBB",
      standing: "made",
      objection: { kind: "none" },
      tacitlyAcceptedAfter: "2004-02-10",
      acceptedTacitly: false,
    });
    expect(only(RESERVED, "2004-02-11")?.acceptedTacitly).toBe(true);
  });

  test("can be objected to by a later party until the day of its own consent", () => {
    const late = [
      act("ratification", "DDD", "2010-01-01"),
      act("objection", "DDD", "2010-01-01", { concerns: "reserved" }),
    ];
    const answer = ask([...RESERVED, ...late], { on: "2011-01-01", between: ["BBB", "DDD"] });
    expect(answer.reservations[0]).toMatchObject({
      tacitlyAcceptedAfter: "2010-01-01",
      acceptedTacitly: false,
      objection: { kind: "objection", isLate: false },
    });
  });

  test("objected to without more leaves the treaty in force", () => {
    const answer = ask([...RESERVED, objecting("2003-06-01")], { on: "2005-01-01" });
    expect(answer).toMatchObject({ answer: "in-force", since: "2003-01-31" });
    expect(answer.reservations).toMatchObject([{ objection: { kind: "objection", on: "2003-06-01" } }]);
  });

  test("objected to with that intention keeps the treaty out of force between the two, and only them", () => {
    const log = [...RESERVED, objecting("2003-06-01", { precludesForce: true })];
    expect(ask(log, { on: "2005-01-01" })).toMatchObject({ answer: "not-in-force", since: null });
    expect(ask(log, { on: "2005-01-01", between: ["BBB", "CCC"] }).answer).toBe("in-force");
    expect(ask(log, { on: "2005-01-01", between: ["AAA", "CCC"] }).answer).toBe("in-force");
  });

  test.each([
    ["the objection", act("objection-withdrawn", "AAA", "2006-03-01", { concerns: "objection AAA" })],
    ["the reservation", act("reservation-withdrawn", "BBB", "2006-03-01", { concerns: "reserved" })],
  ])("precluded by an objection comes into force when %s is withdrawn", (_, withdrawal) => {
    const log = [...RESERVED, objecting("2003-06-01", { precludesForce: true }), withdrawal];
    expect(ask(log, { on: "2006-03-01" })).toMatchObject({ answer: "in-force", since: "2006-03-01" });
  });

  test("objected to too late stands accepted, and the late objection is shown", () => {
    const answer = ask([...RESERVED, objecting("2004-02-11", { precludesForce: true })], { on: "2005-01-01" });
    expect(answer.answer).toBe("in-force");
    expect(answer.reservations).toMatchObject([
      { acceptedTacitly: true, objection: { kind: "precluding", isLate: true } },
    ]);
    expect(explanationSentence(answer.explanation)).toContain("VCLT art. 20(5)");
  });

  test("withdrawn is shown with the day on which the others had notice of it", () => {
    const withdrawn = act("reservation-withdrawn", "BBB", "2008-01-01", {
      concerns: "reserved",
      circulatedDate: "2008-01-20",
    });
    expect(only([...RESERVED, withdrawn], "2008-01-19")).toMatchObject({ standing: "made", withdrawn: "2008-01-20" });
    expect(only([...RESERVED, withdrawn], "2008-01-20")).toMatchObject({ standing: "withdrawn" });
  });

  test("made at signature counts only when confirmed on ratification (VCLT art. 23(2))", () => {
    const signed = [
      act("signature", "BBB", "2001-05-05"),
      act("reservation", "BBB", "2001-05-05", { id: "reserved" }),
      objecting("2002-01-01", { precludesForce: true }),
    ];
    const unconfirmed = ask([...PAIR, ...signed], { on: "2005-01-01" });
    expect(unconfirmed).toMatchObject({ answer: "in-force", reservations: [{ standing: "not-confirmed" }] });
    const confirmed = act("reservation-confirmed", "BBB", "2003-01-01", { concerns: "reserved" });
    expect(ask([...PAIR, ...signed, confirmed], { on: "2005-01-01" })).toMatchObject({
      answer: "not-in-force",
      reservations: [{ standing: "made", confirmedOn: "2003-01-01", tacitlyAcceptedAfter: "2004-01-01" }],
    });
  });

  test("of a predecessor is maintained by its successor (BIH for the SFRY)", () => {
    const log = [
      ...FOUNDERS,
      act("ratification", "YUCS", "1971-06-02"),
      act("reservation", "YUCS", "1971-06-02", { id: "reserved" }),
      act("succession", "BIH", "1993-09-01", {
        predecessor: "YUCS",
        effectiveDate: "1992-03-06",
        effectiveBasis: "stated-by-depositary",
      }),
    ];
    const answer = ask(log, { on: "2005-01-01", between: ["BIH", "AAA"] });
    expect(answer.reservations).toMatchObject([{ by: "BIH", inheritedFrom: "YUCS", standing: "made" }]);
  });

  test("of a first membership does not bind a party that left and came back", () => {
    const log = [...RESERVED, act("withdrawal-notice", "BBB", "2005-01-31"), act("accession", "BBB", "2010-01-01")];
    expect(ask(log, { on: "2005-03-01" }).reservations).toHaveLength(1);
    expect(ask(log, { on: "2011-01-01" })).toMatchObject({ answer: "in-force", since: "2010-01-31", reservations: [] });
  });
});
