import { describe, expect, test } from "vitest";
import { checkEvent } from "./check-event.ts";
import { EventError, parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { parseTreatyRules, type TreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";

const CLAUSE = { text: "in our words" };

function rulesOf(more: Partial<TreatyRulesInput> & Pick<TreatyRulesInput, "form">): TreatyRules {
  return parseTreatyRules({
    entryIntoForce: { trigger: { kind: "unknown" }, clause: CLAUSE },
    exit: { kind: "unknown" },
    duration: { kind: "unknown" },
    ...more,
  });
}

const BILATERAL = rulesOf({ form: "bilateral", parties: ["RUS", "USA"] });
const MULTILATERAL = rulesOf({ form: "multilateral" });

function event(facts: Partial<TreatyEventInput> & Pick<TreatyEventInput, "kind">): TreatyEvent {
  return parseTreatyEvent({
    id: "1",
    actDate: "2001-01-01",
    certainty: "received",
    recordedAt: "2020-01-01T00:00:00Z",
    ...facts,
  });
}

function pathOfRefusal(rules: TreatyRules, facts: Parameters<typeof event>[0]): string {
  try {
    checkEvent(rules, event(facts));
  } catch (error) {
    if (error instanceof EventError) return error.path;
    throw error;
  }
  return "accepted";
}

describe("an event of a bilateral treaty", () => {
  test.each([
    ["accession", "RUS"],
    ["accession-accepted", "RUS"],
    ["accession-objected", "RUS"],
    ["opened-for-signature", null],
    ["closed-for-signature", null],
    ["cessation-of-membership", "RUS"],
    ["exclusion", "RUS"],
  ] as const)("cannot be %s", (kind, participant) => {
    expect(pathOfRefusal(BILATERAL, { kind, participant })).toBe("kind");
  });

  test.each([
    ["exchange-of-instruments", null],
    ["signature", null],
    ["ratification", "USA"],
    ["formal-confirmation", "USA"],
    ["withdrawal-notice", "USA"],
  ] as const)("can be %s", (kind, participant) => {
    expect(pathOfRefusal(BILATERAL, { kind, participant })).toBe("accepted");
  });

  test("is by one of its sides, or by a successor of one", () => {
    expect(pathOfRefusal(BILATERAL, { kind: "ratification", participant: "KAZ" })).toBe("participant");
    expect(pathOfRefusal(BILATERAL, { kind: "succession", participant: "KAZ" })).toBe("participant");
    const succession = { kind: "succession", participant: "KAZ", predecessor: "RUS" } as const;
    expect(pathOfRefusal(BILATERAL, succession)).toBe("accepted");
  });

  test("is aimed at one of its sides", () => {
    const objection = { kind: "objection", participant: "USA", towards: "KAZ" } as const;
    expect(pathOfRefusal(BILATERAL, objection)).toBe("towards");
  });
});

describe("an event of a multilateral treaty", () => {
  test("cannot be an exchange of instruments", () => {
    expect(pathOfRefusal(MULTILATERAL, { kind: "exchange-of-instruments" })).toBe("kind");
  });

  test("names nobody when it concerns the treaty as a whole, and somebody when it must", () => {
    expect(pathOfRefusal(MULTILATERAL, { kind: "adoption", participant: "USA" })).toBe("participant");
    expect(pathOfRefusal(MULTILATERAL, { kind: "reservation" })).toBe("participant");
    expect(pathOfRefusal(MULTILATERAL, { kind: "reservation", participant: "USA" })).toBe("accepted");
  });

  test.each([
    ["towards", { towards: "USA" }],
    ["predecessor", { predecessor: "USA" }],
    ["concerns", { concerns: "1" }],
    ["revokes", { revokes: "1" }],
  ] as const)("cannot point at itself in %s", (path, facts) => {
    expect(pathOfRefusal(MULTILATERAL, { kind: "communication", participant: "USA", ...facts })).toBe(path);
  });
});

describe("an event about a term", () => {
  const indefinite = rulesOf({ form: "bilateral", parties: ["RUS", "USA"], duration: { kind: "indefinite" } });

  test.each(["non-renewal-notice", "extension-of-term", "automatic-renewal"] as const)(
    "%s is refused under an indefinite duration and taken under an unknown one",
    (kind) => {
      expect(pathOfRefusal(indefinite, { kind })).toBe("kind");
      expect(pathOfRefusal(BILATERAL, { kind })).toBe("accepted");
    },
  );
});
