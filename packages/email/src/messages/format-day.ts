import { keepTogether } from "./keep-together.ts";
import type { Locale } from "./locale.ts";

export type DayPrecision = "day" | "month" | "year" | "range";

const SHAPES = {
  day: { year: "numeric", month: "long", day: "numeric" },
  range: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
  short: { year: "numeric", month: "short", day: "numeric" },
  moment: { dateStyle: "long", timeStyle: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof SHAPES;

/** Made once: a digest of a hundred events spends most of its time on making them otherwise. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: Locale, shape: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  // Day before month, as treaties are dated: plain "en" would give the American order.
  const tag = locale === "en" ? "en-GB" : locale;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...SHAPES[shape] });
  FORMATS.set(key, format);
  return format;
}

function written(locale: Locale, shape: Shape, moment: Date): string {
  const text = formatIn(locale, shape).format(moment);
  // The first of a month is an ordinal in French.
  return locale === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** An ISO day as people write it, no finer than it is known: "20 November 2026", "November 2026", "2026"; on one line. */
export function formatDay(locale: Locale, iso: string, precision: DayPrecision = "day"): string {
  return keepTogether(written(locale, precision, new Date(`${iso}T00:00:00Z`)));
}

/** "3 Feb 2025": for subjects. */
export function formatShortDay(locale: Locale, iso: string): string {
  return written(locale, "short", new Date(`${iso}T00:00:00Z`));
}

/** An instant with the zone it is told in: "20 November 2026 at 10:00 UTC". */
export function formatMoment(locale: Locale, moment: Date): string {
  const day = written(locale, "day", moment);
  return `${written(locale, "moment", moment).replace(day, keepTogether)}${keepTogether(" UTC")}`;
}
