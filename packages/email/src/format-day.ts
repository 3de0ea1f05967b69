import type { Locale } from "./locale.ts";

export type DayPrecision = "day" | "month" | "year" | "range";

/** An ISO day as people write it, no finer than it is known: "20 November 2026", "November 2026", "2026". */
export function formatDay(locale: Locale, iso: string, precision: DayPrecision = "day"): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (precision !== "year") options.month = "long";
  if (precision !== "year" && precision !== "month") options.day = "numeric";
  // Day before month, as treaties are dated: plain "en" would give the American order.
  const tag = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${iso}T00:00:00Z`));
}
