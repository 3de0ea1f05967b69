import { EVENT_KINDS, parsePlainDate, parseTreatyEvent, parseTreatyRules, type TreatyEvent } from "@pacta/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { beliefsOf } from "./belief.ts";

const CLAUSE = { text: "in our words" };
const ENTERED = new Date("2005-06-01T00:00:00Z");

const TRIGGERS = {
  bilateral: { kind: "exchange-of-instruments" },
  multilateral: { kind: "count", count: 2 },
  referring: { kind: "treaty-in-force", treaty: "other" },
  sharing: {
    kind: "fraction",
    numerator: 1,
    denominator: 2,
    comparison: "more-than",
    of: { kind: "parties-to", treaty: "other" },
  },
} as const;

function rulesOf(kind: keyof typeof TRIGGERS): TreatyLog["rules"] {
  return parseTreatyRules({
    form: kind === "bilateral" ? kind : "multilateral",
    parties: kind === "bilateral" ? ["AAA", "BBB"] : [],
    entryIntoForce: { trigger: TRIGGERS[kind], delay: { period: { amount: 30, unit: "day" } }, clause: CLAUSE },
    exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
    cascades: "treaty" in TRIGGERS[kind] || "of" in TRIGGERS[kind] ? [{ treaty: "other", clause: CLAUSE }] : [],
    duration:
      kind === "multilateral"
        ? { kind: "fixed", period: { amount: 9, unit: "year" }, clause: CLAUSE }
        : { kind: "indefinite" },
    provisional: { bySignature: true, clause: CLAUSE },
  });
}

const DAY = fc
  .date({ min: new Date("1998-01-01"), max: new Date("2014-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const INSTANT = fc.integer({ min: 0, max: 15 }).map((year) => new Date(Date.UTC(2000 + year, 0, 1)));

const FACTS = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    participant: fc.constantFrom("AAA", "BBB", "CCC", null),
    actDate: DAY,
    receivedDate: fc.option(DAY),
    effectiveDate: fc.option(DAY),
    certainty: fc.constantFrom("announced", "received", "effective"),
  })
  .map((facts) => ({ ...facts, effectiveBasis: facts.effectiveDate === null ? null : "stated-by-depositary" }));

/** One to three versions of one event, each superseding the one before it. */
const VERSIONS = fc
  .tuple(fc.uniqueArray(INSTANT, { minLength: 1, maxLength: 3, selector: Number }), fc.array(FACTS, { minLength: 3 }))
  .map(([instants, facts]) => ({ instants: instants.sort((a, b) => Number(a) - Number(b)), facts }));

const LOG = fc.array(VERSIONS, { maxLength: 8 }).map((events) =>
  events.flatMap(({ instants, facts }, index): TreatyEvent[] =>
    instants.map((recordedAt, version) =>
      parseTreatyEvent({
        ...facts[version],
        id: `event-${index}`,
        recordedAt,
        supersededAt: instants[version + 1] ?? null,
      }),
    ),
  ),
);

function treatyLog(kind: keyof typeof TRIGGERS, events: TreatyEvent[], other: TreatyEvent[]): TreatyLog {
  const entered = (log: readonly TreatyEvent[]): Date => new Date(Math.min(+ENTERED, ...log.map((e) => +e.recordedAt)));
  const related: TreatyLog[] =
    "treaty" in TRIGGERS[kind] || "of" in TRIGGERS[kind]
      ? [
          {
            id: "2",
            slug: "other",
            rules: rulesOf("multilateral"),
            events: other,
            versions: [],
            enteredAt: entered(other),
            related: [],
          },
        ]
      : [];
  return { id: "1", slug: "one", rules: rulesOf(kind), events, versions: [], enteredAt: entered(events), related };
}

const ANY = fc
  .tuple(
    fc.constantFrom("bilateral" as const, "multilateral" as const, "referring" as const, "sharing" as const),
    LOG,
    LOG,
  )
  .map((parts) => treatyLog(...parts));

function believed(log: TreatyLog, day: string, knownAt: Date): string[] {
  return beliefsOf(log)
    .filter(({ knownFrom, knownTo }) => knownFrom <= knownAt && (knownTo === null || knownAt < knownTo))
    .map(({ stretch }) => stretch)
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
    .map(({ participant, status }) => `${participant} ${status}`)
    .sort();
}

function answered(log: TreatyLog, day: string, knownAt: Date): string[] {
  if (knownAt < log.enteredAt) return [];
  const { status, participants } = statusOfLog(log, { asOf: parsePlainDate(day), knownAt });
  const named = participants.filter((one) => one.status !== "none");
  return [`null ${status}`, ...named.map((one) => `${one.participant} ${one.status}`)].sort();
}

test("of any log, what was believed of a day at an instant is what statusAt says on these two clocks", () => {
  fc.assert(
    fc.property(ANY, DAY, INSTANT, (log, day, knownAt) => {
      expect(believed(log, day, knownAt)).toEqual(answered(log, day, knownAt));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("no two beliefs that follow one another say the same", () => {
  fc.assert(
    fc.property(ANY, (log) => {
      const beliefs = beliefsOf(log);
      for (const { knownFrom, knownTo } of beliefs) expect(knownTo === null || knownFrom < knownTo).toBe(true);
      const ends = new Set(
        beliefs.map(({ stretch, knownTo }) => `${JSON.stringify(stretch)} ${knownTo?.toISOString()}`),
      );
      const repeated = beliefs.filter(({ stretch, knownFrom }) =>
        ends.has(`${JSON.stringify(stretch)} ${knownFrom.toISOString()}`),
      );
      expect(repeated).toEqual([]);
    }),
  );
}, 60_000);

test("a treaty that waits for another turns on the day for which the other's entry into force was computed", () => {
  const consents = ["AAA", "BBB"].map((participant) =>
    parseTreatyEvent({
      id: participant,
      kind: "ratification",
      participant,
      actDate: "1998-01-01",
      certainty: "received",
      recordedAt: ENTERED,
    }),
  );
  const beliefs = beliefsOf(treatyLog("referring", [], consents)).map(({ stretch }) => stretch);
  expect(beliefs).toEqual([
    { participant: null, status: "drafting", from: null, to: "1998-01-31", since: null },
    { participant: null, status: "date-fixed", from: "1998-01-31", to: "1998-03-02", since: "1998-01-31" },
    { participant: null, status: "in-force", from: "1998-03-02", to: null, since: "1998-03-02" },
  ]);
});
