import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";

/** One day that something happens on. `sequence` counts corrections; a cancelled one is kept so that readers drop it. */
export type CalendarEntry = {
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly facts: string;
  readonly url: string;
  readonly category: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly isCancelled: boolean;
};

const TWELVE_HOURS_S = 43_200;
const PRODUCT = { company: "Pacta", product: "Treaty events", language: "EN" } as const;

/** An iCalendar file of all-day events (RFC 5545, RFC 7986) that asks to be read again every twelve hours. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, ttl: TWELVE_HOURS_S });
  calendar.x("X-PUBLISHED-TTL", "PT12H");
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      allDay: true,
      start: entry.day,
      end: dayAfter(entry.day),
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      sequence: entry.sequence,
      summary: entry.title,
      description: entry.facts,
      url: entry.url,
      categories: [{ name: entry.category }],
      transparency: ICalEventTransparency.TRANSPARENT,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** An all-day event ends before the day that follows it (RFC 5545, 3.6.1). */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
