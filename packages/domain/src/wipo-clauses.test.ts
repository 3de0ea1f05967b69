import { describe, expect, test } from "vitest";
import { act, ask, clause, participantOf } from "../test/law-case.ts";
import { GENERAL_FORCE, RESTATED_CONSENTS, type RestatedConsent } from "../test/wipo-restated.ts";
import { WIPO_RULES } from "../test/wipo-rules.ts";
import type { TreatyEvent } from "./event.ts";
import type { MembershipAnswer } from "./status-answer.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

const LATER = "2026-01-01";

function rulesOf(treaty: string): TreatyRulesInput {
  const rules = WIPO_RULES[treaty];
  if (rules === undefined) throw new Error(`no rules for ${treaty}`);
  const date = GENERAL_FORCE[treaty];
  if (date === undefined) return rules;
  return { ...rules, entryIntoForce: { trigger: { kind: "fixed-date", date }, clause: clause("final clauses") } };
}

function deposit({ party, kind, depositedOn }: RestatedConsent): TreatyEvent {
  return act({ kind, participant: party, receivedDate: depositedOn });
}

function depositAsStated(consent: RestatedConsent): TreatyEvent {
  const { inForceOn } = consent;
  return inForceOn === null
    ? deposit(consent)
    : act({
        kind: consent.kind,
        participant: consent.party,
        receivedDate: consent.depositedOn,
        effectiveDate: inForceOn,
        effectiveBasis: "stated-by-depositary",
      });
}

function membershipOf(consent: RestatedConsent, record: (consent: RestatedConsent) => TreatyEvent): MembershipAnswer {
  const log = RESTATED_CONSENTS.filter(({ treaty }) => treaty === consent.treaty).map(record);
  const [membership] = participantOf(ask(rulesOf(consent.treaty), log, LATER), consent.party).memberships;
  if (membership === undefined) throw new Error(`${consent.party} has not consented`);
  return membership;
}

/** "depositary-practice, 1": what explains the stated day, and how far it is from the counted one. */
function explanationOf(consent: RestatedConsent): string {
  const { basis, entryIntoForce, explanation } = membershipOf(consent, depositAsStated);
  const wait = explanation.steps.map(({ text }) => /(\d+) days? after the deposit$/.exec(text)?.[1]).at(-1);
  return `${basis}, ${wait ?? entryIntoForce?.differenceDays ?? "no count"}`;
}

describe("the final clauses of treaties WIPO administers, on consents restated here", () => {
  const of = (treaty: string): string[] =>
    RESTATED_CONSENTS.filter((one) => one.treaty === treaty).map((one) => `${one.party}: ${explanationOf(one)}`);

  test("Rome: the first six wait a full day more than the clause counts, later parties do not", () => {
    expect(of("Rome")).toEqual([
      "Congo: depositary-practice, 1",
      "Sweden: depositary-practice, 1",
      "Niger: depositary-practice, 1",
      "United Kingdom: depositary-practice, 1",
      "Ecuador: depositary-practice, 1",
      "Mexico: depositary-practice, 1",
      "Denmark: rule, 0",
      "Czech Republic: succession, -272",
    ]);
  });

  test("Brussels and the Copyright Treaty: three months, once a day less and once a day more", () => {
    expect([...of("Brussels"), ...of("WIPO Copyright Treaty (WCT)")]).toEqual([
      "Morocco: rule, 0",
      "Benin: depositary-practice, -1",
      "Belgium: rule, 0",
      "Switzerland: depositary-practice, 1",
      "Montenegro: succession, -184",
    ]);
  });

  test("the trademark treaties: members wait for their common Office, or for each other", () => {
    expect([...of("Singapore"), ...of("Trademark")]).toEqual([
      "Netherlands (Kingdom of the): organisation, 0",
      "Benelux Organization for Intellectual Property (BOIP): rule, 0",
      "Mali: organisation, 0",
      "African Intellectual Property Organization (OAPI): rule, 0",
      "Netherlands (Kingdom of the): organisation, 0",
      "Belgium: organisation, 0",
      "Luxembourg: rule, 0",
      "Guinea: open, no count",
    ]);
  });

  test("the Unions: counted from a notification so many days after the deposit, under the Act open that day", () => {
    expect([...of("Paris"), ...of("Berne")]).toEqual([
      "Kenya: notification, 0",
      "Poland: notification, 108",
      "Jordan: notification, 5",
      "Malaysia: notification, 100",
      "Namibia: stated, no count",
      "Chile: notification, 26",
      "Togo: notification, 3",
      "United States of America: notification, 15",
    ]);
  });

  const counted = RESTATED_CONSENTS.filter((one) => /^(rule|organisation|open)/.test(explanationOf(one)));
  test.for(counted)("$treaty, $party: the clause alone gives $inForceOn", (consent) => {
    expect(membershipOf(consent, deposit).entryIntoForce?.on ?? null).toBe(consent.inForceOn);
  });

  test("Rome: a depositary that counts full days gives the day it stated", () => {
    const first = RESTATED_CONSENTS.filter(({ treaty, inForceOn }) => treaty === "Rome" && inForceOn === "1964-05-18");
    const rules: TreatyRulesInput = { ...rulesOf("Rome"), depositaryPractice: "next-day" };
    expect(ask(rules, first.map(deposit), LATER).entryIntoForce).toMatchObject({ on: "1964-05-18", stated: null });
  });

  test("Rome: a successor is bound from the day its predecessor was no more, without anybody stating it", () => {
    const first = RESTATED_CONSENTS.filter(({ treaty }) => treaty === "Rome").map(deposit);
    const succession = act({
      kind: "succession",
      participant: "Slovakia",
      predecessor: "Czechoslovakia",
      receivedDate: "1993-05-28",
    });
    const end = act({ kind: "dissolution", participant: "Czechoslovakia", actDate: "1993-01-01" });
    const answer = ask(rulesOf("Rome"), [...first, succession, end], LATER);
    expect(participantOf(answer, "Slovakia").since).toBe("1993-01-01");
  });

  test("Paris: who joined, left and joined again has two stretches, the second from the day on the list", () => {
    // Its exit is not on the list of members; the days of it are general knowledge.
    const participant = "Dominican Republic";
    const exit = { effectiveDate: "1889-03-15", effectiveBasis: "stated-by-depositary" } as const;
    const log = [
      act({ kind: "accession", participant, receivedDate: "1884-10-20", circulatedDate: "1884-10-20" }),
      act({ kind: "withdrawal-notice", participant, receivedDate: "1888-03-15", ...exit }),
      act({ kind: "accession", participant, receivedDate: "1890-07-11", circulatedDate: "1890-07-11" }),
    ];
    const rules: TreatyRulesInput = { ...rulesOf("Paris"), exit: noticeOfAYear() };
    expect(participantOf(ask(rules, log, LATER), participant)).toMatchObject({
      status: "party",
      since: "1890-07-11",
      again: true,
    });
  });
});

function noticeOfAYear(): TreatyRulesInput["exit"] {
  return { kind: "notice", period: { amount: 1, unit: "year" }, clause: clause("Art. 18 (1883)") };
}
