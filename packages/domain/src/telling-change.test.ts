import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { CHANGE_WEIGHTS } from "./change-weight.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import type { TreatyStatus } from "./status-answer.ts";
import { type TellingChange, tellingChanges } from "./telling-change.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const CLAUSE = { text: "in our words" };

function rulesOf(count: number): TreatyRulesInput {
  return {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count },
      delay: { period: { amount: 30, unit: "day" } },
      clause: CLAUSE,
    },
    laterParty: { kind: "same-delay", clause: CLAUSE },
    exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
    duration: { kind: "indefinite" },
  };
}

type Facts = Partial<TreatyEventInput>;

function act(
  kind: TreatyEventInput["kind"],
  participant: string | null,
  actDate: string,
  more: Facts = {},
): TreatyEvent {
  return parseTreatyEvent({
    id: `${kind} ${participant ?? ""}`,
    kind,
    participant,
    actDate,
    certainty: "received",
    recordedAt: "2000-01-01T00:00:00Z",
    ...more,
  });
}

type Question = { readonly on: string; readonly known?: string; readonly rules?: TreatyRulesInput };

function ask(log: readonly TreatyEvent[], { on, known = "2040-01-01", rules = rulesOf(2) }: Question): TreatyStatus {
  const at = { asOf: parsePlainDate(on), knownAt: new Date(`${known}T00:00:00Z`) };
  return statusAt(parseTreatyRules(rules), log, at);
}

function ratifications(count: number, day = "2001-01-01"): TreatyEvent[] {
  return Array.from({ length: count }, (_, index) => act("ratification", `S${String(index).padStart(2, "0")}`, day));
}

function brief(change: TellingChange): readonly unknown[] {
  switch (change.kind) {
    case "status":
      return [change.kind, change.participant, change.from, change.to];
    case "entry-into-force-date":
    case "end-date":
      return [change.kind, change.from, change.to];
    case "effect-date":
      return [change.kind, change.participant, change.effect, change.from, change.to];
    case "threshold":
      return [change.kind, change.from.counted, change.to.counted, change.mark];
  }
}

const told = (before: TreatyStatus, after: TreatyStatus): (readonly unknown[])[] =>
  tellingChanges(before, after).map(brief);

describe("what is worth telling", () => {
  test("is nothing when only time has passed", () => {
    const log = ratifications(2);
    expect(told(ask(log, { on: "2001-03-01" }), ask(log, { on: "2002-03-01" }))).toEqual([]);
  });

  test("leads with the treaty, then dates, then participants", () => {
    const log = ratifications(2);
    expect(told(ask(log.slice(0, 1), { on: "2001-01-01" }), ask(log, { on: "2001-01-01" }))).toEqual([
      ["status", null, "open-for-signature", "date-fixed"],
      ["entry-into-force-date", null, "2001-01-31"],
      ["status", "S01", "none", "contracting"],
    ]);
  });

  test("does not call a date moved when it has come", () => {
    const log = ratifications(2);
    const changes = tellingChanges(ask(log, { on: "2001-01-30" }), ask(log, { on: "2001-01-31" }));
    expect(changes.every(({ kind }) => kind === "status")).toBe(true);
    expect(changes.map(({ weight }) => weight)).toEqual([100, 66, 66]);
  });

  test("shows an entry into force moved by the depositary", () => {
    const stated = act("entry-into-force", null, "2001-02-01", {
      effectiveDate: "2001-02-01",
      effectiveBasis: "stated-by-depositary",
    });
    const log = ratifications(2);
    expect(told(ask(log, { on: "2001-01-10" }), ask([...log, stated], { on: "2001-01-10" }))).toEqual([
      ["entry-into-force-date", "2001-01-31", "2001-02-01"],
    ]);
  });
});

describe("a pending effect", () => {
  const notice = (day: string): TreatyEvent => act("withdrawal-notice", "S00", day, { id: "notice" });
  const log = ratifications(3);

  test("is told when it appears, with the change of status", () => {
    expect(told(ask(log, { on: "2005-02-01" }), ask([...log, notice("2005-01-31")], { on: "2005-02-01" }))).toEqual([
      ["status", "S00", "party", "withdrawal-pending"],
      ["effect-date", "S00", "withdrawal", null, "2005-07-31"],
    ]);
  });

  test("is told when it is moved by a corrected day of receipt", () => {
    const before = ask([...log, notice("2005-01-31")], { on: "2005-03-01" });
    const after = ask([...log, notice("2005-02-03")], { on: "2005-03-01" });
    expect(told(before, after)).toEqual([["effect-date", "S00", "withdrawal", "2005-07-31", "2005-08-03"]]);
  });

  test("is told when it is taken back (VCLT art. 68)", () => {
    const rescinded = act("withdrawal-notice-rescinded", "S00", "2005-05-05", { revokes: "notice" });
    const before = ask([...log, notice("2005-01-31")], { on: "2005-05-04" });
    const after = ask([...log, notice("2005-01-31"), rescinded], { on: "2005-05-05" });
    expect(told(before, after)).toEqual([
      ["status", "S00", "withdrawal-pending", "party"],
      ["effect-date", "S00", "withdrawal", "2005-07-31", null],
    ]);
  });

  test("of a later party is told with its consent", () => {
    const joined = [...log, act("accession", "NEW", "2005-01-01")];
    expect(told(ask(log, { on: "2005-01-02" }), ask(joined, { on: "2005-01-02" }))).toEqual([
      ["effect-date", "NEW", "entry-into-force-for-participant", null, "2005-01-31"],
      ["status", "NEW", "none", "contracting"],
    ]);
  });

  test("of a bilateral treaty is its end", () => {
    const rules: TreatyRulesInput = {
      ...rulesOf(2),
      form: "bilateral",
      parties: ["PRK", "RUS"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: CLAUSE },
    };
    const treaty = [act("exchange-of-instruments", null, "2024-12-04")];
    const ending = [...treaty, act("withdrawal-notice", "PRK", "2026-11-20")];
    expect(told(ask(treaty, { on: "2026-12-01", rules }), ask(ending, { on: "2026-12-01", rules }))).toEqual([
      ["status", null, "in-force", "notice-pending"],
      ["end-date", null, "2027-05-20"],
      ["status", "PRK", "party", "withdrawal-pending"],
    ]);
  });
});

describe("progress towards entry into force", () => {
  const rules = rulesOf(60);
  const progress = (from: number, to: number): (readonly unknown[])[] =>
    told(
      ask(ratifications(from), { on: "2001-06-01", rules }),
      ask(ratifications(to), { on: "2001-06-01", rules }),
    ).filter(([kind]) => kind === "threshold");

  test.each([
    [57, 58, null],
    [53, 54, "reached"],
    [54, 53, "lost"],
  ])("from %i to %i of 60 is told, nine tenths %s", (from, to, mark) => {
    expect(progress(from, to)).toEqual([["threshold", from, to, mark]]);
  });

  test("is not told once the threshold is met: the date is", () => {
    expect(progress(59, 60)).toEqual([]);
  });

  test("goes back with a ratification withdrawn (Russia, CTBT), which is told before the step of one State", () => {
    const log = [...ratifications(10), act("signature", "RUS", "1996-09-24"), act("ratification", "RUS", "2000-06-30")];
    const taken = act("withdrawal-of-ratification", "RUS", "2023-11-03");
    expect(told(ask(log, { on: "2023-11-02", rules }), ask([...log, taken], { on: "2023-11-03", rules }))).toEqual([
      ["threshold", 11, 10, null],
      ["status", "RUS", "contracting", "signatory"],
    ]);
  });
});

describe("a correction", () => {
  const late = act("accession", "NEW", "2005-01-01", { recordedAt: "2005-06-01T00:00:00Z" });
  const log = [...ratifications(2), late];
  const flags = (before: TreatyStatus, after: TreatyStatus): boolean[] =>
    tellingChanges(before, after).map(({ isCorrection }) => isCorrection);

  test("is a change of what was said about a day already over", () => {
    const before = ask(log, { on: "2005-03-01", known: "2005-05-01" });
    const after = ask(log, { on: "2005-03-01", known: "2005-07-01" });
    expect(told(before, after)).toEqual([["status", "NEW", "none", "party"]]);
    expect(flags(before, after)).toEqual([true]);
  });

  test("is not news of another day, nor of the day itself", () => {
    const known = { known: "2005-05-01" };
    expect(flags(ask(log, { on: "2005-03-01", ...known }), ask(log, { on: "2005-07-01" }))).toEqual([false]);
    expect(flags(ask(log, { on: "2005-05-01", ...known }), ask(log, { on: "2005-05-01" }))).toEqual([false]);
  });
});

describe("the table of weights", () => {
  test("puts every change of the treaty before every change of a participant", () => {
    const { treaty, participant } = CHANGE_WEIGHTS;
    expect(Math.min(...Object.values(treaty))).toBeGreaterThan(Math.max(...Object.values(participant)));
  });

  test("puts leaving before joining before signing", () => {
    const { participant } = CHANGE_WEIGHTS;
    expect(participant["withdrawal-pending"]).toBeGreaterThan(participant.party);
    expect(participant.party).toBeGreaterThan(participant.contracting);
    expect(participant.contracting).toBeGreaterThan(participant.signatory);
  });
});
