import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** A day of the calendar at the depositary's seat: no time, no zone. */
export type PlainDate = Temporal.PlainDate;

/** Refusal of a text that names no day of the calendar. */
export class DateError extends Error {
  override readonly name = "DateError";
}

/** The year 0000 is ISO's, not the calendar's of any depositary. */
const ISO_DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

function readIsoDay(text: string): PlainDate | null {
  if (!ISO_DAY.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}

/**
 * Takes an ISO 8601 day ("2024-12-04") and gives the plain date.
 * Refuses impossible days and every other spelling with a `DateError`. Source: ISO 8601-1 §5.2.2.
 */
export function parsePlainDate(iso: string): PlainDate {
  const date = readIsoDay(iso);
  if (date === null) throw new DateError(`${iso} is not a calendar date`);
  return sameDay(date);
}

/** Wire form of a day: an ISO string that names a possible day. */
export const CalendarDate = z.string().superRefine((text, context) => {
  if (readIsoDay(text) === null) {
    context.addIssue({ code: "custom", message: `${text} is not a calendar date` });
  }
});
export type CalendarDate = z.infer<typeof CalendarDate>;

/** What is asked of a day again and again, worked out once. */
type KnownDay = { readonly date: PlainDate; readonly order: number; readonly iso: string };

// Days repeat: a log of a million acts has some thousands of them. The map is bounded by the calendar.
const KNOWN_BY_ORDER = new Map<number, KnownDay>();
const KNOWN = new WeakMap<PlainDate, KnownDay>();

function known(date: PlainDate): KnownDay {
  const own = KNOWN.get(date);
  if (own !== undefined) return own;
  const order = date.year * 10_000 + date.month * 100 + date.day;
  const first = KNOWN_BY_ORDER.get(order) ?? { date, order, iso: date.toString() };
  KNOWN_BY_ORDER.set(order, first);
  KNOWN.set(date, first);
  return first;
}

/**
 * The one object for a day, so that what was worked out about it is found again. Source: decision 3, a question reads a
 * whole log.
 */
export function sameDay(date: PlainDate): PlainDate {
  const order = date.year * 10_000 + date.month * 100 + date.day;
  return (KNOWN_BY_ORDER.get(order) ?? known(date)).date;
}

/**
 * A number that orders days as the calendar does; it is not a count of days. Source: ISO 8601-1 §5.2.2, the order of
 * calendar dates.
 */
export function dayOrder(date: PlainDate): number {
  return known(date).order;
}

/** The ISO 8601 form of a day, "2024-12-04"; null for none. Source: ISO 8601-1 §5.2.2. */
export function isoDay(date: PlainDate): string;
export function isoDay(date: PlainDate | null): string | null;
export function isoDay(date: PlainDate | null): string | null {
  return date === null ? null : known(date).iso;
}

/**
 * Negative when `a` is the earlier day, zero on the same day, positive when later. Source: DOMAIN §2.7, rule 12, days
 * without a zone.
 */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return dayOrder(a) - dayOrder(b);
}

/** True when `a` is strictly earlier than `b`. Source: DOMAIN §2.7, rule 12. */
export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return compareDates(a, b) < 0;
}

/** True when `day` has come by `asOf`. Source: DOMAIN §2.7, rule 10, sets at the end of a day. */
export function hasCome(day: PlainDate, asOf: PlainDate): boolean {
  return compareDates(day, asOf) <= 0;
}

/** The later of two days. Source: DOMAIN §2.7, rule 10. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return isBefore(a, b) ? b : a;
}

/** Days from `from` to `to`; negative when `to` is earlier. Source: DOMAIN §2.7, rule 1, the first day not counted. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: "day" }).days;
}

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Writes a day in words, "20 November 2026" for English; `locale` is a BCP 47 tag.
 * English is written here because every explanation needs it: Intl takes a hundred times as long.
 * Source: DOMAIN §2.7, rule 12.
 */
export function formatPlainDate(date: PlainDate, locale = "en-GB"): string {
  if (locale === "en-GB") return `${date.day} ${ENGLISH_MONTHS[date.month - 1]} ${date.year}`;
  // Formatted in UTC on both sides, so that no zone can move the day.
  return longFormat(locale).format(Date.UTC(date.year, date.month - 1, date.day));
}

const LONG_FORMATS = new Map<string, Intl.DateTimeFormat>();

/** One formatter a locale: making one takes longer than a hundred uses of it. */
function longFormat(locale: string): Intl.DateTimeFormat {
  const known = LONG_FORMATS.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  LONG_FORMATS.set(locale, made);
  return made;
}
