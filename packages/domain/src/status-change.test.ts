import { describe, expect, test } from "vitest";
import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import { statusChanges } from "./status-change.ts";
import type { ParticipantStatusKind } from "./status-kind.ts";
import { participantStatusWord, statusWord } from "./status-kind.ts";

const REASON = { steps: [{ kind: "note", text: "because" }] } as const;

function participant(code: string, status: ParticipantStatusKind): ParticipantStatus {
  return {
    participant: code,
    status,
    since: "2001-01-01",
    until: null,
    boundSince: null,
    intervals: [],
    again: false,
    memberships: [],
    territories: [],
    explanation: REASON,
  };
}

function answer(status: TreatyStatus["status"], participants: readonly ParticipantStatus[]): TreatyStatus {
  return {
    asOf: "2001-01-01",
    knownAt: "2001-01-01T00:00:00.000Z",
    status,
    since: "2001-01-01",
    explanation: REASON,
    entryIntoForce: { kind: "not-provided", explanation: REASON },
    ends: null,
    participants,
    upcoming: [],
    conflicts: [],
  };
}

describe("a change of status", () => {
  test("is none between equal answers", () => {
    const one = answer("in-force", [participant("AAA", "party")]);
    expect(statusChanges(one, one)).toEqual([]);
  });

  test("names the treaty first, then participants by code, with day and reason", () => {
    const before = answer("date-fixed", [participant("BBB", "contracting"), participant("AAA", "contracting")]);
    const after = answer("in-force", [participant("BBB", "party"), participant("AAA", "party")]);
    expect(
      statusChanges(before, after).map(({ scope, participant: code, from, to }) => [scope, code, from, to]),
    ).toEqual([
      ["treaty", null, "date-fixed", "in-force"],
      ["participant", "AAA", "contracting", "party"],
      ["participant", "BBB", "contracting", "party"],
    ]);
    expect(statusChanges(before, after)[0]).toMatchObject({ effectiveOn: "2001-01-01", explanation: REASON });
  });

  test("shows who appears and who is taken back", () => {
    const [appeared] = statusChanges(answer("in-force", []), answer("in-force", [participant("AAA", "signatory")]));
    expect(appeared).toMatchObject({ from: "none", to: "signatory" });
    const [removed] = statusChanges(answer("in-force", [participant("AAA", "party")]), answer("in-force", []));
    expect(removed).toMatchObject({ from: "party", to: "none", effectiveOn: null });
  });

  test("has words for every status", () => {
    expect(statusWord("in-force")).toBe("in force");
    expect(participantStatusWord("withdrawal-pending")).toBe("party, withdrawal pending");
  });
});
