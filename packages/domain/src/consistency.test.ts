import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { consistencyWarnings } from "./consistency.ts";
import type { ConsistencyWarning } from "./consistency-warning.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { parseTreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";

const CLAUSE = { text: "in our words" };
const TODAY = parsePlainDate("2026-01-01");

const CONVENTION: TreatyRulesInput = {
  form: "multilateral",
  entryIntoForce: {
    trigger: { kind: "count", count: 2 },
    delay: { period: { amount: 30, unit: "day" } },
    clause: CLAUSE,
  },
  exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
  duration: { kind: "indefinite" },
};

type Facts = Partial<TreatyEventInput> & Pick<TreatyEventInput, "kind">;

function event(facts: Facts): TreatyEvent {
  const id = `${facts.kind} ${facts.participant ?? ""}`;
  return parseTreatyEvent({ id, certainty: "received", recordedAt: "2020-01-01T00:00:00Z", ...facts });
}

function act(kind: Facts["kind"], participant: string | null, actDate: string, more: Partial<Facts> = {}): TreatyEvent {
  return event({ kind, participant, actDate, ...more });
}

function check(log: readonly TreatyEvent[], rules: Partial<TreatyRulesInput> = {}): ConsistencyWarning[] {
  return consistencyWarnings(parseTreatyRules({ ...CONVENTION, ...rules }), log, { today: TODAY });
}

function found(warnings: readonly ConsistencyWarning[]): (readonly [string, string, string])[] {
  return warnings.map(({ code, eventId, path }) => [code, eventId, path] as const);
}

/** A Monday in 2001 on which two States ratify after signing an adopted treaty. */
const SOUND = [
  act("adoption", null, "2000-03-01"),
  act("opened-for-signature", null, "2000-04-03"),
  act("closed-for-signature", null, "2001-04-02"),
  act("signature", "AAA", "2000-04-03"),
  act("signature", "BBB", "2001-04-02"),
  act("ratification", "AAA", "2001-01-08"),
  act("ratification", "BBB", "2001-05-07"),
  act("accession", "CCC", "2002-01-07", { effectiveDate: "2002-02-06", effectiveBasis: "stated-by-depositary" }),
];

describe("a sound record", () => {
  test("raises no doubt", () => {
    expect(check(SOUND)).toEqual([]);
  });

  test("raises none about superseded versions, nor about one event given twice", () => {
    const old = act("accession", "CCC", "1900-01-01", {
      recordedAt: "2019-01-01T00:00:00Z",
      supersededAt: "2020-01-01T00:00:00Z",
    });
    expect(check([old, ...SOUND, ...SOUND])).toEqual([]);
  });
});

describe("a single event", () => {
  test.each<readonly [string, string, Partial<Facts>]>([
    ["sentinel-date", "actDate", { actDate: "1900-01-01" }],
    ["sentinel-date", "actDate", { actDate: "1753-01-01" }],
    ["sentinel-date", "actDate", { actDate: "0001-01-01" }],
    ["sentinel-date", "actDate", { actDate: "1970-01-01" }],
    ["sentinel-date", "receivedDate", { actDate: null, receivedDate: "1899-12-30" }],
    ["date-in-future", "actDate", { actDate: "2026-01-02" }],
    ["far-future", "latestDate", { actDate: "2003-03-03", latestDate: "2142-08-01", precision: "range" }],
    ["received-before-act", "receivedDate", { actDate: "2003-03-04", receivedDate: "2003-03-03" }],
    ["circulated-before-received", "circulatedDate", { actDate: "2003-03-04", circulatedDate: "2003-03-03" }],
    ["weekend-deposit", "actDate", { actDate: "2003-03-01" }],
    ["weekend-deposit", "receivedDate", { actDate: "2003-02-28", receivedDate: "2003-03-02" }],
  ])("raises %s at %s", (code, path, facts) => {
    expect(found(check([event({ kind: "accession", participant: "CCC", ...facts })]))).toContainEqual([
      code,
      "accession CCC",
      path,
    ]);
  });

  test("of which only the year is known is no placeholder", () => {
    expect(check([act("accession", "CCC", "1900-01-01", { precision: "year" })])).toEqual([]);
  });

  test("may take effect on a New Year's Day, a Sunday, or a day to come", () => {
    const stated = { effectiveBasis: "stated-by-depositary" } as const;
    const log = [
      act("declaration", "AAA", "1969-12-01", { ...stated, effectiveDate: "1970-01-01" }),
      act("declaration", "BBB", "2025-12-01", { ...stated, effectiveDate: "2026-03-01" }),
    ];
    expect(check(log)).toEqual([]);
  });

  test("cannot take effect before its deposit, a succession and provisional application can", () => {
    const early = { effectiveDate: "1976-01-01", effectiveBasis: "stated-by-depositary", predecessor: "AAA" } as const;
    const codes = (kind: Facts["kind"]): string[] =>
      check([act("ratification", "AAA", "1975-12-01"), act(kind, "CMR", "2006-12-07", early)]).map(({ code }) => code);
    expect(codes("accession")).toContain("effect-before-deposit");
    expect(codes("withdrawal-notice")).toContain("effect-before-notice");
    for (const kind of ["succession", "continued-application", "provisional-application"] as const) {
      expect(codes(kind)).toEqual([]);
    }
  });
});

describe("the order of acts", () => {
  test.each<readonly [string, string, TreatyEvent, string[]]>([
    ["before-adoption", "actDate", act("accession", "DDD", "2000-02-28"), ["adoption "]],
    ["signature-before-opening", "actDate", act("signature", "DDD", "2000-03-31"), ["opened-for-signature "]],
    ["signature-after-closing", "actDate", act("signature", "DDD", "2001-04-03"), ["closed-for-signature "]],
    ["consent-without-signature", "kind", act("ratification", "DDD", "2000-05-01"), ["opened-for-signature "]],
    ["entry-into-force-before-signature", "actDate", act("entry-into-force", null, "1999-01-01"), ["signature AAA"]],
    ["second-consent", "actDate", act("accession", "AAA", "2003-03-03"), ["ratification AAA"]],
    ["withdrawal-without-consent", "actDate", act("withdrawal-notice", "DDD", "2003-03-03"), []],
    ["possible-duplicate", "actDate", act("ratification", "BBB", "2001-05-10", { id: "again" }), ["ratification BBB"]],
    ["succession-without-predecessor", "predecessor", act("succession", "DDD", "2003-03-03"), []],
    ["predecessor-not-bound", "predecessor", act("succession", "DDD", "2003-03-03", { predecessor: "XXX" }), []],
  ])("raises %s at %s", (code, path, added, relatedEventIds) => {
    const warnings = check([...SOUND, added]).filter((warning) => warning.code === code);
    expect(warnings).toMatchObject([{ eventId: added.id, path, relatedEventIds }]);
  });

  test("asks for a signature only where the record holds signatures and an opening", () => {
    expect(check([act("ratification", "AAA", "2001-01-08"), act("ratification", "BBB", "2001-05-07")])).toEqual([]);
  });

  test("four days apart are two acts, not one entered twice", () => {
    const warnings = check([...SOUND, act("ratification", "BBB", "2001-05-11", { id: "again" })]);
    expect(warnings.map(({ code }) => code)).toEqual(["second-consent"]);
  });

  test("who is outside the group a treaty is open to is not eligible", () => {
    const groups = { council: [{ participant: "AAA", from: "2000-01-01" }, { participant: "BBB" }] };
    const warnings = check(SOUND, { openTo: "council", groups });
    expect(found(warnings)).toEqual([["not-eligible", "accession CCC", "participant"]]);
  });
});

describe("leaving", () => {
  const notice = (day: string): TreatyEvent => act("withdrawal-notice", "AAA", day, { id: "notice" });

  test("twice is in order for one that came back in between (United States, Paris Agreement)", () => {
    const log = [
      act("acceptance", "FRA", "2016-10-05"),
      act("acceptance", "USA", "2016-09-08", { id: "joined" }),
      act("withdrawal-notice", "USA", "2019-11-04", { id: "left" }),
      act("acceptance", "USA", "2021-01-20", { id: "joined again" }),
      act("withdrawal-notice", "USA", "2025-01-27", { id: "left again" }),
    ];
    expect(check(log)).toEqual([]);
  });

  test("and joining again that very day is no second consent (Trinidad and Tobago, ICCPR-OP1)", () => {
    const log = [
      act("accession", "AAA", "1980-11-14"),
      act("accession", "TTO", "1980-11-14"),
      act("withdrawal-notice", "TTO", "1998-05-26"),
      act("accession", "TTO", "1998-05-26", { id: "again" }),
    ];
    expect(check(log)).toEqual([]);
  });

  test("takes back a ratification that stood (Russia, CTBT)", () => {
    const log = [act("ratification", "RUS", "2000-06-30"), act("withdrawal-of-ratification", "RUS", "2023-11-03")];
    expect(check(log)).toEqual([]);
    expect(check(log.slice(1)).map(({ code }) => code)).toEqual(["withdrawal-without-consent"]);
  });

  test("a treaty without a clause raises a doubt (DPRK, ICCPR)", () => {
    const warnings = check([...SOUND, notice("2003-03-03")], { exit: { kind: "none" } });
    expect(found(warnings)).toEqual([["notice-without-clause", "notice", "kind"]]);
  });

  test("inside the bar raises a doubt until its last day", () => {
    const exit = {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      notBefore: { period: { amount: 3, unit: "year" }, from: "entry-into-force-for-participant" },
      clause: { article: "Art. 28", text: "in our words" },
    } as const;
    const [warning] = check([...SOUND, notice("2004-06-04")], { exit });
    expect(warning).toMatchObject({ code: "notice-barred", eventId: "notice" });
    expect(warning?.message).toContain("Art. 28: no notice within three years");
    expect(check([...SOUND, notice("2004-06-07")], { exit })).toEqual([]);
  });

  test.each([
    ["2011-06-06", false],
    ["2011-06-07", true],
    ["2012-06-06", true],
    ["2012-06-07", false],
    ["2021-06-07", true],
  ])("on %s is inside an ILO window: %s", (day, isInside) => {
    const exit = {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      window: {
        firstOpens: { amount: 10, unit: "year" },
        length: { amount: 1, unit: "year" },
        every: { amount: 10, unit: "year" },
      },
      clause: CLAUSE,
    } as const;
    const force = act("entry-into-force", null, "2001-06-07");
    const codes = check([...SOUND, force, notice(day)], { exit }).map(({ code }) => code);
    expect(codes.includes("notice-outside-window")).toBe(!isInside);
  });

  test.each([
    ["2003-09-02", []],
    ["2003-09-03", ["rescission-after-effect"]],
  ])("rescinded on %s, when it works on 3 September, raises %j", (day, codes) => {
    const rescinded = act("withdrawal-notice-rescinded", "AAA", day, { revokes: "notice" });
    expect(check([...SOUND, notice("2003-03-03"), rescinded]).map(({ code }) => code)).toEqual(codes);
  });
});

describe("a stated date", () => {
  const stated = (effectiveDate: string, effectiveBasis: "stated-by-depositary" | "stated-in-notice"): TreatyEvent =>
    act("withdrawal-notice", "AAA", "2003-03-03", { effectiveDate, effectiveBasis });

  test("a day beside the rule is depositary practice, weeks beside it a doubt", () => {
    expect(check([...SOUND, stated("2003-09-04", "stated-by-depositary")])).toEqual([]);
    const [warning] = check([...SOUND, stated("2003-10-03", "stated-by-depositary")]);
    expect(warning).toMatchObject({ code: "stated-differs", eventId: "withdrawal-notice AAA", path: "effectiveDate" });
    expect(warning?.message).toContain("30 days after");
  });

  test("later than the rule's is in order where a notice may name it", () => {
    const exit = { ...CONVENTION.exit, laterDateAllowed: true } as TreatyRulesInput["exit"];
    expect(check([...SOUND, stated("2003-12-31", "stated-in-notice")], { exit })).toEqual([]);
  });
});

describe("the days of a participant", () => {
  const lifetimes = [
    { code: "BIH", from: parsePlainDate("1992-03-01"), to: null },
    { code: "YUCS", from: null, to: parsePlainDate("1992-04-27") },
  ];
  const checkWith = (log: readonly TreatyEvent[]): (readonly [string, string, string])[] =>
    found(consistencyWarnings(parseTreatyRules(CONVENTION), log, { today: TODAY, participants: lifetimes }));
  const yugoslavia = act("ratification", "YUCS", "1971-06-02");
  const succession = (effectiveDate: string): TreatyEvent =>
    act("succession", "BIH", "1993-09-01", {
      predecessor: "YUCS",
      effectiveDate,
      effectiveBasis: "stated-by-depositary",
    });

  test("let a successor reach back to the day it began to exist, not further (BIH for the SFRY)", () => {
    expect(checkWith([yugoslavia, succession("1992-03-06")])).toEqual([]);
    expect(checkWith([yugoslavia, succession("1991-06-25")])).toEqual([
      ["before-participant-existed", "succession BIH", "effectiveDate"],
    ]);
  });

  test("hold every act of it", () => {
    expect(checkWith([act("accession", "BIH", "1991-01-07"), act("accession", "YUCS", "1992-04-27")])).toEqual([
      ["before-participant-existed", "accession BIH", "actDate"],
      ["after-participant-ceased", "accession YUCS", "actDate"],
    ]);
  });
});
