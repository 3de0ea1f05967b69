import { describe, expect, test } from "vitest";
import { type ListedRow, readListedStates, recordedKnowledge } from "../test/change-stream.ts";
import { act } from "../test/law-case.ts";
import { parisRules, readParisShares } from "../test/paris-rules.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import { parseTreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const AFTER_ALL = parsePlainDate("2025-01-01");

describe("a public list of the Paris Agreement, replayed as recorded knowledge", () => {
  const states = readListedStates();
  const shares = readParisShares() ?? [{ participant: "NOBODY", percent: 100 }];
  const rules = parseTreatyRules({ ...parisRules(shares), cascades: [] });
  // The list never told the withdrawal of 2019; the depositary did (C.N.575.2019).
  const recordedAt = "2019-11-05T00:00:00Z";
  const notice = act({ kind: "withdrawal-notice", participant: "USA", actDate: "2019-11-04", recordedAt });
  const events = [...recordedKnowledge(states ?? []), notice];
  const knownAt = (instant: Date): TreatyStatus => statusAt(rules, events, { asOf: AFTER_ALL, knownAt: instant });

  test("at each of its 126 instants says what the list said then of every State", (context) => {
    context.skip(states === null, "the folder of public records is not beside this checkout");
    let compared = 0;
    for (const { at, rows } of states ?? []) {
      const answer = new Map(knownAt(at).participants.map((one) => [one.participant, one]));
      const wrong = [...rows].filter(([code, row]) => !says(answer.get(code), row)).map(([code]) => code);
      const extra = [...answer.keys()].filter((code) => !rows.has(code));
      expect({ at: at.toISOString(), wrong, extra }).toEqual({ at: at.toISOString(), wrong: [], extra: [] });
      compared += rows.size;
    }
    expect({ instants: states?.length, compared }).toEqual({ instants: 126, compared: 24_823 });
  });

  test("between two instants says the same as at the first", (context) => {
    context.skip(states === null, "the folder of public records is not beside this checkout");
    const instants = [...(states ?? []).map(({ at }) => at), new Date(recordedAt)].sort(
      (a, b) => a.getTime() - b.getTime(),
    );
    for (const [index, at] of instants.entries()) {
      const next = instants[index + 1] ?? new Date("2030-01-01");
      const { knownAt: _, ...before } = knownAt(at);
      const { knownAt: __, ...after } = knownAt(new Date(next.getTime() - 1));
      expect(after).toEqual(before);
    }
  });

  test("keeps the first membership of the United States, and its exit, which the list wrote over", (context) => {
    context.skip(states === null, "the folder of public records is not beside this checkout");
    const at = { asOf: parsePlainDate("2021-06-01"), knownAt: new Date("2023-12-31") };
    const usa = statusAt(rules, events, at).participants.find(({ participant }) => participant === "USA");
    expect(usa?.intervals.map(({ status, from, to }) => `${status} ${from} ${to}`)).toEqual([
      "signatory 2016-04-22 2016-09-03",
      "contracting 2016-09-03 2016-11-04",
      "party 2016-11-04 2019-11-04",
      "withdrawal-pending 2019-11-04 2020-11-04",
      "former-party 2020-11-04 2021-01-20",
      "contracting 2021-01-20 2021-02-19",
      "party 2021-02-19 null",
    ]);
  });
});

/** True when an answer says of a State what a row of the list says. For a year the list gave effects without deposits. */
function says(answer: ParticipantStatus | undefined, { signature, consent, effect }: ListedRow): boolean {
  if (signature === null && consent === null && effect === null) return answer === undefined;
  const last = answer?.memberships.at(-1);
  const signed = answer?.intervals.find(({ status }) => status === "signatory")?.from ?? null;
  const consented = consent ?? effect;
  const isSigned = signature === null || signed === signature || signature >= (consented ?? "9999");
  const isBound = effect === null || last?.entryIntoForce?.on === effect;
  return isSigned && isBound && (last?.consent.on ?? null) === consented;
}
