import { describe, expect, test } from "vitest";
import { act, ask, convention, intervalsOf, participantOf, ratification, ratifications } from "../test/law-case.ts";
import { parsePlainDate } from "./calendar-date.ts";
import { explanationSentence } from "./explanation.ts";

const START = ratifications(3, "2000-01-01");

describe("a territory", () => {
  const log = [
    ...START,
    ratification("GBR", "2005-01-01"),
    act({ kind: "territorial-application", participant: "GBR", territory: "Jersey", actDate: "2007-01-01" }),
    act({ kind: "territorial-withdrawal", participant: "GBR", territory: "Jersey", actDate: "2010-01-01" }),
    act({ kind: "territorial-exclusion", participant: "GBR", territory: "Gibraltar", actDate: "2005-01-01" }),
  ];

  test("is reached from its extension to its withdrawal, and not where it was excluded", () => {
    expect(participantOf(ask(convention(), log, "2020-01-01"), "GBR").territories).toEqual([
      { territory: "Gibraltar", intervals: [{ from: "2005-01-31", to: null, applies: false }] },
      {
        territory: "Jersey",
        intervals: [
          { from: "2007-01-01", to: "2010-01-01", applies: true },
          { from: "2010-01-01", to: null, applies: false },
        ],
      },
    ]);
  });

  test("does not change the status of the party itself, and ends with it", () => {
    const left = [...log.slice(0, 5), act({ kind: "withdrawal-notice", participant: "GBR", actDate: "2008-01-01" })];
    const answer = ask(convention(), left, "2020-01-01");
    expect(intervalsOf(answer, "GBR").at(-1)).toBe("former-party 2008-07-01 …");
    expect(participantOf(answer, "GBR").territories).toEqual([
      { territory: "Jersey", intervals: [{ from: "2007-01-01", to: "2008-07-01", applies: true }] },
    ]);
  });
});

describe("a notice of withdrawal", () => {
  const log = [
    ...START,
    ratification("GMB", "2005-01-01"),
    act({ kind: "withdrawal-notice", participant: "GMB", actDate: "2010-01-01" }),
    act({ kind: "withdrawal-notice-rescinded", participant: "GMB", actDate: "2010-03-01" }),
  ];
  const gambiaOn = (day: string) => participantOf(ask(convention(), log, day), "GMB");

  test("changes the status and not since when the party is bound, nor does taking it back (Gambia, Rome Statute)", () => {
    expect(gambiaOn("2010-02-01")).toMatchObject({ status: "withdrawal-pending", since: "2010-01-01" });
    expect(gambiaOn("2010-04-01")).toMatchObject({ status: "party", since: "2005-01-31" });
    const days = ["2005-01-15", "2009-01-01", "2010-02-01", "2010-04-01"];
    expect(days.map((day) => gambiaOn(day).boundSince)).toEqual([null, ...Array(3).fill("2005-01-31")]);
  });
});

describe("a suspension", () => {
  const party = ratification("UKR", "2005-12-27");
  const suspension = act({ kind: "suspension", participant: "UKR", actDate: "2025-07-21" });
  const statusWith = (more: Parameters<typeof ask>[1], rules = convention()): string =>
    participantOf(ask(rules, [...START, party, suspension, ...more], "2025-12-01"), "UKR").status;

  test("nobody contests suspends", () => {
    expect(statusWith([])).toBe("suspended");
  });

  test("others object to is contested (Ukraine, Ottawa Convention)", () => {
    const concerns = suspension.id;
    const objection = { kind: "suspension-objected", participant: "CHE", actDate: "2025-10-17" } as const;
    expect(statusWith([act({ ...objection, concerns })])).toBe("suspended-contested");
    expect(statusWith([act({ ...objection, concerns: "another" })])).toBe("suspended");
  });

  test("without a clause on it is contested", () => {
    expect(statusWith([], convention({ suspension: "no-clause" }))).toBe("suspended-contested");
  });

  test("ends with the resumption", () => {
    expect(statusWith([act({ kind: "resumption", participant: "UKR", actDate: "2025-12-01" })])).toBe("party");
  });
});

describe("a signatory", () => {
  const signed = act({ kind: "signature", participant: "USA", actDate: "2013-09-25" });

  test("that makes its intent clear not to become a party is shown as such (USA, Arms Trade Treaty)", () => {
    const declined = act({ kind: "intent-not-to-become-party", participant: "USA", actDate: "2019-07-18" });
    const answer = ask(convention(), [...START, signed, declined], "2020-01-01");
    expect(intervalsOf(answer, "USA")).toEqual(["signatory 2013-09-25 2019-07-18", "signatory-declined 2019-07-18 …"]);
    expect(explanationSentence(participantOf(answer, "USA").explanation)).toContain("18 July 2019");
  });

  test("that withdraws its ratification before entry into force is a signatory again (Russia, CTBT)", () => {
    const log = [
      act({ kind: "signature", participant: "RUS", actDate: "1996-09-24" }),
      ratification("RUS", "2000-06-30"),
      act({ kind: "withdrawal-of-ratification", participant: "RUS", actDate: "2023-11-03" }),
    ];
    const answer = ask(convention(), log, "2024-01-01");
    expect(intervalsOf(answer, "RUS")).toEqual([
      "signatory 1996-09-24 2000-06-30",
      "contracting 2000-06-30 2023-11-03",
      "signatory 2023-11-03 …",
    ]);
    expect(answer.entryIntoForce).toMatchObject({ kind: "pending", counted: 0 });
  });
});

describe("an amendment", () => {
  const parent = (codes: readonly string[]) =>
    new Map([
      [
        "parent",
        {
          inForceOn: parsePlainDate("1990-01-01"),
          parties: codes.map((participant) => ({ participant, from: parsePlainDate("1990-01-01"), to: null })),
        },
      ],
    ]);
  const related = parent(["S0", "S1", "S2", "OLD"]);

  test("that binds those who accept it is in force, not for all", () => {
    const rules = convention({ amendment: { parent: "parent", binds: "accepting-parties" } });
    expect(ask(rules, START, "2001-01-01", related).status).toBe("in-force-not-for-all");
    expect(ask(rules, START, "2001-01-01", parent(["S0", "S1", "S2"])).status).toBe("in-force");
    const answer = ask(rules, START, "2001-01-01", related);
    expect(answer.participants.some(({ participant }) => participant === "OLD")).toBe(false);
  });

  test("that binds all takes in a party that did not accept it, from its entry into force", () => {
    const rules = convention({ amendment: { parent: "parent", binds: "all-parties" } });
    const answer = ask(rules, START, "2001-01-01", related);
    expect(answer.status).toBe("in-force");
    expect(intervalsOf(answer, "OLD")).toEqual(["party 2000-01-31 …"]);
    expect(ask(rules, START, "2000-01-30", related).participants.map(({ participant }) => participant)).toEqual([
      "S0",
      "S1",
      "S2",
    ]);
  });
});

test("a treaty closed for signature that never entered into force says so from the day after", () => {
  const log = [
    act({ kind: "opened-for-signature", actDate: "2000-01-01" }),
    act({ kind: "closed-for-signature", actDate: "2000-12-31" }),
  ];
  expect(ask(convention(), log, "2000-12-31").status).toBe("open-for-signature");
  expect(ask(convention(), log, "2001-01-01")).toMatchObject({ status: "closed-for-signature", since: "2001-01-01" });
});
