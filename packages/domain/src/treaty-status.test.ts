import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { explanationSentence } from "./explanation.ts";
import type { TreatyStatus } from "./status-answer.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

const clause = (article: string): { article: string; text: string } => ({ article, text: "in our words" });

const PARTNERSHIP: TreatyRulesInput = {
  form: "bilateral",
  parties: ["PRK", "RUS"],
  entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: clause("Art. 22") },
  exit: { kind: "notice", period: { amount: 1, unit: "year" }, clause: clause("Art. 23") },
  duration: { kind: "indefinite" },
};

const CONVENTION: TreatyRulesInput = {
  form: "multilateral",
  reio: ["IO:EU"],
  entryIntoForce: {
    trigger: { kind: "count", count: 3, excludeReio: true },
    delay: { period: { amount: 30, unit: "day" } },
    clause: clause("Art. 10"),
  },
  laterParty: { kind: "same-delay", clause: clause("Art. 10") },
  exit: { kind: "notice", period: { amount: 6, unit: "month" }, laterDateAllowed: true, clause: clause("Art. 11") },
  duration: { kind: "indefinite" },
};

type Facts = Partial<TreatyEventInput> & Pick<TreatyEventInput, "kind">;

function event(facts: Facts): TreatyEvent {
  const id = `${facts.kind} ${facts.participant ?? ""} ${facts.actDate ?? facts.receivedDate ?? ""}`;
  return parseTreatyEvent({ id, certainty: "received", recordedAt: "2020-01-01T00:00:00Z", ...facts });
}

function consent(participant: string, actDate: string): TreatyEvent {
  return event({ kind: "ratification", participant, actDate });
}

function ask(
  rules: TreatyRulesInput,
  events: readonly TreatyEvent[],
  asOf: string,
  knownAt = "2040-01-01T00:00:00Z",
): TreatyStatus {
  return statusAt(parseTreatyRules(rules), events, { asOf: parsePlainDate(asOf), knownAt: new Date(knownAt) });
}

function participantOf(answer: TreatyStatus, code: string): TreatyStatus["participants"][number] | undefined {
  return answer.participants.find(({ participant }) => participant === code);
}

const SIGNED = event({ kind: "signature", actDate: "2024-06-19", certainty: "signed" });
const EXCHANGED = event({ kind: "exchange-of-instruments", actDate: "2024-12-04" });
const noticeReceived = (day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent =>
  event({ kind: "withdrawal-notice", participant: "PRK", receivedDate: day, id: "notice", ...more });

describe("a bilateral treaty", () => {
  test.each([
    ["2024-06-18", "drafting"],
    ["2024-06-19", "signed"],
    ["2024-12-03", "signed"],
    ["2024-12-04", "in-force"],
  ])("on %s is %s", (day, status) => {
    expect(ask(PARTNERSHIP, [SIGNED, EXCHANGED], day).status).toBe(status);
  });

  test("binds both sides from the exchange", () => {
    const answer = ask(PARTNERSHIP, [SIGNED, EXCHANGED], "2025-01-01");
    expect(answer.participants.map(({ participant, status, since }) => [participant, status, since])).toEqual([
      ["PRK", "party", "2024-12-04"],
      ["RUS", "party", "2024-12-04"],
    ]);
  });

  test("ratified by both sides but not exchanged is not in force", () => {
    const log = [SIGNED, consent("RUS", "2024-11-09"), consent("PRK", "2024-11-11")];
    const answer = ask(PARTNERSHIP, log, "2024-12-01");
    expect(answer.status).toBe("signed");
    expect(answer.entryIntoForce).toMatchObject({ kind: "pending", required: 1, counted: 0 });
  });

  test("with a notice received ends one year after receipt, and says why", () => {
    const answer = ask(PARTNERSHIP, [SIGNED, EXCHANGED, noticeReceived("2026-11-20")], "2026-12-01");
    expect(answer).toMatchObject({ status: "notice-pending", since: "2026-11-20", ends: { on: "2027-11-20" } });
    expect(answer.upcoming).toMatchObject([{ kind: "termination", on: "2027-11-20", eventId: "notice" }]);
    expect(participantOf(answer, "PRK")?.status).toBe("withdrawal-pending");
    expect(participantOf(answer, "RUS")).toMatchObject({ status: "party", until: "2027-11-20" });
    expect(explanationSentence(answer.explanation)).toBe(
      "Notice of termination received 20 November 2026; Art. 23: one year after receipt; " +
        "20 November 2026 + 1 year = 20 November 2027.",
    );
  });

  test.each([
    ["2027-11-19", "notice-pending"],
    ["2027-11-20", "terminated"],
  ])("with a notice received is, on %s, %s", (day, status) => {
    expect(ask(PARTNERSHIP, [SIGNED, EXCHANGED, noticeReceived("2026-11-20")], day).status).toBe(status);
  });

  test("counts a year from a leap day to the last of February", () => {
    const answer = ask(PARTNERSHIP, [EXCHANGED, noticeReceived("2028-02-29")], "2028-03-01");
    expect(answer.ends?.on).toBe("2029-02-28");
    expect(explanationSentence(answer.explanation)).toContain("the last day of the month");
  });

  test("a notice signed or announced but not received changes nothing", () => {
    for (const certainty of ["announced", "domestic-step", "signed"] as const) {
      const answer = ask(PARTNERSHIP, [EXCHANGED, noticeReceived("2026-11-20", { certainty })], "2027-12-01");
      expect(answer).toMatchObject({ status: "in-force", ends: null });
    }
  });

  test("a notice rescinded before it took effect leaves the treaty in force", () => {
    const rescinded = event({ kind: "withdrawal-notice-rescinded", actDate: "2027-11-19", revokes: "notice" });
    const log = [EXCHANGED, noticeReceived("2026-11-20"), rescinded];
    expect(ask(PARTNERSHIP, log, "2027-11-18").status).toBe("notice-pending");
    expect(ask(PARTNERSHIP, log, "2028-01-01")).toMatchObject({ status: "in-force", ends: null, upcoming: [] });
  });

  test("a rescission on the day of effect comes too late", () => {
    const rescinded = event({ kind: "withdrawal-notice-rescinded", actDate: "2027-11-20", revokes: "notice" });
    const log = [EXCHANGED, noticeReceived("2026-11-20"), rescinded];
    expect(ask(PARTNERSHIP, log, "2028-01-01").status).toBe("terminated");
  });

  test("is replaced by a later treaty from the stated day", () => {
    const replaced = event({ kind: "termination", actDate: "2024-12-04", byTreaty: "later-treaty" });
    const answer = ask({ ...PARTNERSHIP, exit: { kind: "unknown" } }, [EXCHANGED, replaced], "2025-01-01");
    expect(answer.status).toBe("never-in-force");
    const earlier = event({ kind: "exchange-of-instruments", actDate: "2000-10-20" });
    const old = ask({ ...PARTNERSHIP, exit: { kind: "unknown" } }, [earlier, replaced], "2025-01-01");
    expect(old).toMatchObject({ status: "replaced", since: "2024-12-04", ends: { byTreaty: "later-treaty" } });
  });

  test("of a fixed term shows its end, moves it with an extension, and expires", () => {
    const duration = { kind: "fixed", period: { amount: 10, unit: "year" }, extension: { amount: 5, unit: "year" } };
    const rules = { ...PARTNERSHIP, duration: { ...duration, clause: clause("Art. 14") } } as TreatyRulesInput;
    const start = event({ kind: "exchange-of-instruments", actDate: "2011-02-05" });
    const extended = event({ kind: "extension-of-term", actDate: "2021-02-03" });
    expect(ask(rules, [start, extended], "2020-01-01").ends?.on).toBe("2021-02-05");
    expect(ask(rules, [start, extended], "2021-02-05").ends?.on).toBe("2026-02-05");
    expect(ask(rules, [start, extended], "2026-02-04")).toMatchObject({
      status: "in-force",
      upcoming: [{ kind: "expiry" }],
    });
    expect(ask(rules, [start, extended], "2026-02-05").status).toBe("expired");
    expect(ask(rules, [start], "2021-02-05").status).toBe("expired");
  });

  test("of renewable terms ends only with the term for which notice came in time", () => {
    const ten = { amount: 10, unit: "year" } as const;
    const noticeBefore = { amount: 6, unit: "month" } as const;
    const duration = {
      kind: "renewable",
      initial: ten,
      renewal: ten,
      noticeBefore,
      clause: clause("Art. 40"),
    } as const;
    const start = event({ kind: "exchange-of-instruments", actDate: "1999-04-01" });
    const notice = (day: string): TreatyEvent =>
      event({ kind: "non-renewal-notice", participant: "PRK", actDate: day });
    const end = (day: string): string | undefined =>
      ask({ ...PARTNERSHIP, duration }, [start, notice(day)], "2018-11-01").ends?.on;
    expect(ask({ ...PARTNERSHIP, duration }, [start], "2018-11-01").ends).toBeNull();
    expect(end("2018-09-24")).toBe("2019-04-01");
    expect(end("2018-10-01")).toBe("2019-04-01");
    expect(end("2018-10-02")).toBe("2029-04-01");
  });

  test("enters into force with the last of two notifications, first of the month after", () => {
    const entryIntoForce = {
      trigger: { kind: "last-notification" },
      delay: { align: { kind: "first-of-month-after" } },
      clause: clause("Art. 783"),
    } as const;
    const told = (participant: string, actDate: string): TreatyEvent =>
      event({ kind: "notification-of-completion", participant, actDate });
    const rules = { ...PARTNERSHIP, entryIntoForce };
    expect(ask(rules, [told("RUS", "2021-04-30")], "2021-05-01").entryIntoForce).toMatchObject({
      required: 2,
      counted: 1,
    });
    const answer = ask(rules, [told("RUS", "2021-04-30"), told("PRK", "2021-03-01")], "2021-04-30");
    expect(answer).toMatchObject({ status: "date-fixed", entryIntoForce: { on: "2021-05-01" } });
  });

  test("enters into force on signature when its clause says so", () => {
    const entryIntoForce = { trigger: { kind: "on-signature" }, clause: clause("Art. 5") } as const;
    expect(ask({ ...PARTNERSHIP, entryIntoForce }, [SIGNED], "2024-06-19").status).toBe("in-force");
  });
});

describe("a multilateral treaty", () => {
  const founders = [consent("AAA", "2001-01-10"), consent("BBB", "2001-02-10"), consent("CCC", "2001-03-10")];

  test("counts instruments to the threshold, organisations left out, and lists them", () => {
    const log = [...founders.slice(0, 2), consent("IO:EU", "2001-02-11")];
    const answer = ask(CONVENTION, log, "2001-12-31");
    expect(answer.entryIntoForce).toMatchObject({ kind: "pending", required: 3, counted: 2 });
    expect(explanationSentence(answer.entryIntoForce.explanation)).toContain("2 of 3 instruments");
    expect(participantOf(answer, "AAA")?.status).toBe("contracting");
  });

  test("is fixed on the day of the last instrument and in force after the delay", () => {
    expect(ask(CONVENTION, founders, "2001-03-10")).toMatchObject({
      status: "date-fixed",
      upcoming: [{ kind: "entry-into-force", on: "2001-04-09" }],
    });
    expect(ask(CONVENTION, founders, "2001-04-09").status).toBe("in-force");
  });

  test("binds a later party by its own delay, never before the treaty itself", () => {
    const own = {
      kind: "own-delay",
      delay: { period: { amount: 5, unit: "day" } },
      clause: clause("Art. 10"),
    } as const;
    const log = [...founders, consent("DDD", "2001-03-11"), consent("EEE", "2002-01-01")];
    const answer = ask({ ...CONVENTION, laterParty: own }, log, "2003-01-01");
    expect(participantOf(answer, "DDD")?.since).toBe("2001-04-09");
    expect(participantOf(answer, "EEE")?.since).toBe("2002-01-06");
  });

  test("a ratification withdrawn before the threshold lowers the count", () => {
    const taken = event({ kind: "withdrawal-of-ratification", participant: "AAA", actDate: "2001-03-01" });
    const answer = ask(CONVENTION, [...founders, taken], "2001-12-31");
    expect(answer.entryIntoForce).toMatchObject({ kind: "pending", counted: 2 });
  });

  test("a party leaves, comes back, and every stretch is kept", () => {
    const left = event({ kind: "withdrawal-notice", participant: "AAA", actDate: "2005-01-31" });
    const back = event({ kind: "accession", participant: "AAA", actDate: "2010-01-01" });
    const party = participantOf(ask(CONVENTION, [...founders, left, back], "2012-01-01"), "AAA");
    expect(party?.intervals).toEqual([
      { from: "2001-01-10", to: "2001-04-09", status: "contracting" },
      { from: "2001-04-09", to: "2005-01-31", status: "party" },
      { from: "2005-01-31", to: "2005-07-31", status: "withdrawal-pending" },
      { from: "2005-07-31", to: "2010-01-01", status: "former-party" },
      { from: "2010-01-01", to: "2010-01-31", status: "contracting" },
      { from: "2010-01-31", to: null, status: "party" },
    ]);
  });

  test("a date the depositary states wins over the computed one, and the difference is shown", () => {
    const left = event({ kind: "withdrawal-notice", participant: "AAA", actDate: "2012-01-24" });
    const stated = { effectiveDate: "2012-07-25", effectiveBasis: "stated-by-depositary" } as const;
    const told = event({ kind: "withdrawal-effective", participant: "AAA", ...stated });
    const party = participantOf(ask(CONVENTION, [...founders, left, told], "2012-07-24"), "AAA");
    expect(party).toMatchObject({ status: "withdrawal-pending", until: "2012-07-25" });
    expect(explanationSentence(party?.explanation ?? { steps: [] })).toContain("1 day after the computed date");
  });

  test("a later date in the notice counts where the treaty allows it, an earlier one never", () => {
    const until = (effectiveDate: string): string | null | undefined => {
      const stated = { effectiveDate, effectiveBasis: "stated-in-notice" } as const;
      const left = event({ kind: "withdrawal-notice", participant: "AAA", actDate: "2012-01-24", ...stated });
      return participantOf(ask(CONVENTION, [...founders, left], "2012-02-01"), "AAA")?.until;
    };
    expect(until("2013-01-01")).toBe("2013-01-01");
    expect(until("2012-02-02")).toBe("2012-07-24");
  });

  test("a notice without any clause on withdrawal leaves the participant a party", () => {
    const left = event({ kind: "withdrawal-notice", participant: "AAA", actDate: "2012-01-24" });
    const answer = ask({ ...CONVENTION, exit: { kind: "none" } }, [...founders, left], "2020-01-01");
    expect(participantOf(answer, "AAA")?.status).toBe("party");
  });

  test("provisional application ends for good once its participant is bound", () => {
    const applied = event({ kind: "provisional-application", participant: "AAA", actDate: "2000-06-01" });
    const left = event({ kind: "withdrawal-notice", participant: "AAA", actDate: "2005-01-31" });
    const party = participantOf(ask(CONVENTION, [...founders, applied, left], "2012-01-01"), "AAA");
    expect(party?.intervals.map(({ status }) => status)).toEqual([
      "provisional",
      "party",
      "withdrawal-pending",
      "former-party",
    ]);
  });

  test("a State that ceased to exist ceases to be a party that day, whatever the rule on withdrawal", () => {
    const gone = event({ kind: "dissolution", participant: "AAA", actDate: "2003-01-01" });
    const log = [...founders, gone];
    expect(participantOf(ask({ ...CONVENTION, exit: { kind: "none" } }, log, "2002-12-31"), "AAA")?.status).toBe(
      "party",
    );
    expect(participantOf(ask(CONVENTION, log, "2003-01-01"), "AAA")).toMatchObject({ status: "ceased" });
  });

  test("a succession binds from the day it reaches back to, once it is known", () => {
    const succession = event({
      kind: "succession",
      participant: "HRV",
      actDate: "2004-12-29",
      effectiveDate: "2002-03-06",
      effectiveBasis: "stated-by-depositary",
      recordedAt: "2021-01-01T00:00:00Z",
    });
    const log = [...founders, succession];
    expect(participantOf(ask(CONVENTION, log, "2003-01-01"), "HRV")).toMatchObject({ since: "2002-03-06" });
    expect(participantOf(ask(CONVENTION, log, "2003-01-01", "2020-06-01T00:00:00Z"), "HRV")).toBeUndefined();
  });
});

describe("the two clocks", () => {
  test("an event entered late is unseen before its recording and seen after (C3)", () => {
    const late = event({ kind: "exchange-of-instruments", actDate: "2024-12-15", recordedAt: "2025-02-01T00:00:00Z" });
    expect(ask(PARTNERSHIP, [late], "2024-12-31", "2025-01-15T00:00:00Z").status).toBe("drafting");
    expect(ask(PARTNERSHIP, [late], "2024-12-31", "2025-02-02T00:00:00Z").status).toBe("in-force");
  });

  test("a corrected version replaces the earlier one from its recording on", () => {
    const correctedAt = "2027-01-01T00:00:00Z";
    const first = noticeReceived("2026-11-20", { recordedAt: "2026-11-21T00:00:00Z", supersededAt: correctedAt });
    const second = noticeReceived("2026-11-23", { recordedAt: correctedAt });
    const end = (knownAt: string): string | undefined =>
      ask(PARTNERSHIP, [EXCHANGED, second, first], "2027-02-01", knownAt).ends?.on;
    expect(end("2026-12-31T00:00:00Z")).toBe("2027-11-20");
    expect(end(correctedAt)).toBe("2027-11-23");
  });
});
