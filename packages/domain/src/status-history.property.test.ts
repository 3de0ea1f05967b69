import fc from "fast-check";
import { expect, test } from "vitest";
import { AS_OF, INSTANT, LOG, RULES } from "../test/any-log.ts";
import { act, convention, ratification, ratifications } from "../test/law-case.ts";
import { statusHistory } from "./status-history.ts";
import { parseTreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

test("the history of any log says of any day what statusAt says with asOf on it", () => {
  fc.assert(
    fc.property(RULES, LOG, AS_OF, INSTANT, (rules, events, asOf, knownAt) => {
      const day = asOf.toString();
      const history = statusHistory({ rules, events, knownAt });
      const onDay = history.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
      const answer = statusAt(rules, events, { asOf, knownAt });
      const treaty = onDay.find(({ participant }) => participant === null);
      expect(treaty).toMatchObject({ status: answer.status, since: answer.since });
      const expected = answer.participants
        .filter(({ status }) => status !== "none")
        .map(({ participant, status, since }) => ({ participant, status, since }));
      const found = onDay.flatMap(({ participant, status, since }) =>
        participant === null ? [] : [{ participant, status, since }],
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("a notice rescinded later shows as pending on the days before its rescission", () => {
  const events = [
    ...ratifications(3, "2000-01-01"),
    ratification("GMB", "2005-01-01"),
    act({ kind: "withdrawal-notice", participant: "GMB", actDate: "2016-11-10" }),
    act({ kind: "withdrawal-notice-rescinded", participant: "GMB", actDate: "2017-02-10" }),
  ];
  const rules = parseTreatyRules(convention());
  const history = statusHistory({ rules, events, knownAt: new Date("2030-01-01") });
  expect(history.filter(({ participant }) => participant === "GMB")).toEqual([
    { participant: "GMB", status: "contracting", from: "2005-01-01", to: "2005-01-31", since: "2005-01-01" },
    { participant: "GMB", status: "party", from: "2005-01-31", to: "2016-11-10", since: "2005-01-31" },
    { participant: "GMB", status: "withdrawal-pending", from: "2016-11-10", to: "2017-02-10", since: "2016-11-10" },
    { participant: "GMB", status: "party", from: "2017-02-10", to: null, since: "2005-01-31" },
  ]);
});
