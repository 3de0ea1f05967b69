import type { Transaction } from "@pacta/db";
import { EVENT_VIEW_ROW, type EventView, toEventView } from "./event-view.ts";

/** The facts of an event whose correction readers are told of, in the order they are told. */
const TOLD_FIELDS = [
  "kind",
  "actDate",
  "receivedDate",
  "circulatedDate",
  "effectiveDate",
  "certainty",
  "place",
] as const;

/** One fact that a version gives otherwise than the one before; empty texts stand for what was or is not said. */
export type Correction = {
  readonly field: (typeof TOLD_FIELDS)[number];
  readonly before: string;
  readonly after: string;
};

export type CorrectedEvent = EventView & {
  /** What this version changed; empty for what was said first. */
  readonly corrections: readonly Correction[];
};

/** Versions with what each of them corrected in the one before it: one query where any did (SPEC C7). */
export async function withCorrections(db: Transaction, events: readonly EventView[]): Promise<CorrectedEvent[]> {
  const corrected = events.filter(({ number }) => number > 1);
  if (corrected.length === 0) return events.map((event) => ({ ...event, corrections: [] }));
  const rows = await db.eventVersion.findMany({
    where: { OR: corrected.map(({ eventId, number }) => ({ eventId, number: number - 1 })) },
    include: EVENT_VIEW_ROW,
  });
  const found = new Map(rows.map(toEventView).map((view) => [`${view.eventId} ${view.number}`, view]));
  return events.map((event) => ({
    ...event,
    corrections: correctionsOf(found.get(`${event.eventId} ${event.number - 1}`) ?? null, event),
  }));
}

export function correctionsOf(before: EventView | null, after: EventView): Correction[] {
  if (before === null) return [];
  return TOLD_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field] ?? "",
    after: after[field] ?? "",
  }));
}
