import { describe, expect, test } from "vitest";
import { act, ask, clause, convention, participantOf, ratification, ratifications } from "../test/law-case.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

const START = ratifications(3, "2000-01-01");

function bindingOf(rules: TreatyRulesInput, log: Parameters<typeof ask>[1], code = "NEW"): string | null {
  return participantOf(ask(rules, log, "2030-01-01"), code).memberships[0]?.entryIntoForce?.on ?? null;
}

describe("a later party", () => {
  test.each([
    ["ratification", "2005-03-01", "2005-03-31"],
    ["accession", "2005-03-01", "2005-05-30"],
  ] as const)("by %s waits the delay of its own instrument (PEEREA: 30 and 90 days)", (kind, day, bound) => {
    const delays = [{ instruments: ["accession" as const], delay: { period: { amount: 90, unit: "day" as const } } }];
    const otherwise = { period: { amount: 30, unit: "day" as const } };
    const rules = convention({ laterParty: { kind: "by-instrument", delays, otherwise, clause: clause("Art. 18") } });
    expect(bindingOf(rules, [...START, act({ kind, participant: "NEW", actDate: day })])).toBe(bound);
  });

  test.each([
    ["China", "2023-03-08", "2023-11-07"],
    ["Canada", "2023-05-12", "2024-01-11"],
  ])("acceding to the Apostille Convention waits out the objections: %s", (_, day, bound) => {
    const laterParty = {
      kind: "objection-period",
      period: { amount: 6, unit: "month" },
      delay: { period: { amount: 60, unit: "day" } },
      otherwise: { period: { amount: 60, unit: "day" } },
      clause: clause("Art. 12"),
    } as const;
    const rules = convention({ laterParty });
    expect(bindingOf(rules, [...START, act({ kind: "accession", participant: "NEW", actDate: day })])).toBe(bound);
    const [year = "", month = "", dayOfMonth = ""] = day.split("-");
    const sixtieth = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth) + 60));
    expect(bindingOf(rules, [...START, ratification("NEW", day)])).toBe(sixtieth.toISOString().slice(0, 10));
  });

  test("counted from the depositary's notification waits for its day", () => {
    const delay = { period: { amount: 3, unit: "month" } } as const;
    const rules = convention({
      laterParty: { kind: "own-delay", delay, from: "notification", clause: clause("Art. 29") },
    });
    const known = ratification("NEW", "2005-01-10", { circulatedDate: "2005-01-25" });
    expect(bindingOf(rules, [...START, known])).toBe("2005-04-25");
    expect(bindingOf(rules, [...START, ratification("NEW", "2005-01-10")])).toBeNull();
    const stated = { effectiveDate: "2005-04-25", effectiveBasis: "stated-by-depositary" } as const;
    expect(bindingOf(rules, [...START, ratification("NEW", "2005-01-10", stated)])).toBe("2005-04-25");
  });

  test("admitted to the United Nations is bound that day", () => {
    const rules = convention({ laterParty: { kind: "admission", clause: clause("Art. 4") } });
    expect(bindingOf(rules, [...START, act({ kind: "accession", participant: "NEW", actDate: "2011-07-14" })])).toBe(
      "2011-07-14",
    );
  });

  test("shows the computed date beside the stated one and their difference (Switzerland, WCT)", () => {
    const rules = convention({
      laterParty: {
        kind: "own-delay",
        delay: { period: { amount: 3, unit: "month" } },
        clause: clause("Art. 21"),
      },
    });
    const stated = { effectiveDate: "2008-07-01", effectiveBasis: "stated-by-depositary" } as const;
    const answer = ask(rules, [...START, ratification("CHE", "2008-03-31", stated)], "2030-01-01");
    expect(participantOf(answer, "CHE").memberships[0]?.entryIntoForce).toEqual({
      on: "2008-07-01",
      computed: "2008-06-30",
      stated: "2008-07-01",
      differenceDays: 1,
    });
  });
});

describe("a member of an organisation", () => {
  const delay = { period: { amount: 3, unit: "month" } } as const;
  const rules = convention({
    laterParty: { kind: "own-delay", delay, clause: clause("Art. 28(3)") },
    awaits: [{ organisation: "IO:BOIP", group: "benelux", clause: clause("Art. 28(3)(ii)") }],
    groups: { benelux: [{ participant: "NLD" }, { participant: "LUX", to: "2009-01-01" }] },
  });
  const organisation = act({ kind: "accession", participant: "IO:BOIP", actDate: "2009-01-08" });
  const own = ratification("NLD", "2008-12-05");

  test("is not bound before the organisation (Benelux, Singapore Treaty)", () => {
    expect(bindingOf(rules, [...START, own, organisation], "NLD")).toBe("2009-04-08");
  });

  test("waits while the organisation has not consented", () => {
    expect(bindingOf(rules, [...START, own], "NLD")).toBeNull();
    expect(participantOf(ask(rules, [...START, own], "2030-01-01"), "NLD").status).toBe("contracting");
  });

  test("who left the group before consenting, or consents after the organisation, waits for nobody", () => {
    expect(bindingOf(rules, [...START, ratification("LUX", "2009-01-01")], "LUX")).toBe("2009-04-01");
    expect(bindingOf(rules, [...START, ratification("NLD", "2010-01-01"), organisation], "NLD")).toBe("2010-04-01");
  });

  test("may wait for all the others of its group (Benelux, Trademark Law Treaty, 11 August 2012)", () => {
    const group = ["BEL", "LUX", "NLD"].map((participant) => ({ participant }));
    const own = {
      awaits: [{ organisation: null, group: "benelux", clause: clause("Art. 20(3)") }],
      groups: { benelux: group },
    };
    const tlt = convention({ laterParty: { kind: "own-delay", delay, clause: clause("Art. 20(2)") }, ...own });
    const two = [...START, ratification("BEL", "2004-06-28"), ratification("NLD", "2002-09-19")];
    expect(bindingOf(tlt, two, "NLD")).toBeNull();
    const all = [...two, ratification("LUX", "2012-05-11")];
    for (const code of ["BEL", "LUX", "NLD"]) expect(bindingOf(tlt, all, code)).toBe("2012-08-11");
  });
});
