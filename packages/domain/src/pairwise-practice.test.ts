import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { explanationSentence } from "./explanation.ts";
import { inForceBetween } from "./pairwise.ts";
import type { PairwiseAnswer } from "./pairwise-answer.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";

const clause = (article: string): { article: string; text: string } => ({ article, text: "in our words" });
const months = (amount: number): { amount: number; unit: "month" } => ({ amount, unit: "month" });
const days = (amount: number): { amount: number; unit: "day" } => ({ amount, unit: "day" });

type Facts = Partial<TreatyEventInput>;

function act(kind: TreatyEventInput["kind"], participant: string, actDate: string, more: Facts = {}): TreatyEvent {
  return parseTreatyEvent({
    id: `${kind} ${participant} ${actDate}`,
    kind,
    participant,
    actDate,
    certainty: "received",
    recordedAt: "2020-01-01T00:00:00Z",
    ...more,
  });
}

type Question = { readonly on: string; readonly between: readonly [string, string] };

function ask(rules: TreatyRulesInput, log: readonly TreatyEvent[], { on, between }: Question): PairwiseAnswer {
  const at = { asOf: parsePlainDate(on), knownAt: new Date("2040-01-01T00:00:00Z") };
  return inForceBetween(parseTreatyRules(rules), log, at, ...between);
}

/** A treaty long in force when the acts of the case were done: its first parties are not part of the case. */
function treaty(inForceOn: string, more: Partial<TreatyRulesInput>): TreatyRulesInput {
  return {
    form: "multilateral",
    entryIntoForce: { trigger: { kind: "fixed-date", date: inForceOn }, clause: clause("EIF") },
    exit: { kind: "unknown" },
    duration: { kind: "indefinite" },
    ...more,
  };
}

describe("the Ottawa Convention with Ukraine", () => {
  const log = [
    act("ratification", "CHE", "1998-03-24"),
    act("ratification", "FRA", "1998-07-23"),
    act("ratification", "UKR", "2005-12-27"),
    act("suspension", "UKR", "2025-07-21", { id: "suspended" }),
    ...["CHE", "NOR", "AUT", "BEL"].map((code) =>
      act("suspension-objected", code, "2025-10-17", { concerns: "suspended", towards: "UKR" }),
    ),
  ];
  const rules = (suspension: "no-clause" | "allowed" | "unknown"): TreatyRulesInput =>
    treaty("1999-03-01", {
      suspension,
      laterParty: {
        kind: "own-delay",
        delay: { align: { kind: "first-of-nth-month", nth: 6 } },
        clause: clause("Art. 17(2)"),
      },
    });

  test("is contested from the suspension on, as it has no clause on it", () => {
    const between = ["CHE", "UKR"] as const;
    expect(ask(rules("no-clause"), log, { on: "2025-07-20", between })).toMatchObject({
      answer: "in-force",
      since: "2006-06-01",
    });
    const answer = ask(rules("no-clause"), log, { on: "2025-12-01", between });
    expect(answer).toMatchObject({ answer: "contested", since: "2025-07-21" });
    const words = explanationSentence(answer.explanation);
    for (const objector of ["CHE", "NOR", "AUT", "BEL"]) expect(words).toContain(`objection to it by ${objector}`);
    expect(words).toContain("no clause on suspension");
  });

  test("would be contested by the objections alone, and suspended without them", () => {
    const between = ["FRA", "UKR"] as const;
    expect(ask(rules("allowed"), log, { on: "2025-12-01", between }).answer).toBe("contested");
    const unopposed = log.filter(({ kind }) => kind !== "suspension-objected");
    expect(ask(rules("allowed"), unopposed, { on: "2025-12-01", between })).toMatchObject({
      answer: "suspended",
      since: "2025-07-21",
    });
  });

  test("goes on between two others", () => {
    expect(ask(rules("no-clause"), log, { on: "2025-12-01", between: ["CHE", "FRA"] }).answer).toBe("in-force");
  });
});

describe("the ICCPR with the DPRK", () => {
  test("is in force after the notice of 1997, for which the treaty has no clause", () => {
    const rules = treaty("1976-03-23", { exit: { kind: "none" } });
    const log = [
      act("ratification", "FRA", "1980-11-04"),
      act("accession", "PRK", "1981-09-14"),
      act("withdrawal-notice", "PRK", "1997-08-25"),
    ];
    expect(ask(rules, log, { on: "2024-01-01", between: ["FRA", "PRK"] })).toMatchObject({
      answer: "in-force",
      until: null,
    });
  });
});

describe("the CTBT with Russia", () => {
  test("is in force with nobody", () => {
    const rules = treaty("1998-01-01", {
      entryIntoForce: {
        trigger: { kind: "count", count: 44 },
        delay: { period: days(180) },
        clause: clause("Art. XIV"),
      },
    });
    const log = [
      act("ratification", "FRA", "1998-04-06"),
      act("signature", "RUS", "1996-09-24"),
      act("ratification", "RUS", "2000-06-30"),
      act("withdrawal-of-ratification", "RUS", "2023-11-03"),
    ];
    const before = ask(rules, log, { on: "2020-01-01", between: ["FRA", "RUS"] });
    const after = ask(rules, log, { on: "2024-01-01", between: ["FRA", "RUS"] });
    expect([before.answer, after.answer]).toEqual(["not-in-force", "not-in-force"]);
    expect(explanationSentence(before.explanation)).toContain("RUS: contracting State");
    expect(explanationSentence(after.explanation)).toContain("RUS: signatory");
  });
});

describe("the Apostille Convention with China", () => {
  const rules = treaty("1965-01-24", {
    laterParty: { kind: "objection-period", period: months(6), delay: { period: days(60) }, clause: clause("Art. 12") },
  });
  const founders = [act("ratification", "FRA", "1964-11-25"), act("ratification", "IND", "1964-11-25")];
  const accession = act("accession", "CHN", "2023-03-08");
  const objection = act("accession-objected", "IND", "2023-09-08", { towards: "CHN", id: "objected" });
  const between = ["CHN", "IND"] as const;

  test("is in force with those who did not object, eight months after the accession", () => {
    const log = [...founders, accession, objection];
    expect(ask(rules, log, { on: "2023-11-06", between: ["CHN", "FRA"] }).answer).toBe("not-in-force");
    expect(ask(rules, log, { on: "2023-11-07", between: ["CHN", "FRA"] })).toMatchObject({
      answer: "in-force",
      since: "2023-11-07",
    });
  });

  test("is not in force with an objector until the objection is withdrawn", () => {
    const log = [...founders, accession, objection];
    expect(ask(rules, log, { on: "2024-01-01", between })).toMatchObject({ answer: "not-in-force", since: null });
    const withdrawn = act("objection-withdrawn", "IND", "2025-05-05", { concerns: "objected" });
    expect(ask(rules, [...log, withdrawn], { on: "2025-05-05", between })).toMatchObject({
      answer: "in-force",
      since: "2025-05-05",
    });
  });

  test("is in force with one who objected a day too late", () => {
    const late = act("accession-objected", "IND", "2023-09-09", { towards: "CHN" });
    const answer = ask(rules, [...founders, accession, late], { on: "2024-01-01", between });
    expect(answer.answer).toBe("in-force");
    expect(explanationSentence(answer.explanation)).toContain("too late");
  });

  test("needs no acceptance of the accession, even if one is on record", () => {
    const log = [...founders, accession, act("accession-accepted", "FRA", "2023-04-01", { towards: "CHN" })];
    expect(ask(rules, log, { on: "2024-01-01", between }).answer).toBe("in-force");
  });

  test("objected to where the treaty gives no such right is contested", () => {
    const silent = treaty("1965-01-24", {});
    const log = [...founders, accession, objection];
    expect(ask(silent, log, { on: "2024-01-01", between })).toMatchObject({ answer: "contested", since: "2023-09-08" });
  });
});

describe("a convention whose accessions need acceptance", () => {
  const rules = treaty("1983-12-01", {});
  const log = [
    act("ratification", "FRA", "1982-09-16"),
    act("accession", "HUN", "1986-04-07"),
    act("accession", "CHL", "1994-02-23"),
    act("accession-accepted", "FRA", "1995-01-10", {
      towards: "CHL",
      effectiveDate: "1995-04-01",
      effectiveBasis: "stated-by-depositary",
    }),
  ];

  test("is in force with those who accepted, from the day the acceptance works", () => {
    expect(ask(rules, log, { on: "1995-03-31", between: ["FRA", "CHL"] })).toMatchObject({
      answer: "not-in-force",
      until: "1995-04-01",
    });
    expect(ask(rules, log, { on: "1995-04-01", between: ["FRA", "CHL"] }).since).toBe("1995-04-01");
    expect(ask(rules, log, { on: "2000-01-01", between: ["FRA", "HUN"] }).answer).toBe("not-in-force");
  });

  test("between two acceding States asks the earlier one to accept", () => {
    const between = ["HUN", "CHL"] as const;
    expect(ask(rules, log, { on: "2000-01-01", between }).answer).toBe("not-in-force");
    const wrongWay = act("accession-accepted", "CHL", "1996-01-01", { towards: "HUN" });
    expect(ask(rules, [...log, wrongWay], { on: "2000-01-01", between }).answer).toBe("not-in-force");
    const accepted = act("accession-accepted", "HUN", "1996-01-01", { towards: "CHL" });
    expect(ask(rules, [...log, accepted], { on: "2000-01-01", between })).toMatchObject({ since: "1996-01-01" });
  });
});

describe("the Paris Agreement with the United States", () => {
  const rules = treaty("2016-11-04", {
    laterParty: { kind: "own-delay", delay: { period: days(30) }, clause: clause("Art. 21(3)") },
    exit: { kind: "notice", period: { amount: 1, unit: "year" }, clause: clause("Art. 28") },
  });
  const log = [
    act("ratification", "FRA", "2016-10-05"),
    act("acceptance", "USA", "2016-09-03"),
    act("withdrawal-notice", "USA", "2019-11-04"),
    act("acceptance", "USA", "2021-01-20"),
    act("withdrawal-notice", "USA", "2025-01-27"),
  ];

  test.each([
    ["2020-11-03", "in-force", "2016-11-04", "2020-11-04"],
    ["2020-11-04", "not-in-force", "2020-11-04", null],
    ["2021-01-20", "not-in-force", "2020-11-04", "2021-02-19"],
    ["2025-01-27", "in-force", "2021-02-19", "2026-01-27"],
    ["2026-01-27", "not-in-force", "2026-01-27", null],
  ])("is on %s %s", (on, answer, since, until) => {
    expect(ask(rules, log, { on, between: ["FRA", "USA"] })).toMatchObject({ answer, since, until });
  });
});

describe("the Constitution of UNESCO", () => {
  const rules = treaty("1946-11-04", {
    laterParty: { kind: "admission", clause: clause("Art. II") },
    exit: { kind: "year-after-notice", effect: "12-31", years: 1, clause: clause("Art. II(6)") },
  });
  const log = [
    act("acceptance", "FRA", "1946-06-29"),
    act("acceptance", "USA", "2003-10-01"),
    act("acceptance", "ISR", "1949-09-16"),
    act("withdrawal-notice", "USA", "2017-10-12"),
    act("withdrawal-effective", "USA", "2018-12-31"),
    act("withdrawal-notice", "ISR", "2017-12-29"),
    act("withdrawal-effective", "ISR", "2018-12-31"),
  ];

  test("stays in force between two that both leave, to the last day of the following year", () => {
    const between = ["USA", "ISR"] as const;
    expect(ask(rules, log, { on: "2018-12-30", between })).toMatchObject({ answer: "in-force", until: "2018-12-31" });
    expect(ask(rules, log, { on: "2018-12-31", between })).toMatchObject({
      answer: "not-in-force",
      since: "2018-12-31",
    });
  });
});

describe("a successor", () => {
  test("is bound towards the others from the day it succeeded, once that is known (BIH, Genocide Convention)", () => {
    const log = [
      act("ratification", "YUCS", "1950-08-29"),
      act("ratification", "FRA", "1950-10-14"),
      act("succession", "BIH", "1992-12-29", {
        predecessor: "YUCS",
        effectiveDate: "1992-03-06",
        effectiveBasis: "stated-by-depositary",
        recordedAt: "1992-12-29T00:00:00Z",
      }),
    ].map((event) => ({ ...event, recordedAt: event.kind === "succession" ? event.recordedAt : new Date(0) }));
    const knownAt = (instant: string): PairwiseAnswer["answer"] => {
      const at = { asOf: parsePlainDate("1992-06-01"), knownAt: new Date(instant) };
      return inForceBetween(parseTreatyRules(treaty("1951-01-12", {})), log, at, "FRA", "BIH").answer;
    };
    expect(knownAt("1992-06-01T00:00:00Z")).toBe("not-in-force");
    expect(knownAt("1993-01-01T00:00:00Z")).toBe("in-force");
  });
});

describe("the parts of a territory", () => {
  test("are listed with whether the treaty reaches them on the day", () => {
    const log = [
      act("ratification", "GBR", "2001-01-01"),
      act("ratification", "FRA", "2001-01-01"),
      act("territorial-exclusion", "GBR", "2001-01-01", { territory: "GIB" }),
      act("territorial-application", "GBR", "2005-01-01", { territory: "GIB", id: "extended" }),
      act("territorial-application", "GBR", "2005-01-01", { territory: "BMU" }),
    ];
    const territories = (on: string): PairwiseAnswer["territories"] =>
      ask(treaty("2000-01-01", {}), log, { on, between: ["FRA", "GBR"] }).territories;
    expect(territories("2004-12-31")).toEqual([{ participant: "GBR", territory: "GIB", applies: false }]);
    expect(territories("2005-01-01")).toEqual([
      { participant: "GBR", territory: "BMU", applies: true },
      { participant: "GBR", territory: "GIB", applies: true },
    ]);
  });
});
