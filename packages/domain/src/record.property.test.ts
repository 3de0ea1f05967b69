import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { consistencyWarnings } from "./consistency.ts";
import { parseTreatyEvent, type TreatyEvent } from "./event.ts";
import { EVENT_KINDS } from "./event-kind.ts";
import { inForceBetween } from "./pairwise.ts";
import { isBoundStatus } from "./status-kind.ts";
import { tellingChanges } from "./telling-change.ts";
import { parseTreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const CLAUSE = { text: "in our words" };
const RULES = parseTreatyRules({
  form: "multilateral",
  entryIntoForce: { trigger: { kind: "count", count: 2 }, clause: CLAUSE },
  laterParty: { kind: "objection-period", period: { amount: 6, unit: "month" }, clause: CLAUSE },
  exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
  duration: { kind: "indefinite" },
});

const CODE = fc.constantFrom("AAA", "BBB", "CCC");
const DAY = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

/** Any event, about any other by id: half of them consents, so that pairs of parties arise. */
const EVENT = fc.record({
  kind: fc.oneof(fc.constantFrom(...EVENT_KINDS), fc.constantFrom("ratification" as const, "accession" as const)),
  participant: fc.option(CODE, { freq: 6 }),
  actDate: DAY,
  towards: fc.option(CODE, { freq: 1 }),
  concerns: fc.option(fc.integer({ min: 0, max: 24 }).map((index) => `event-${index}`)),
  predecessor: fc.option(CODE, { freq: 1 }),
  precludesForce: fc.boolean(),
  certainty: fc.constantFrom("announced" as const, "received" as const, "contested" as const),
});
const LOG = fc
  .array(EVENT, { maxLength: 25 })
  .map((facts) =>
    facts.map(
      (fact, index): TreatyEvent =>
        parseTreatyEvent({ ...fact, id: `event-${index}`, recordedAt: "2021-01-01T00:00:00Z" }),
    ),
  );
const AS_OF = DAY.map((iso) => parsePlainDate(iso));
const SHUFFLED = LOG.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
);
const KNOWN_AT = new Date("2022-01-01T00:00:00Z");

describe("the pairwise answer to any log", () => {
  test("does not depend on the order of the events, nor on who is named first", () => {
    fc.assert(
      fc.property(SHUFFLED, AS_OF, ([log, other], asOf) => {
        const at = { asOf, knownAt: KNOWN_AT };
        const there = inForceBetween(RULES, log, at, "AAA", "BBB");
        expect(inForceBetween(RULES, other, at, "AAA", "BBB")).toEqual(there);
        const { answer, since, until } = inForceBetween(RULES, log, at, "BBB", "AAA");
        expect({ answer, since, until }).toEqual({ answer: there.answer, since: there.since, until: there.until });
      }),
      { numRuns: 300 },
    );
  });

  test("is in force only between two parties, and the day lies in the stretch given", () => {
    fc.assert(
      fc.property(LOG, AS_OF, (log, asOf) => {
        const at = { asOf, knownAt: KNOWN_AT };
        const { answer, since, until } = inForceBetween(RULES, log, at, "AAA", "BBB");
        const bound = statusAt(RULES, log, at).participants.filter(({ status }) => isBoundStatus(status));
        const codes = bound.map(({ participant }) => participant);
        if (answer === "in-force") expect(codes).toEqual(expect.arrayContaining(["AAA", "BBB"]));
        expect(since === null || since <= asOf.toString()).toBe(true);
        expect(until === null || until > asOf.toString()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the doubts about any log", () => {
  test("are the same in whatever order it comes, and each is about an event of it", () => {
    fc.assert(
      fc.property(SHUFFLED, AS_OF, ([log, other], today) => {
        const warnings = consistencyWarnings(RULES, log, { today });
        expect(consistencyWarnings(RULES, other, { today })).toEqual(warnings);
        const ids = new Set(log.map(({ id }) => id));
        for (const { eventId, relatedEventIds } of warnings) {
          expect([eventId, ...relatedEventIds].every((id) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the changes between any two answers", () => {
  test("are none between equal ones, and come weightiest first", () => {
    fc.assert(
      fc.property(LOG, LOG, AS_OF, (log, other, asOf) => {
        const at = { asOf, knownAt: KNOWN_AT };
        const before = statusAt(RULES, log, at);
        expect(tellingChanges(before, before)).toEqual([]);
        const weights = tellingChanges(before, statusAt(RULES, other, at)).map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });
});
