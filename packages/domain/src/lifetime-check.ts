import { formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import type { CheckedRecord } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";

/** What happened to a State is notified by others, after its end. */
const BY_OTHERS: ReadonlySet<EventKind> = new Set<EventKind>(["dissolution", "merger", "continuation", "name-change"]);

/** Doubts about acts outside the days of the participant that did them. Source: DOMAIN, findings 2 and 5. */
export function lifetimeWarnings({ docket, lifetimes }: CheckedRecord): ConsistencyWarning[] {
  return docket.known.all.flatMap((event) => {
    const lifetime = event.participant === null ? undefined : lifetimes.get(event.participant);
    if (lifetime === undefined || BY_OTHERS.has(event.kind)) return [];
    return [...earlyWarnings(event, lifetime.from), ...lateWarnings(event, lifetime.to)];
  });
}

function earlyWarnings(event: TreatyEvent, from: PlainDate | null): ConsistencyWarning[] {
  if (from === null) return [];
  const words = `${event.participant} exists since ${formatPlainDate(from)}`;
  if (isBefore(actDay(event), from)) return [warningOf("before-participant-existed", event, { words })];
  const { effectiveDate } = event;
  if (effectiveDate === null || !isConsentToBeBound(event.kind) || !isBefore(effectiveDate, from)) return [];
  return [warningOf("before-participant-existed", event, { path: "effectiveDate", words })];
}

function lateWarnings(event: TreatyEvent, to: PlainDate | null): ConsistencyWarning[] {
  if (to === null || !hasCome(to, actDay(event))) return [];
  const words = `${event.participant} was no more from ${formatPlainDate(to)}`;
  return [warningOf("after-participant-ceased", event, { words })];
}
