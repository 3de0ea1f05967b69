import {
  type CalendarEntry,
  calendarFile,
  eventDay,
  eventFacts,
  eventTitle,
  type Feed,
  type OutputEvent,
} from "@pacta/outputs";

export type Cancellation = { readonly event: OutputEvent; readonly at: Date };

type CalendarDays = {
  /** Events of the feed whose notice was rescinded, with the instant at which that became known. */
  readonly rescinded: ReadonlyMap<string, Date>;
  /** Events that the feed no longer holds, because they were taken back. */
  readonly takenBack: readonly Cancellation[];
  /** What else is to come. */
  readonly ahead?: readonly CalendarEntry[];
};

/** The days of a feed as a calendar; what is called off counts as one more change of its entry (SPEC F15). */
export function calendarOf(feed: Feed, { rescinded, takenBack, ahead = [] }: CalendarDays): string {
  const standing = feed.events.flatMap((event) => entriesOf(feed, event, rescinded.get(event.eventId) ?? null));
  const off = takenBack.flatMap(({ event, at }) => entriesOf(feed, event, at));
  return calendarFile(feed.title, [...standing, ...off, ...ahead]);
}

/** Events without any day have no place in a calendar. */
function entriesOf(feed: Feed, event: OutputEvent, cancelledAt: Date | null): CalendarEntry[] {
  const day = eventDay(event);
  if (day === null) return [];
  return [
    {
      uid: `${event.eventId}@${new URL(feed.pageUrl).hostname}`,
      day,
      title: eventTitle(event),
      facts: eventFacts(event, feed.labels),
      url: feed.treatyUrl(event.treaty.slug),
      category: event.kind,
      sequence: cancelledAt === null ? event.number - 1 : event.number,
      changedAt: cancelledAt ?? event.recordedAt,
      isCancelled: cancelledAt !== null,
    },
  ];
}
