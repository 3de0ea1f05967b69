import { isBefore, type PlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import type { EventKind } from "./event-kind.ts";

const RETROACTIVE_KINDS: ReadonlySet<EventKind> = new Set<EventKind>(["succession", "continued-application"]);
const STATEMENT_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "entry-into-force",
  "withdrawal-effective",
  "dissolution",
  "termination",
  "expiry",
]);

/**
 * The day of an act towards others: receipt by the depositary or the other side, else the day of
 * the act. Source: VCLT art. 78(b), a communication counts as made upon receipt.
 */
export function actDay(event: TreatyEvent): PlainDate {
  const day = event.receivedDate ?? event.actDate ?? event.circulatedDate ?? event.effectiveDate ?? talkDay(event);
  if (day === null) throw new Error(`event ${event.id} has no date`);
  return day;
}

function talkDay(event: TreatyEvent): PlainDate | null {
  return event.domesticDate ?? event.announcedDate;
}

/**
 * The day on which an event works: the stated effective day, else the day of the act. Source: DOMAIN §2.4, effective
 * date.
 */
export function effectDay(event: TreatyEvent): PlainDate {
  return event.effectiveDate ?? actDay(event);
}

/**
 * The first day on which legal time sees an event: the act; for a succession the day it reaches
 * back to (VCLT 1978 art. 23); for a statement of a date the earliest of its days.
 */
export function visibleFrom(event: TreatyEvent): PlainDate {
  if (RETROACTIVE_KINDS.has(event.kind)) return earliest([actDay(event), event.effectiveDate]);
  if (STATEMENT_KINDS.has(event.kind)) {
    return earliest([actDay(event), event.circulatedDate, event.effectiveDate]);
  }
  return actDay(event);
}

function earliest(days: readonly [PlainDate, ...(PlainDate | null)[]]): PlainDate {
  return days.reduce<PlainDate>((first, day) => (day !== null && isBefore(day, first) ? day : first), days[0]);
}
