import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarDate, DateError, daysBetween, formatPlainDate, isBefore, parsePlainDate } from "./calendar-date.ts";

describe("a calendar date", () => {
  test.each(["2023-02-30", "2023-13-01", "2023-2-3", "20230203", "2023-02-03T00:00", "", "1900-02-29"])(
    "%j is refused by name",
    (text) => {
      expect(() => parsePlainDate(text)).toThrow(new DateError(`${text} is not a calendar date`));
      expect(CalendarDate.safeParse(text).error?.issues[0]?.message).toBe(`${text} is not a calendar date`);
    },
  );

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
});
