import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, codes, forceOn, ratification, under } from "../test/law-case.ts";
import type { TreatyEvent } from "./event.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type TriggerInput = TreatyRulesInput["entryIntoForce"]["trigger"];

const CODES = codes(6);
const END = "2030-01-01";
const CODE = fc.constantFrom(...CODES);
const DAY = fc.integer({ min: 0, max: 60 }).map((index) => `20${10 + (index % 10)}-0${1 + (index % 6)}-01`);

const LEAF: fc.Arbitrary<TriggerInput> = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((count) => ({ kind: "count" as const, count })),
  fc.integer({ min: 1, max: 2 }).map((count) => ({ kind: "count" as const, count, group: "club" })),
  fc.subarray(CODES, { minLength: 1, maxLength: 3 }).map((participants) => ({ kind: "named" as const, participants })),
  fc.integer({ min: 1, max: 95 }).map((percent) => ({ kind: "weighted-share" as const, table: "shares", percent })),
  fc.constantFrom("at-least" as const, "more-than" as const).map((comparison) => ({
    kind: "fraction" as const,
    numerator: 1,
    denominator: 2,
    comparison,
    of: { kind: "group" as const, group: "all" },
  })),
);
const PARTS = fc.array(LEAF, { minLength: 1, maxLength: 3 });
const TRIGGER: fc.Arbitrary<TriggerInput> = fc.oneof(
  LEAF,
  PARTS.map((conditions) => ({ kind: "all-of" as const, conditions })),
  PARTS.map((conditions) => ({ kind: "any-of" as const, conditions })),
  fc.tuple(LEAF, PARTS).map(([first, conditions]) => ({
    kind: "all-of" as const,
    conditions: [first, { kind: "any-of" as const, conditions }],
  })),
);
const RULES = TRIGGER.map((trigger) =>
  under(
    { trigger },
    {
      groups: { club: CODES.slice(0, 2).map((participant) => ({ participant })), all: CODES.map(asMember) },
      weights: {
        shares: {
          words: "the whole",
          source: "made up for this test",
          shares: CODES.map((participant, index) => ({ participant, percent: index < 5 ? 16.7 : 16.5 })),
        },
      },
    },
  ),
);

/** Consents and withdrawals of them, by six States over ten years. */
const LOG = fc
  .array(fc.record({ participant: CODE, day: DAY, isGiven: fc.boolean() }), { maxLength: 14 })
  .map((facts) => facts.map(({ participant, day, isGiven }) => (isGiven ? given : taken)(participant, day)));
const CONSENT = fc.tuple(CODE, DAY).map(([participant, day]) => act({ kind: "accession", participant, actDate: day }));

function asMember(participant: string): { participant: string } {
  return { participant };
}

function given(participant: string, day: string): TreatyEvent {
  return ratification(participant, day);
}

function taken(participant: string, actDate: string): TreatyEvent {
  return act({ kind: "withdrawal-of-ratification", participant, actDate });
}

/** The day the condition was met, or a day after all others while it is not. */
function triggerDay(rules: TreatyRulesInput, log: readonly TreatyEvent[], asOf = END): string {
  const found = forceOn(rules, log, asOf);
  if (found.kind === "pending" || found.kind === "not-provided") return "9999-12-31";
  return found.triggeredOn ?? "";
}

describe("the day any condition is met", () => {
  test("does not depend on the order of the acts", () => {
    const shuffled = LOG.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
    );
    fc.assert(
      fc.property(RULES, shuffled, (rules, [log, other]) => {
        expect(forceOn(rules, other, END)).toEqual(forceOn(rules, log, END));
      }),
    );
  });

  test("is never later for one consent more", () => {
    fc.assert(
      fc.property(RULES, LOG, CONSENT, (rules, log, consent) => {
        expect(triggerDay(rules, [...log, consent]) <= triggerDay(rules, log)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is a day on which somebody consented", () => {
    fc.assert(
      fc.property(RULES, LOG, (rules, log) => {
        const day = triggerDay(rules, log);
        const days = log.filter(({ kind }) => kind === "ratification").map(({ actDate }) => actDate?.toString());
        expect([...days, "9999-12-31"]).toContain(day);
      }),
      { numRuns: 300 },
    );
  });

  test("is the first one on which it is met, asked on any day", () => {
    fc.assert(
      fc.property(RULES, LOG, DAY, (rules, log, asOf) => {
        const day = triggerDay(rules, log);
        expect(triggerDay(rules, log, asOf)).toBe(day <= asOf ? day : "9999-12-31");
      }),
      { numRuns: 300 },
    );
  });

  test("is the one a plain count of who stands at the end of each day gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), LOG, (count, log) => {
        expect(triggerDay(under({ trigger: { kind: "count", count } }), log)).toBe(plainCount(count, log));
      }),
      { numRuns: 300 },
    );
  });
});

/** The same by another way: each State's last word by the end of a day, a consent after a withdrawal of that day. */
function plainCount(count: number, log: readonly TreatyEvent[]): string {
  const days = [...new Set(log.map(({ actDate }) => actDate?.toString() ?? ""))].sort();
  const stands = (code: string, day: string): boolean => {
    const words = log
      .filter(({ participant, actDate }) => participant === code && (actDate?.toString() ?? "") <= day)
      .toSorted((a, b) => `${a.actDate} ${order(a)}`.localeCompare(`${b.actDate} ${order(b)}`));
    return words.at(-1)?.kind === "ratification";
  };
  return days.find((day) => CODES.filter((code) => stands(code, day)).length >= count) ?? "9999-12-31";
}

function order({ kind }: TreatyEvent): number {
  return kind === "ratification" ? 1 : 0;
}
