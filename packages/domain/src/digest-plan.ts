import { Temporal } from "temporal-polyfill";

/** Minutes after local midnight, in an IANA zone; on every day, or on one day of the week (1 Monday to 7 Sunday). */
export type DigestRhythm = { readonly zone: string; readonly minute: number; readonly weekday: number | null };

/** `windowEnd` is null while no digest is due; `dueAt` is when there is something to do again. */
export type DigestWindow = { readonly windowStart: Date; readonly windowEnd: Date | null; readonly dueAt: Date };

export type DigestPlanInput = {
  /** Where the last window ended, or when the first began. */
  readonly windowStart: Date;
  /** Whether a mail was sent for the window that ended there. */
  readonly wasSent: boolean;
  readonly now: Date;
};

const DAY_MS = 86_400_000;
const MINUTES_OF_HOUR = 60;

/**
 * The first instant after another at which a digest is due in its reader's zone. A local time that a clock change leaves
 * out is the next valid minute, one that comes twice is the first; a day that a zone leaves out has no daily digest.
 * Refuses an unknown zone with a `RangeError`. Source: SPEC F5.
 */
export function nextDigestAt(rhythm: DigestRhythm, after: Date): Date {
  // A time that was left out may have become one of the day after: begin a day early.
  let day = localDay(rhythm.zone, after).subtract({ days: 1 });
  for (;;) {
    day = onWeekday(rhythm, day);
    const due = dueOn(rhythm, day);
    if (due !== null && due > after.getTime()) return new Date(due);
    day = day.add({ days: 1 });
  }
}

/**
 * What to do with the window of a reader now: close it at the latest due instant that has come, however many were missed,
 * and wait for the next; or wait. Not twice on one local date, also after a change of zone or hour. A window that begins
 * more than a day ahead was made by a clock that was wrong, and begins now. Source: SPEC F3 and F5.
 */
export function planDigest(rhythm: DigestRhythm, { windowStart, wasSent, now }: DigestPlanInput): DigestWindow {
  const start = windowStart.getTime() > now.getTime() + DAY_MS ? now : windowStart;
  const first = wasSent ? nextDayDigestAt(rhythm, start) : nextDigestAt(rhythm, start);
  if (first > now) return { windowStart: start, windowEnd: null, dueAt: first };
  const windowEnd = lastDigestAt(rhythm, first, now);
  return { windowStart: start, windowEnd, dueAt: nextDayDigestAt(rhythm, windowEnd) };
}

/** The ISO day it is in a zone at an instant. Refuses an unknown zone with a `RangeError`. Source: SPEC F5. */
export function localDayAt(zone: string, at: Date): string {
  return localDay(zone, at).toString();
}

/** The first due instant on a local date after that of an instant. */
function nextDayDigestAt(rhythm: DigestRhythm, sentAt: Date): Date {
  const sentOn = localDay(rhythm.zone, sentAt);
  let due = nextDigestAt(rhythm, sentAt);
  while (Temporal.PlainDate.compare(localDay(rhythm.zone, due), sentOn) <= 0) due = nextDigestAt(rhythm, due);
  return due;
}

/** The last due instant until now, known to be `first` or later; never more than the last weeks are walked. */
function lastDigestAt(rhythm: DigestRhythm, first: Date, now: Date): Date {
  const weeks = 2 * 7 * DAY_MS;
  let last = first;
  let next = nextDigestAt(rhythm, new Date(Math.max(first.getTime(), now.getTime() - weeks)));
  while (next <= now) {
    last = next;
    next = nextDigestAt(rhythm, next);
  }
  return last;
}

function localDay(zone: string, at: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}

function onWeekday({ weekday }: DigestRhythm, day: Temporal.PlainDate): Temporal.PlainDate {
  return weekday === null ? day : day.add({ days: (weekday - day.dayOfWeek + 7) % 7 });
}

function dueOn({ zone, minute, weekday }: DigestRhythm, day: Temporal.PlainDate): number | null {
  const wanted = day.toPlainDateTime({ hour: Math.floor(minute / MINUTES_OF_HOUR), minute: minute % MINUTES_OF_HOUR });
  const found = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const valid = found.getTimeZoneTransition("next") ?? found;
  // The day after has its own daily digest; a weekly one has only this.
  return weekday === null && !valid.toPlainDate().equals(day) ? null : valid.epochMilliseconds;
}
