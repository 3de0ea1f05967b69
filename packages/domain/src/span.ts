import { hasCome, type PlainDate } from "./calendar-date.ts";
import { eventsOf } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";

/** A stretch of days opened by one event and closed by another; `to` is exclusive. */
export type Span = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly opener: TreatyEvent;
};

/**
 * Pairs each opening event with the first closing one after it; one that concerns an event closes only that. Source:
 * VCLT arts. 25, 57.
 */
export function spansBetween(events: readonly TreatyEvent[], opening: EventKind, closing: EventKind): Span[] {
  const openers = eventsOf(events, [opening]);
  if (openers.length === 0) return [];
  const closers = eventsOf(events, [closing]);
  return openers.map((opener) => {
    const from = effectDay(opener);
    const closer = closers.find(
      (event) => hasCome(from, effectDay(event)) && (event.concerns === null || event.concerns === opener.id),
    );
    return { from, to: closer === undefined ? null : effectDay(closer), opener };
  });
}

/** The span that covers a day, if one does. Source: VCLT arts. 25, 57. */
export function spanCovering(spans: readonly Span[], day: PlainDate): Span | null {
  const span = spans.find(({ from, to }) => hasCome(from, day) && (to === null || !hasCome(to, day)));
  return span ?? null;
}
