import fc from "fast-check";
import { parsePlainDate } from "../src/calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent } from "../src/event.ts";
import { EVENT_KINDS } from "../src/event-kind.ts";
import { parseTreatyRules, type TreatyRules } from "../src/treaty-rules.ts";

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
/** An instant of record between 2000 and 2020. */
export const INSTANT = fc.integer({ min: 0, max: 20 }).map((year) => new Date(Date.UTC(2000 + year, 0, 1)));

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

/** Up to 25 acts of any kind, by up to four participants, in one order. */
export const LOG = fc
  .array(EVENT, { maxLength: 25 })
  .map((facts) => facts.map((fact, index): TreatyEvent => parseTreatyEvent({ ...fact, id: `event-${index}` })));
/** The rules of either form. */
export const RULES = fc.constantFrom("bilateral" as const, "multilateral" as const).map(rulesOf);
/** A day in law between 1990 and 2020. */
export const AS_OF = DAY.map((iso) => parsePlainDate(iso));
