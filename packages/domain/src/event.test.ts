import { describe, expect, test } from "vitest";
import { EventError, parseTreatyEvent } from "./event.ts";
import { EVENT_KINDS, eventKindWord, isConsentToBeBound } from "./event-kind.ts";

const VALID = {
  id: "1",
  kind: "ratification",
  participant: "KEN",
  actDate: "2024-12-04",
  certainty: "received",
  recordedAt: "2025-01-01T00:00:00Z",
};

function pathOfRefusal(change: Record<string, unknown>): string {
  try {
    parseTreatyEvent({ ...VALID, ...change });
  } catch (error) {
    if (error instanceof EventError) return error.path;
    throw error;
  }
  return "accepted";
}

describe("an event", () => {
  test("is parsed into plain dates and instants", () => {
    const event = parseTreatyEvent(VALID);
    expect(event.actDate?.toString()).toBe("2024-12-04");
    expect(event.recordedAt).toEqual(new Date("2025-01-01T00:00:00Z"));
    expect(event.precision).toBe("day");
  });

  test.each([
    ["an impossible day", { actDate: "2023-02-30" }, "actDate"],
    ["a stated date without basis", { effectiveDate: "2025-01-01" }, "effectiveBasis"],
    ["no date at all", { actDate: null }, "actDate"],
    ["an unknown kind", { kind: "vote" }, "kind"],
    ["an unknown field", { when: "2024" }, ""],
    ["an empty id", { id: "" }, "id"],
  ])("with %s is refused at its field", (_, change, path) => {
    expect(pathOfRefusal(change)).toBe(path);
  });
});

describe("event kinds", () => {
  test("are listed once each and all have words", () => {
    expect(new Set(EVENT_KINDS).size).toBe(EVENT_KINDS.length);
    expect(EVENT_KINDS.every((kind) => eventKindWord(kind).length > 0)).toBe(true);
  });

  test("know which acts bind", () => {
    expect(isConsentToBeBound("accession")).toBe(true);
    expect(isConsentToBeBound("definitive-signature")).toBe(true);
    expect(isConsentToBeBound("signature")).toBe(false);
    expect(isConsentToBeBound("announcement")).toBe(false);
  });
});
