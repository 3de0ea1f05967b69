import type { Locale } from "./locale.ts";

export type DayPrecision = "day" | "month" | "year" | "range";

/** Day before month, as treaties are dated: plain "en" would give the American order. */
function tagOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale;
}

/** An ISO day as people write it, no finer than it is known: "20 November 2026", "November 2026", "2026". */
export function formatDay(locale: Locale, iso: string, precision: DayPrecision = "day"): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (precision !== "year") options.month = "long";
  if (precision !== "year" && precision !== "month") options.day = "numeric";
  return ordinal(locale, new Intl.DateTimeFormat(tagOf(locale), options).format(new Date(`${iso}T00:00:00Z`)));
}

/** "3 Feb 2025": for subjects and narrow lists. */
export function formatShortDay(locale: Locale, iso: string): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" };
  return ordinal(locale, new Intl.DateTimeFormat(tagOf(locale), options).format(new Date(`${iso}T00:00:00Z`)));
}

/** An instant with the zone it is told in: "20 November 2026 at 10:00 UTC". */
export function formatMoment(locale: Locale, moment: Date): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", dateStyle: "long", timeStyle: "short" };
  return `${ordinal(locale, new Intl.DateTimeFormat(tagOf(locale), options).format(moment))} UTC`;
}

/** The first of a month is an ordinal in French. */
function ordinal(locale: Locale, day: string): string {
  return locale === "fr" ? day.replace(/^1 /, "1er ") : day;
}
