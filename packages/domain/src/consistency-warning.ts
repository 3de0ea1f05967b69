import { formatPlainDate, type PlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventKindWord } from "./event-kind.ts";

/** What a record can be warned about. Nothing here is refused: official sources do contain each of these. */
export type ConsistencyCode =
  | "sentinel-date"
  | "far-future"
  | "date-in-future"
  | "received-before-act"
  | "circulated-before-received"
  | "effect-before-deposit"
  | "effect-before-notice"
  | "weekend-deposit"
  | "possible-duplicate"
  | "before-adoption"
  | "entry-into-force-before-signature"
  | "signature-before-opening"
  | "signature-after-closing"
  | "consent-without-signature"
  | "not-eligible"
  | "second-consent"
  | "withdrawal-without-consent"
  | "succession-without-predecessor"
  | "predecessor-not-bound"
  | "notice-without-clause"
  | "notice-barred"
  | "notice-outside-window"
  | "rescission-after-effect"
  | "stated-differs"
  | "before-participant-existed"
  | "after-participant-ceased";

/** A doubt about one event: `path` names the field to look at, the related events are those it does not go with. */
export type ConsistencyWarning = {
  readonly code: ConsistencyCode;
  readonly eventId: string;
  readonly path: string;
  readonly message: string;
  readonly relatedEventIds: readonly string[];
};

/** The field an act's day was read from. */
export function actPath({ receivedDate, actDate, circulatedDate }: TreatyEvent): string {
  if (receivedDate !== null) return "receivedDate";
  if (actDate !== null) return "actDate";
  return circulatedDate === null ? "effectiveDate" : "circulatedDate";
}

/** A warning about an event; its message begins with the act and its day. */
export function warningOf(
  code: ConsistencyCode,
  event: TreatyEvent,
  doubt: { readonly words: string; readonly path?: string; readonly related?: readonly TreatyEvent[] },
): ConsistencyWarning {
  const { words, path = actPath(event), related = [] } = doubt;
  return {
    code,
    eventId: event.id,
    path,
    message: `${eventKindWord(event.kind)} ${dayWords(event)}: ${words}`,
    relatedEventIds: related.map(({ id }) => id),
  };
}

function dayWords(event: TreatyEvent): string {
  const day: PlainDate = actDay(event);
  return event.participant === null ? formatPlainDate(day) : `of ${event.participant} ${formatPlainDate(day)}`;
}
