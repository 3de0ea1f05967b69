import fc from "fast-check";
import { parsePlainDate } from "../src/calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent } from "../src/event.ts";
import { EVENT_KINDS, type EventKind } from "../src/event-kind.ts";
import { parseTreatyRules, type TreatyRulesInput } from "../src/treaty-rules.ts";

const CLAUSE = { text: "in our words" };

type Force = TreatyRulesInput["entryIntoForce"];

const TWO: Force["trigger"] = { kind: "count", count: 2, excludeReio: true };
const MULTILATERAL_TRIGGERS: readonly Force["trigger"][] = [
  TWO,
  { kind: "all-of", conditions: [TWO, { kind: "named", participants: ["AAA", "CCC"] }] },
  {
    kind: "any-of",
    conditions: [
      { kind: "weighted-share", table: "weights", percent: 60 },
      { kind: "count", count: 3 },
    ],
  },
  { kind: "fraction", numerator: 1, denominator: 2, comparison: "more-than", of: { kind: "signatories" } },
  { kind: "fixed-date-if", date: "2005-01-01", condition: { kind: "count", count: 2, group: "group" } },
  { kind: "silent" },
];
const EXITS: readonly TreatyRulesInput["exit"][] = [
  { kind: "notice", period: { amount: 6, unit: "month" }, laterDateAllowed: true, extendable: true, clause: CLAUSE },
  {
    kind: "notice",
    period: { amount: 1, unit: "year" },
    notBefore: { period: { amount: 3, unit: "year" }, from: "entry-into-force-for-participant" },
    armedConflictBrake: true,
    clause: CLAUSE,
  },
  { kind: "annual-date", effect: "06-30", noticeBy: "01-01", clause: CLAUSE },
  {
    kind: "end-of-period",
    period: { amount: 5, unit: "year" },
    noticeBefore: { amount: 6, unit: "month" },
    clause: CLAUSE,
  },
  {
    kind: "notice",
    period: { amount: 1, unit: "year" },
    window: {
      firstOpens: { amount: 2, unit: "year" },
      length: { amount: 1, unit: "year" },
      every: { amount: 3, unit: "year" },
    },
    clause: CLAUSE,
  },
  { kind: "none" },
];
const LATER: readonly TreatyRulesInput["laterParty"][] = [
  null,
  { kind: "same-delay", from: "notification", clause: CLAUSE },
  { kind: "objection-period", period: { amount: 6, unit: "month" }, clause: CLAUSE },
];
const DURATIONS: readonly TreatyRulesInput["duration"][] = [
  { kind: "fixed", period: { amount: 20, unit: "year" }, extension: { amount: 5, unit: "year" }, clause: CLAUSE },
  { kind: "indefinite" },
  {
    kind: "renewable",
    initial: { amount: 5, unit: "year" },
    renewal: { amount: 5, unit: "year" },
    noticeBefore: { amount: 6, unit: "month" },
    clause: CLAUSE,
  },
];

const COMMON = {
  reio: ["DDD"],
  provisional: { bySignature: true, endNotice: { amount: 60, unit: "day" }, clause: CLAUSE },
} as const;
const DELAY = { period: { amount: 30, unit: "day" } } as const;
const TABLE = {
  words: "the whole",
  source: "made up",
  shares: [
    { participant: "AAA", percent: 50 },
    { participant: "BBB", percent: 30 },
    { participant: "CCC", percent: 20 },
  ],
};

const MULTILATERAL = fc
  .record({
    trigger: fc.constantFrom(...MULTILATERAL_TRIGGERS),
    exit: fc.constantFrom(...EXITS),
    laterParty: fc.constantFrom(...LATER),
    duration: fc.constantFrom(...DURATIONS),
  })
  .map(({ trigger, ...rules }) =>
    parseTreatyRules({
      ...COMMON,
      ...rules,
      form: "multilateral",
      reio: ["DDD"],
      entryIntoForce: { trigger, delay: DELAY, clause: CLAUSE },
      groups: { group: [{ participant: "AAA", to: "2004-01-01" }, { participant: "BBB" }, { participant: "CCC" }] },
      weights: { weights: TABLE },
    }),
  );
const BILATERAL = fc.record({ exit: fc.constantFrom(...EXITS), duration: fc.constantFrom(...DURATIONS) }).map((rules) =>
  parseTreatyRules({
    ...rules,
    form: "bilateral",
    parties: ["AAA", "BBB"],
    entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, delay: DELAY, clause: CLAUSE },
  }),
);

const DAY = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
/** An instant of record between 2000 and 2020. */
export const INSTANT = fc.integer({ min: 0, max: 20 }).map((year) => new Date(Date.UTC(2000 + year, 0, 1)));

const KINDS: fc.Arbitrary<EventKind> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...EVENT_KINDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<EventKind[]>(
      "signature",
      "ratification",
      "accession",
      "exchange-of-instruments",
      "withdrawal-notice",
      "withdrawal-notice-rescinded",
      "withdrawal-of-ratification",
      "suspension",
      "succession",
      "continuation",
      "dissolution",
    ),
  },
);

const PARTICIPANT = fc.constantFrom("AAA", "BBB", "CCC", "DDD", null);
const EVENT = fc
  .record({
    kind: KINDS,
    participant: PARTICIPANT,
    predecessor: fc.option(PARTICIPANT, { freq: 4 }),
    towards: fc.option(PARTICIPANT, { freq: 5 }),
    concerns: fc.option(
      fc.integer({ min: 0, max: 24 }).map((index) => `event-${index}`),
      { freq: 4 },
    ),
    territory: fc.constantFrom(null, null, null, null, "ISLAND"),
    actDate: DAY,
    circulatedDate: fc.option(DAY, { freq: 3 }),
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
/** Rules of either form: triggers, exits, later parties and durations of every pattern. */
export const RULES = fc.oneof(MULTILATERAL, BILATERAL);
/** A day in law between 1990 and 2020. */
export const AS_OF = DAY.map((iso) => parsePlainDate(iso));
