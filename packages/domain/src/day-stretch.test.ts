import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { commonStretches, covers, type DayStretch, mergeStretches } from "./day-stretch.ts";

function days(from: string | null, until: string | null): DayStretch {
  return { from: from === null ? null : parsePlainDate(from), until: until === null ? null : parsePlainDate(until) };
}

function words(stretches: readonly DayStretch[]): string[] {
  return stretches.map(({ from, until }) => `${from ?? "ever"} to ${until ?? "ever"}`);
}

describe("a stretch of days", () => {
  test.each([
    ["1999-12-31", false],
    ["2000-01-01", true],
    ["2000-01-31", true],
    ["2000-02-01", false],
  ])("from 1 January to 1 February 2000, exclusive, covers %s: %s", (day, expected) => {
    expect(covers(days("2000-01-01", "2000-02-01"), parsePlainDate(day))).toBe(expected);
  });

  test("without ends covers every day", () => {
    expect(covers(days(null, null), parsePlainDate("1648-10-24"))).toBe(true);
  });

  test.each([
    ["that touch", days("2000-02-01", "2000-03-01"), ["2000-01-01 to 2000-03-01"]],
    ["that overlap", days("2000-01-15", "2000-03-01"), ["2000-01-01 to 2000-03-01"]],
    ["of which one holds the other", days("2000-01-10", "2000-01-20"), ["2000-01-01 to 2000-02-01"]],
    ["a day apart", days("2000-02-02", null), ["2000-01-01 to 2000-02-01", "2000-02-02 to ever"]],
    ["of which one has no end", days("2000-01-15", null), ["2000-01-01 to ever"]],
    ["of which one has no start", days(null, "2000-01-15"), ["ever to 2000-02-01"]],
  ])("two %s are merged in order, however they come", (_, other, expected) => {
    const first = days("2000-01-01", "2000-02-01");
    expect(words(mergeStretches([first, other]))).toEqual(expected);
    expect(words(mergeStretches([other, first]))).toEqual(expected);
  });

  test.each([
    [days("2000-01-15", "2000-03-01"), ["2000-01-15 to 2000-02-01"]],
    [days(null, "2000-01-02"), ["2000-01-01 to 2000-01-02"]],
    [days("2000-01-31", null), ["2000-01-31 to 2000-02-01"]],
    [days("2000-02-01", null), []],
    [days(null, "2000-01-01"), []],
    [days(null, null), ["2000-01-01 to 2000-02-01"]],
  ])("has in common with another only the days of both", (other, expected) => {
    const first = days("2000-01-01", "2000-02-01");
    expect(words(commonStretches([first], [other]))).toEqual(expected);
    expect(words(commonStretches([other], [first]))).toEqual(expected);
  });
});
