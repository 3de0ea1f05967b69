import { describe, expect, test } from "vitest";
import { ask, participantOf } from "../test/law-case.ts";
import { parisRules, readParisShares } from "../test/paris-rules.ts";
import { readRecordedActs } from "../test/recorded-acts.ts";
import { explanationSentence } from "./explanation.ts";

const TRIGGER = "2016-10-05";

describe("the Paris Agreement on the public record", () => {
  const shares = readParisShares();
  const acts = (readRecordedActs() ?? []).filter(({ treaty }) => treaty === "paris");
  const rules = parisRules(shares ?? [{ participant: "NOBODY", percent: 100 }]);
  const events = acts.map(({ event }) => event);
  const late = acts.filter(
    ({ event, statedEffect }) =>
      statedEffect !== null && event.kind !== "withdrawal-notice" && (event.actDate?.toString() ?? "") > TRIGGER,
  );

  test.for([
    ["2016-10-04", "52.11"],
    ["2016-10-05", "58.82"],
  ] as const)("on %s has %s %% of emissions behind it", ([day, percent], context) => {
    context.skip(shares === null, "the folder of public records is not beside this checkout");
    const { entryIntoForce } = ask(rules, events, day);
    expect(explanationSentence(entryIntoForce.explanation)).toContain(
      `${percent} of 55 % of global greenhouse-gas emissions`,
    );
    expect(entryIntoForce.kind).toBe(day < TRIGGER ? "pending" : "date-fixed");
  });

  test("was triggered on 5 October and in force on 4 November 2016", (context) => {
    context.skip(shares === null, "the folder of public records is not beside this checkout");
    expect(ask(rules, events, "2017-01-01").entryIntoForce).toMatchObject({ triggeredOn: TRIGGER, on: "2016-11-04" });
  });

  test("122 of 122 late parties are bound thirty days after their deposit", (context) => {
    context.skip(shares === null, "the folder of public records is not beside this checkout");
    const answer = ask(rules, events, "2024-01-01");
    const wrong = late.filter(({ event, statedEffect }) => {
      const memberships = participantOf(answer, event.participant ?? "").memberships;
      const own = memberships.find(({ consent }) => consent.eventId === event.id);
      return own?.entryIntoForce?.on !== statedEffect || own?.basis !== "rule";
    });
    expect({ late: late.length, wrong: wrong.map(({ event }) => event.id) }).toEqual({ late: 122, wrong: [] });
  });

  test("was left by the United States twice, and joined by it twice", (context) => {
    context.skip(shares === null, "the folder of public records is not beside this checkout");
    const usa = participantOf(ask(rules, events, "2026-02-01"), "USA");
    expect(usa.memberships.map(({ entryIntoForce, exit }) => [entryIntoForce?.on, exit?.ends?.on])).toEqual([
      ["2016-11-04", "2020-11-04"],
      ["2021-02-19", "2026-01-27"],
    ]);
    expect(usa.status).toBe("former-party");
  });
});
