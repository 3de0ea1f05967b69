import { compareDates, daysBetween, formatPlainDate } from "./calendar-date.ts";
import type { CheckedRecord } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { type EventKind, eventKindWord } from "./event-kind.ts";

const DUPLICATE_DAYS = 3;

/** Kinds of which one participant files several on one day, each with a text of its own. */
const OFTEN_SEVERAL: ReadonlySet<EventKind> = new Set<EventKind>([
  "reservation",
  "declaration",
  "communication",
  "objection",
  "designation-of-authority",
  "announcement",
  "domestic-step",
]);

/**
 * Doubts about the same act entered twice: same participant and kind, within three days. Records that contest one
 * another are conflicts, not duplicates, and acts about a part of a territory come in groups. Source: SPEC H13.
 */
export function duplicateWarnings({ docket }: CheckedRecord): ConsistencyWarning[] {
  const byAct = new Map<string, TreatyEvent[]>();
  for (const event of docket.known.all) {
    if (OFTEN_SEVERAL.has(event.kind)) continue;
    const key = [event.kind, event.participant, event.towards, event.concerns].join("|");
    byAct.set(key, [...(byAct.get(key) ?? []), event]);
  }
  return [...byAct.values()].flatMap(duplicatesAmong);
}

function duplicatesAmong(events: readonly TreatyEvent[]): ConsistencyWarning[] {
  const ordered = events.toSorted((a, b) => compareDates(actDay(a), actDay(b)) || (a.id < b.id ? -1 : 1));
  return ordered.flatMap((event, index) => {
    const previous = ordered[index - 1];
    if (previous === undefined || daysBetween(actDay(previous), actDay(event)) > DUPLICATE_DAYS) return [];
    const words = `another ${eventKindWord(event.kind)} is on record for ${formatPlainDate(actDay(previous))}`;
    return [warningOf("possible-duplicate", event, { words, related: [previous] })];
  });
}
