import { describe, expect, test } from "vitest";
import { type ListedRow, type ListedState, readListedStates, recordedKnowledge } from "../test/change-stream.ts";
import { act, clause, convention, participantOf } from "../test/law-case.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import type { ParticipantStatus } from "./status-answer.ts";
import { parseTreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const RULES = parseTreatyRules(
  convention({
    entryIntoForce: { trigger: { kind: "fixed-date", date: "2016-11-04" }, clause: clause("Art. 21") },
    laterParty: {
      kind: "own-delay",
      delay: { period: { amount: 30, unit: "day" } },
      clause: clause("Art. 21(3)"),
    },
    exit: { kind: "notice", period: { amount: 1, unit: "year" }, clause: clause("Art. 28") },
  }),
);

const NOTHING: ListedRow = { signature: null, consent: null, kind: null, effect: null };

const FIRST = new Date("2017-11-15T12:00:00Z");
const SECOND = new Date("2017-11-17T17:28:43Z");
const THIRD = new Date("2021-01-21T15:37:30Z");

/** Restated: an acceptance written over by a later one, a kind put right, a row gone for a time, an effect before its deposit. */
const LISTED: readonly ListedState[] = [
  listed(FIRST, {
    USA: { signature: "2016-04-22", consent: "2016-09-03", kind: "Acceptance", effect: "2016-11-04" },
    NIC: { consent: "2017-10-23", kind: "Ratification", effect: "2017-11-22" },
    PSE: { consent: "2016-04-22", kind: "Ratification", effect: "2016-11-04" },
    VEN: { effect: "2017-08-20", kind: "Ratification" },
  }),
  listed(SECOND, {
    USA: { signature: "2016-04-22", consent: "2016-09-03", kind: "Acceptance", effect: "2016-11-04" },
    NIC: { consent: "2017-10-23", kind: "Accession", effect: "2017-11-22" },
    VEN: { consent: "2017-07-21", kind: "Ratification", effect: "2017-08-20" },
  }),
  listed(THIRD, {
    USA: { signature: "2016-04-22", consent: "2021-01-20", kind: "Acceptance", effect: "2021-02-19" },
    NIC: { consent: "2017-10-23", kind: "Accession", effect: "2017-11-22" },
    PSE: { consent: "2016-04-22", kind: "Ratification", effect: "2016-11-04" },
    VEN: { consent: "2017-07-21", kind: "Ratification", effect: "2017-08-20" },
  }),
];

function listed(at: Date, rows: Readonly<Record<string, Partial<ListedRow>>>): ListedState {
  const full = Object.entries(rows).map(([code, row]): [string, ListedRow] => [code, { ...NOTHING, ...row }]);
  return { at, rows: new Map(full) };
}

const AFTER_ALL = parsePlainDate("2025-01-01");

function participantKnownAt(events: readonly TreatyEvent[], code: string, knownAt: Date): ParticipantStatus | null {
  const answer = statusAt(RULES, events, { asOf: AFTER_ALL, knownAt });
  return answer.participants.some(({ participant }) => participant === code) ? participantOf(answer, code) : null;
}

/** The kinds of the version of an event that was on record at an instant. */
function kindsKnownAt(events: readonly TreatyEvent[], id: string, knownAt: Date): string[] {
  return events
    .filter((one) => one.id === id && one.recordedAt <= knownAt)
    .filter(({ supersededAt }) => supersededAt === null || supersededAt > knownAt)
    .map(({ kind }) => kind);
}

/** Those whose held act is not of the kind the list gave at that instant; the list gave none before it had a column for it. */
function wrongKinds(events: readonly TreatyEvent[], { at, rows }: ListedState): string[] {
  const answer = statusAt(RULES, events, { asOf: AFTER_ALL, knownAt: at });
  return answer.participants.flatMap(({ participant, memberships }) => {
    const wanted = rows.get(participant)?.kind?.toLowerCase();
    const held = memberships.at(-1)?.consent.eventId;
    if (wanted === undefined || held === undefined) return [];
    return kindsKnownAt(events, held, at).join() === wanted ? [] : [`${participant} ${at.toISOString()}`];
  });
}

describe("a list of parties, replayed as recorded knowledge", () => {
  const events = recordedKnowledge(LISTED);
  const known = (code: string, at: Date): ParticipantStatus | null => participantKnownAt(events, code, at);

  test("knows nothing before the first look at the list", () => {
    expect(known("USA", new Date("2017-11-15T11:59:59Z"))).toBeNull();
    expect(known("USA", FIRST)?.since).toBe("2016-11-04");
  });

  test("takes a deposit later than the list's first word of the act for a new act, and keeps the old one", () => {
    const acts = events.filter(({ participant, kind }) => participant === "USA" && kind === "acceptance");
    expect(acts.map(({ actDate, supersededAt }) => [actDate?.toString(), supersededAt])).toEqual([
      ["2016-09-03", null],
      ["2021-01-20", null],
    ]);
  });

  test("opens a second membership with the new act once an exit stands between the two, and none without it", () => {
    const recordedAt = "2019-11-05T00:00:00Z";
    const notice = act({ kind: "withdrawal-notice", participant: "USA", actDate: "2019-11-04", recordedAt });
    const stretches = (log: readonly TreatyEvent[]): unknown =>
      participantKnownAt(log, "USA", THIRD)?.memberships.map(({ entryIntoForce, exit }) => [
        entryIntoForce?.on,
        exit?.ends?.on ?? null,
      ]);
    expect(stretches(events)).toEqual([["2016-11-04", null]]);
    expect(stretches([...events, notice])).toEqual([
      ["2016-11-04", "2020-11-04"],
      ["2021-02-19", null],
    ]);
  });

  test("takes another kind on the same day for a correction: the version is superseded, the day stands", () => {
    const versions = events.filter(({ participant }) => participant === "NIC");
    expect(new Set(versions.map(({ id }) => id)).size).toBe(1);
    expect(versions.map(({ kind, supersededAt }) => [kind, supersededAt])).toEqual([
      ["ratification", SECOND],
      ["accession", null],
    ]);
    expect([FIRST, SECOND, THIRD].map((at) => known("NIC", at)?.since)).toEqual(Array(3).fill("2017-11-22"));
  });

  test("knows nothing of a row while it is gone, and all of it once it is back", () => {
    expect([FIRST, SECOND, THIRD].map((at) => known("PSE", at)?.since ?? null)).toEqual([
      "2016-11-04",
      null,
      "2016-11-04",
    ]);
  });

  test("holds an effect listed before its deposit, and moves the consent back when the deposit is listed", () => {
    const memberships = [FIRST, SECOND].map((at) => known("VEN", at)?.memberships[0]);
    expect(memberships.map((one) => [one?.consent.on, one?.entryIntoForce?.on])).toEqual([
      ["2017-08-20", "2017-08-20"],
      ["2017-07-21", "2017-08-20"],
    ]);
  });
});

describe("the list of parties to the Paris Agreement from 2016 to 2023", () => {
  const states = readListedStates();
  const events = recordedKnowledge(states ?? []);

  test("gives every held act the kind it was listed with, at each instant", (context) => {
    context.skip(states === null, "the folder of public records is not beside this checkout");
    expect((states ?? []).flatMap((state) => wrongKinds(events, state))).toEqual([]);
  });

  test("was written over by a later act for one State only", (context) => {
    context.skip(states === null, "the folder of public records is not beside this checkout");
    const standing = events.filter(({ kind, supersededAt }) => kind !== "signature" && supersededAt === null);
    const twice = standing.filter(({ id, participant }) =>
      standing.some((other) => other.participant === participant && other.id !== id),
    );
    expect(twice.map(({ participant, actDate }) => [participant, actDate?.toString()])).toEqual([
      ["USA", "2016-09-03"],
      ["USA", "2021-01-20"],
    ]);
  });
});
