import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AS_OF, INSTANT, LOG, RULES } from "../test/any-log.ts";
import { statusChanges } from "./status-change.ts";
import { statusAt } from "./treaty-status.ts";

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
