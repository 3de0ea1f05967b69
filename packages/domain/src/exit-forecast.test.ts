import { describe, expect, test } from "vitest";
import { CLAUSE, noticeOf, reasonOf, rulesWithExit } from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import { type ExitForecast, exitForecast } from "./exit-forecast.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

type Days = { inForceOn?: string | null; boundSince?: string | null; today: string };

const years = (amount: number): { amount: number; unit: "year" } => ({ amount, unit: "year" });

function forecast(
  exit: TreatyRulesInput["exit"],
  { inForceOn = "2000-01-01", boundSince = null, today }: Days,
  more: Partial<TreatyRulesInput> = {},
): ExitForecast {
  return exitForecast(rulesWithExit(exit, more), {
    inForceOn: inForceOn === null ? null : parsePlainDate(inForceOn),
    boundSince: boundSince === null ? null : parsePlainDate(boundSince),
    today: parsePlainDate(today),
  });
}

const EMPTY = {
  earliestNotice: null,
  earliestEffect: null,
  nextWindow: null,
  renewal: null,
  sunset: null,
  formalities: [],
  brake: false,
};

describe("the earliest exit", () => {
  test("follows a notice of today", () => {
    const found = forecast(noticeOf(1, "year"), { today: "2026-02-28" });
    expect(found).toMatchObject({ ...EMPTY, earliestNotice: "2026-02-28", earliestEffect: "2027-02-28" });
    expect(reasonOf(found.explanation)).toBe(
      "Earliest notice 28 February 2026; Art. 9: one year after receipt; 28 February 2026 + 1 year = 28 February 2027.",
    );
  });

  test("is counted by the depositary's practice", () => {
    const found = forecast(noticeOf(1, "year"), { today: "2024-04-26" }, { depositaryPractice: "next-day" });
    expect(found.earliestEffect).toBe("2025-04-27");
  });

  test("is not before the treaty, or the participant, is bound", () => {
    const exit = noticeOf(1, "year");
    expect(forecast(exit, { inForceOn: "2030-01-01", today: "2026-01-01" }).earliestNotice).toBe("2030-01-01");
    expect(forecast(exit, { boundSince: "2028-01-01", today: "2026-01-01" }).earliestNotice).toBe("2028-01-01");
    expect(forecast(exit, { boundSince: "2020-01-01", today: "2026-01-01" }).earliestNotice).toBe("2026-01-01");
  });

  test.each([
    ["2018-01-01", "2019-11-04", "2020-11-04"],
    ["2019-11-03", "2019-11-04", "2020-11-04"],
    ["2019-11-05", "2019-11-05", "2020-11-05"],
  ])("Paris, United States, on %s: notice %s, effect %s", (today, notice, effect) => {
    const exit = noticeOf(1, "year", { notBefore: { period: years(3), from: "entry-into-force-for-participant" } });
    const found = forecast(exit, { inForceOn: "2016-11-04", boundSince: "2016-11-04", today });
    expect([found.earliestNotice, found.earliestEffect]).toEqual([notice, effect]);
    expect(reasonOf(found.explanation)).toContain(
      "Art. 9: no notice within three years of entry into force for the participant; earliest notice",
    );
  });

  test("of a party in general cannot be told where each has its own bar", () => {
    const exit = noticeOf(1, "year", { notBefore: { period: years(3), from: "entry-into-force-for-participant" } });
    const found = forecast(exit, { today: "2018-01-01" });
    expect(found).toMatchObject(EMPTY);
    expect(reasonOf(found.explanation)).toBe(
      "Art. 9: no notice within three years of entry into force for the participant; " +
        "counted for each participant from its own entry into force.",
    );
    const general = noticeOf(1, "year", { notBefore: { period: years(20), from: "entry-into-force" } });
    expect(forecast(general, { inForceOn: "1949-08-24", today: "1950-01-01" }).earliestNotice).toBe("1969-08-24");
  });

  test("cannot be told before an event the clause asks for", () => {
    const found = forecast(noticeOf(2, "year", { requires: "amendment-not-in-force" }), { today: "2026-01-01" });
    expect(found).toMatchObject(EMPTY);
    expect(reasonOf(found.explanation)).toBe(
      "Notice is possible only after this event: amendment not in force in time.",
    );
  });

  test("of a treaty not in force is none", () => {
    const found = forecast(noticeOf(1, "year", { formalities: ["with reasons"] }), {
      inForceOn: null,
      today: "2026-01-01",
    });
    expect(found).toMatchObject({ ...EMPTY, formalities: ["with reasons"] });
    expect(reasonOf(found.explanation)).toBe("The treaty is not in force; also asked for: with reasons.");
  });

  test("without a clause is none, unless a right is implied", () => {
    expect(forecast({ kind: "none" }, { today: "2026-01-01" })).toMatchObject(EMPTY);
    expect(reasonOf(forecast({ kind: "none", clause: CLAUSE }, { today: "2026-01-01" }).explanation)).toBe(
      "Art. 9: the treaty has no clause on withdrawal (VCLT art. 56).",
    );
    const implied = forecast({ kind: "none", implied: true }, { today: "2026-01-01" });
    expect(implied).toMatchObject({ ...EMPTY, earliestNotice: "2026-01-01", earliestEffect: "2027-01-01" });
    expect(reasonOf(implied.explanation)).toContain(
      "twelve months' notice (VCLT art. 56(2)); 1 January 2026 + 12 months",
    );
  });

  test("under a rule not on record is none", () => {
    const found = forecast({ kind: "unknown" }, { today: "2026-01-01" });
    expect(found).toMatchObject(EMPTY);
    expect(reasonOf(found.explanation)).toBe("The rule on withdrawal is not on record.");
  });
});

describe("the next window", () => {
  const ilo = noticeOf(1, "year", { window: { firstOpens: years(10), length: years(1), every: years(10) } });

  test.each([
    ["2001-01-01", "2010-11-19", "2010-11-19"],
    ["2010-11-19", "2010-11-19", "2010-11-19"],
    ["2011-11-18", "2010-11-19", "2011-11-18"],
    ["2011-11-19", "2020-11-19", "2020-11-19"],
    ["2021-11-19", "2030-11-19", "2030-11-19"],
  ])("ILO C182, on %s opens %s, earliest notice %s", (today, opens, notice) => {
    const found = forecast(ilo, { inForceOn: "2000-11-19", today });
    expect([found.nextWindow?.opens, found.earliestNotice]).toEqual([opens, notice]);
  });

  test("closes a year on, and an exit follows a year after notice", () => {
    const found = forecast(ilo, { inForceOn: "2000-11-19", today: "2001-01-01" });
    expect(found.nextWindow).toEqual({ opens: "2010-11-19", closes: "2011-11-19" });
    expect(found.earliestEffect).toBe("2011-11-19");
    expect(reasonOf(found.explanation)).toContain(
      "Art. 9: notice within one year, ten years after entry into force, then every ten years; earliest notice 19",
    );
  });

  test("comes after a bar", () => {
    const exit = noticeOf(1, "year", {
      notBefore: { period: years(12), from: "entry-into-force" },
      window: { firstOpens: years(10), length: years(1), every: years(10) },
    });
    expect(forecast(exit, { today: "2001-01-01" }).nextWindow?.opens).toBe("2020-01-01");
  });

  test("of a party in general cannot be told where each has its own", () => {
    const window = { firstOpens: years(10), length: years(1), every: years(10) };
    const own = noticeOf(1, "year", { window: { ...window, from: "entry-into-force-for-participant" } });
    expect(forecast(own, { today: "2001-01-01" })).toMatchObject(EMPTY);
    expect(forecast(own, { today: "2001-01-01", boundSince: "2000-05-05" }).nextWindow?.opens).toBe("2010-05-05");
  });

  test("is shown though an event must come first", () => {
    const window = { firstOpens: years(10), length: years(1), every: years(10) };
    const found = forecast(noticeOf(1, "year", { window, requires: "revision" }), { today: "2001-01-01" });
    expect(found).toMatchObject({ ...EMPTY, nextWindow: { opens: "2010-01-01", closes: "2011-01-01" } });
  });
});

describe("the next renewal", () => {
  const period = { kind: "end-of-period", period: years(5), noticeBefore: { amount: 6, unit: "month" } } as const;

  test.each([
    ["2024-07-24", "2025-01-24", "2024-07-24"],
    ["2024-07-25", "2030-01-24", "2029-07-24"],
  ])("Apostille, on %s: the period ends %s if notice comes by %s", (today, termEnds, noticeBy) => {
    const found = forecast({ ...period, clause: CLAUSE }, { inForceOn: "1965-01-24", today });
    expect(found.renewal).toEqual({ termEnds, noticeBy });
    expect(found.earliestEffect).toBe(termEnds);
  });

  test("of periods each party has its own of cannot be told in general", () => {
    const own = { ...period, from: "entry-into-force-for-participant", clause: CLAUSE } as const;
    const found = forecast(own, { today: "2026-01-01" });
    expect(found).toMatchObject(EMPTY);
    expect(reasonOf(found.explanation)).toContain("no period is running yet");
  });

  test.each([
    ["2018-10-01", "2019-04-01", "2018-10-01"],
    ["2018-10-02", "2029-04-01", "2028-10-01"],
  ])("Russia-Ukraine 1997, on %s: the term ends %s if notice comes by %s", (today, termEnds, noticeBy) => {
    const duration = {
      kind: "renewable",
      initial: years(10),
      renewal: years(10),
      noticeBefore: { amount: 6, unit: "month" },
      clause: CLAUSE,
    } as const;
    const found = forecast({ kind: "none" }, { inForceOn: "1999-04-01", today }, { duration });
    expect(found.renewal).toEqual({ termEnds, noticeBy });
    expect(reasonOf(found.explanation)).toMatch(/the term ends 1 April 20\d9 if notice comes by 1 October 20\d8\.$/);
  });
});

describe("what else to watch", () => {
  test("the brake, the later day, the extension, the formalities and the sunset", () => {
    const sunset = { period: years(20), scope: "existing investments", clause: CLAUSE };
    const exit = noticeOf(1, "year", {
      armedConflictBrake: true,
      laterDateAllowed: true,
      extendable: true,
      formalities: ["to the Security Council", "with reasons"],
      sunset,
    });
    const found = forecast(exit, { today: "2024-04-27" });
    expect(found).toMatchObject({
      brake: true,
      formalities: ["to the Security Council", "with reasons"],
      sunset: { until: "2045-04-27", scope: "existing investments" },
    });
    expect(reasonOf(found.explanation)).toContain(
      "; also asked for: to the Security Council; also asked for: with reasons; " +
        "no effect while engaged in an armed conflict; the notice may name a later day; " +
        "the parties can put the day off by agreement; Art. 9: existing investments: protected for 20 years",
    );
  });

  test("is plain JSON", () => {
    const found = forecast(noticeOf(1, "year"), { today: "2024-04-27" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
