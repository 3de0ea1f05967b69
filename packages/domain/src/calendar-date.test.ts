import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CalendarDate,
  compareDates,
  DateError,
  daysBetween,
  formatPlainDate,
  hasCome,
  isBefore,
  laterOf,
  parsePlainDate,
} from "./calendar-date.ts";

describe("a calendar date", () => {
  test.each([
    "2023-02-30",
    "2023-13-01",
    "2023-2-3",
    "20230203",
    "2023-02-03T00:00",
    "",
    "1900-02-29",
    "-2023-02-03",
    "+002023-02-03",
  ])("%j is refused by name", (text) => {
    expect(() => parsePlainDate(text)).toThrow(new DateError(`${text} is not a calendar date`));
    expect(CalendarDate.safeParse(text).error?.issues[0]?.message).toBe(`${text} is not a calendar date`);
  });

  test("a refusal is a DateError, and on the wire an issue of our own", () => {
    expect(() => parsePlainDate("someday")).toThrow(expect.objectContaining({ name: "DateError" }));
    expect(CalendarDate.safeParse("someday").error?.issues[0]?.code).toBe("custom");
  });

  test("a leap day is accepted in a leap year", () => {
    expect(CalendarDate.parse("2024-02-29")).toBe("2024-02-29");
  });

  test("it is written in words without a zone moving it", () => {
    expect(formatPlainDate(parsePlainDate("2026-11-20"))).toBe("20 November 2026");
    expect(formatPlainDate(parsePlainDate("2024-12-04"), "fr-FR")).toBe("4 décembre 2024");
  });

  test("order and distance agree for any two days", () => {
    const day = fc
      .date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true })
      .map((instant) => parsePlainDate(instant.toISOString().slice(0, 10)));
    fc.assert(fc.property(day, day, (a, b) => isBefore(a, b) === daysBetween(a, b) > 0));
  });

  test.each([
    ["2016-10-05", "2016-11-04", 30],
    ["2019-12-31", "2020-12-31", 366],
    ["2012-07-24", "2012-07-25", 1],
    ["2024-12-04", "2024-12-04", 0],
    ["2017-08-18", "2017-08-17", -1],
  ])("from %s to %s are %i days", (from, to, expected) => {
    expect(daysBetween(parsePlainDate(from), parsePlainDate(to))).toBe(expected);
  });

  test.each([
    ["2016-11-04", "2016-11-04"],
    ["2016-11-04", "2016-11-05"],
    ["2016-11-30", "2016-12-01"],
    ["2015-12-31", "2016-01-01"],
  ])("%s has come by %s and is the earlier of the two unless they are the same", (earlier, later) => {
    const [first, second] = [parsePlainDate(earlier), parsePlainDate(later)];
    const isSame = earlier === later;
    expect(hasCome(first, second)).toBe(true);
    expect(hasCome(second, first)).toBe(isSame);
    expect(isBefore(first, second)).toBe(!isSame);
    expect(isBefore(second, first)).toBe(false);
    expect(Math.sign(compareDates(first, second))).toBe(isSame ? 0 : -1);
    expect(laterOf(first, second)).toEqual(second);
    expect(laterOf(second, first)).toEqual(second);
  });
});
