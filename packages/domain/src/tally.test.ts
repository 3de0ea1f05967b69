import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import { tally } from "./tally.ts";

const day = parsePlainDate;

describe("a tally", () => {
  const sum = tally([
    { from: day("2000-03-01"), until: null, amount: 5 },
    { from: day("2000-01-01"), until: day("2000-02-01"), amount: 2 },
    { from: day("2000-01-01"), until: null, amount: 3 },
    { from: null, until: day("2000-04-01"), amount: 10 },
  ]);

  test.each([
    ["1999-12-31", 10],
    ["2000-01-01", 15],
    ["2000-01-31", 15],
    ["2000-02-01", 13],
    ["2000-02-29", 13],
    ["2000-03-01", 18],
    ["2000-03-31", 18],
    ["2000-04-01", 8],
    ["2100-01-01", 8],
  ])("at the end of %s is %i", (on, expected) => {
    expect(sum.at(day(on))).toBe(expected);
  });

  test("names the days on which it changes, in order", () => {
    expect([...new Set(sum.days.map(String))]).toEqual(["2000-01-01", "2000-02-01", "2000-03-01", "2000-04-01"]);
  });

  test("of nothing is nought on any day", () => {
    expect(tally([]).at(day("2000-01-01"))).toBe(0);
    expect(tally([{ from: null, until: null, amount: 4 }]).at(day("2000-01-01"))).toBe(4);
  });
});
