import { describe, expect, test } from "vitest";
import { parsePlainDate } from "./calendar-date.ts";
import type { Period } from "./day-count.ts";
import { dayInYear, dayOfYearWords } from "./day-of-year.ts";
import { firstOccurrence, occurrenceAt } from "./recurrence.ts";

const years = (amount: number): Period => ({ amount, unit: "year" });
const months = (amount: number): Period => ({ amount, unit: "month" });
const days = (amount: number): Period => ({ amount, unit: "day" });

describe("a recurrence", () => {
  test.each([
    ["2000-02-29", years(1), years(1), 0, "2001-02-28"],
    ["2000-02-29", years(1), years(1), 3, "2004-02-29"],
    ["2000-01-31", months(1), months(1), 0, "2000-02-29"],
    ["2000-01-31", months(1), months(1), 1, "2000-03-31"],
    ["2000-01-31", months(1), years(1), 1, "2001-02-28"],
    ["1999-04-01", years(10), years(5), 2, "2019-04-01"],
    ["2000-01-01", days(10), days(5), 3, "2000-01-26"],
    ["2000-01-31", days(1), months(1), 1, "2000-03-01"],
    ["2000-01-30", months(1), days(2), 2, "2000-03-04"],
  ])("from %s, first %o, then every %o: number %i is %s", (from, first, every, index, day) => {
    expect(occurrenceAt({ from: parsePlainDate(from), first, every }, index).toString()).toBe(day);
  });

  test("without a step goes on by its smallest unit", () => {
    const still = { from: parsePlainDate("2000-01-01"), first: years(1), every: years(0) };
    expect(occurrenceAt(still, 2).toString()).toBe("2003-01-01");
  });

  test("gives the first day accepted, with its index", () => {
    const yearly = { from: parsePlainDate("2000-05-01"), first: years(2), every: years(3) };
    const found = firstOccurrence(yearly, (day) => day.year >= 2005);
    expect([found.index, found.day.toString()]).toEqual([1, "2005-05-01"]);
    expect(firstOccurrence(yearly, () => true).index).toBe(0);
  });
});

describe("a day of the year", () => {
  test.each([
    ["06-30", 2019, "2019-06-30"],
    ["01-01", 1995, "1995-01-01"],
    ["02-29", 2023, "2023-02-28"],
    ["02-29", 2024, "2024-02-29"],
  ])("%s of %i is %s", (dayOfYear, year, day) => {
    expect(dayInYear(dayOfYear, year).toString()).toBe(day);
  });

  test("is written with the name of its month", () => {
    expect([dayOfYearWords("06-30"), dayOfYearWords("12-31"), dayOfYearWords("02-29")]).toEqual([
      "30 June",
      "31 December",
      "29 February",
    ]);
  });
});
