import { describe, expect, test } from "vitest";
import {
  type Bound,
  CLAUSE,
  docketOf,
  exitsOf,
  noticeGiven,
  noticeOf,
  reasonOf,
  rulesWithExit,
} from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { RelatedTreaties } from "./related-treaty.ts";

const paris = rulesWithExit(noticeOf(1, "year"), { cascades: [{ treaty: "unfccc", clause: CLAUSE }] });
const peerea = rulesWithExit(noticeOf(1, "year"), {
  cascades: [{ treaty: "ect", period: { amount: 3, unit: "month" }, clause: CLAUSE }],
});

type Stretch = [from: string, to: string | null, participant?: string];

function related(treaty: string, ...stretches: Stretch[]): RelatedTreaties {
  const parties = stretches.map(([from, to, participant = "AAA"]) => ({
    participant,
    from: parsePlainDate(from),
    to: to === null ? null : parsePlainDate(to),
  }));
  return new Map([[treaty, { inForceOn: parsePlainDate("1994-03-21"), parties }]]);
}

function daysOf(stretches: Stretch[], bound: Bound = { participant: "2016-11-04" }): string[][] {
  return exitsOf(docketOf(paris, [], { related: related("unfccc", ...stretches) }), bound).map(({ noticeOn, date }) => [
    noticeOn.toString(),
    date?.on.toString() ?? "",
  ]);
}

describe("E10: leaving one treaty by leaving another", () => {
  test("UNFCCC: who leaves it leaves Paris the same day", () => {
    expect(daysOf([["1994-03-21", "2027-02-27"]])).toEqual([["2027-02-27", "2027-02-27"]]);
    const docket = docketOf(paris, [], { related: related("unfccc", ["1994-03-21", "2027-02-27"]) });
    const [exit] = exitsOf(docket, { participant: "2016-11-04" });
    expect(exit).toMatchObject({ event: null, isHeld: false, sunset: null, date: { stated: null } });
    expect(reasonOf(exit)).toBe(
      "No longer bound by unfccc from 27 February 2027; " +
        "Art. 9: who leaves that treaty leaves this one the same day.",
    );
  });

  test("a clause may add a period", () => {
    const docket = docketOf(peerea, [], { related: related("ect", ["1998-04-16", "2025-04-27"]) });
    const [exit] = exitsOf(docket, { participant: "1998-04-16" });
    expect([exit?.noticeOn, exit?.date?.on].map(String)).toEqual(["2025-04-27", "2025-07-27"]);
    expect(reasonOf(exit)).toBe(
      "No longer bound by ect from 27 April 2025; Art. 9: who leaves that treaty leaves this one three months later; " +
        "27 April 2025 + 3 months = 27 July 2025.",
    );
  });

  test("only who is bound here on that day leaves", () => {
    const left: Stretch[] = [["1994-03-21", "2017-01-01"]];
    expect(daysOf(left, { participant: "2017-01-01" })).toHaveLength(1);
    expect(daysOf(left, { participant: "2017-01-02" })).toEqual([]);
    expect(daysOf(left, {})).toEqual([]);
  });

  test("a stretch still open, or another participant's, ends nothing", () => {
    expect(daysOf([["1994-03-21", null]])).toEqual([]);
    expect(daysOf([["1994-03-21", "2020-01-01", "BBB"]])).toEqual([]);
  });

  test("a new status, or a return on the same day, is no end", () => {
    expect(
      daysOf([
        ["1994-03-21", "2020-01-01"],
        ["2020-01-01", "2021-01-01"],
      ]),
    ).toEqual([["2021-01-01", "2021-01-01"]]);
    expect(
      daysOf([
        ["1994-03-21", "2020-01-01"],
        ["2019-06-01", null],
      ]),
    ).toEqual([]);
  });

  test("a return later on does not undo the exit", () => {
    expect(
      daysOf([
        ["2022-01-01", "2024-01-01"],
        ["1994-03-21", "2020-01-01"],
      ]).map(([on]) => on),
    ).toEqual(["2020-01-01", "2024-01-01"]);
  });

  test("a treaty that was not looked up ends nothing", () => {
    expect(exitsOf(docketOf(paris, []), { participant: "2016-11-04" })).toEqual([]);
    const docket = docketOf(paris, [], { related: related("another", ["1994-03-21", "2020-01-01"]) });
    expect(exitsOf(docket, { participant: "2016-11-04" })).toEqual([]);
  });

  test("stands beside a notice given here, the earlier first", () => {
    const links = related("unfccc", ["1994-03-21", "2020-06-01"]);
    const days = (noticeOn: string): string[] =>
      exitsOf(docketOf(paris, [noticeGiven(noticeOn)], { related: links }), { participant: "2016-11-04" }).map((exit) =>
        String(exit.date?.on),
      );
    expect(days("2020-01-01")).toEqual(["2021-01-01", "2020-06-01"]);
    expect(days("2020-07-01")).toEqual(["2020-06-01", "2021-07-01"]);
  });

  test("asked of two participants in turn, gives each its own", () => {
    const links = related("unfccc", ["1994-03-21", "2020-01-01", "BBB"], ["1994-03-21", "2021-01-01"]);
    const docket = docketOf(paris, [], { related: links });
    const bound = { participant: "2016-11-04" };
    expect(exitsOf(docket, bound)).toEqual(exitsOf(docket, bound));
    expect(exitsOf(docket, bound).map(({ date }) => String(date?.on))).toEqual(["2021-01-01"]);
  });
});
