import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent } from "./event.ts";
import { EVENT_KINDS } from "./event-kind.ts";
import { statusChanges } from "./status-change.ts";
import { parseTreatyRules, type TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const CLAUSE = { text: "in our words" };

function rulesOf(form: TreatyRules["form"]): TreatyRules {
  const isBilateral = form === "bilateral";
  return parseTreatyRules({
    form,
    parties: isBilateral ? ["AAA", "BBB"] : [],
    reio: ["DDD"],
    entryIntoForce: {
      trigger: isBilateral ? { kind: "exchange-of-instruments" } : { kind: "count", count: 2, excludeReio: true },
      delay: { period: { amount: 30, unit: "day" } },
      clause: CLAUSE,
    },
    exit: { kind: "notice", period: { amount: 6, unit: "month" }, laterDateAllowed: true, clause: CLAUSE },
    duration: { kind: "fixed", period: { amount: 20, unit: "year" }, clause: CLAUSE },
  });
}

const DAY = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const INSTANT = fc.integer({ min: 0, max: 20 }).map((year) => new Date(Date.UTC(2000 + year, 0, 1)));

const EVENT = fc
  .record({
    kind: fc.constantFrom(...EVENT_KINDS),
    participant: fc.constantFrom("AAA", "BBB", "CCC", "DDD", null),
    actDate: DAY,
    effectiveDate: fc.option(DAY, { freq: 4 }),
    basis: fc.constantFrom("treaty-rule", "stated-by-depositary", "stated-in-notice"),
    certainty: fc.constantFrom("announced", "received", "effective", "contested"),
    recordedAt: INSTANT,
  })
  .map(({ basis, ...facts }) => ({ ...facts, effectiveBasis: facts.effectiveDate === null ? null : basis }));

const LOG = fc
  .array(EVENT, { maxLength: 25 })
  .map((facts) => facts.map((fact, index): TreatyEvent => parseTreatyEvent({ ...fact, id: `event-${index}` })));
const RULES = fc.constantFrom("bilateral" as const, "multilateral" as const).map(rulesOf);
const AS_OF = DAY.map((iso) => parsePlainDate(iso));

describe("the status of any log", () => {
  test("does not depend on the order of the events", () => {
    const shuffled = LOG.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
    );
    fc.assert(
      fc.property(RULES, shuffled, AS_OF, INSTANT, (rules, [log, other], asOf, knownAt) => {
        const at = { asOf, knownAt };
        expect(statusAt(rules, other, at)).toEqual(statusAt(rules, log, at));
      }),
      { numRuns: 300 },
    );
  });

  test("does not change when every event is recorded twice", () => {
    fc.assert(
      fc.property(RULES, LOG, AS_OF, INSTANT, (rules, log, asOf, knownAt) => {
        const at = { asOf, knownAt };
        expect(statusAt(rules, [...log, ...log], at)).toEqual(statusAt(rules, log, at));
      }),
    );
  });

  test("stays the same between two recordings", () => {
    fc.assert(
      fc.property(RULES, LOG, AS_OF, INSTANT, (rules, log, asOf, knownAt) => {
        const justAfter = new Date(knownAt.getTime() + 1000);
        const before = statusAt(rules, log, { asOf, knownAt });
        const after = statusAt(rules, log, { asOf, knownAt: justAfter });
        expect({ ...after, knownAt: before.knownAt }).toEqual(before);
        expect(statusChanges(before, after)).toEqual([]);
      }),
    );
  });

  test("is not moved by announcements and domestic steps", () => {
    fc.assert(
      fc.property(RULES, LOG, AS_OF, INSTANT, (rules, log, asOf, knownAt) => {
        const withoutTalk = log.filter(({ certainty, kind }) => certainty !== "announced" && kind !== "domestic-step");
        const at = { asOf, knownAt };
        expect(statusAt(rules, withoutTalk, at)).toEqual(statusAt(rules, log, at));
      }),
    );
  });

  test("gives every participant intervals without gap, overlap or repeat, and one JSON form", () => {
    fc.assert(
      fc.property(RULES, LOG, AS_OF, INSTANT, (rules, log, asOf, knownAt) => {
        const answer = statusAt(rules, log, { asOf, knownAt });
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        for (const { intervals } of answer.participants) {
          for (const [index, interval] of intervals.entries()) {
            expect(interval.to === null || interval.from < interval.to).toBe(true);
            const next = intervals[index + 1];
            if (next === undefined) continue;
            expect(interval.to !== null && interval.to <= next.from).toBe(true);
            expect(interval.to === next.from && interval.status === next.status).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
