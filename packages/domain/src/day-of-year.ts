import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "./calendar-date.ts";

const LEAP_YEAR = 2000;

/** The day "06-30" of a year; 29 February falls on the 28th of a common year (DOMAIN rule 8). */
export function dayInYear(dayOfYear: string, year: number): PlainDate {
  const [month, day] = dayOfYear.split("-").map(Number);
  return Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: "constrain" });
}

/** "30 June". Source: DOMAIN §2.6, E5 and E6, in words. */
export function dayOfYearWords(dayOfYear: string): string {
  const date = dayInYear(dayOfYear, LEAP_YEAR);
  const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(Date.UTC(date.year, date.month - 1, date.day));
}
