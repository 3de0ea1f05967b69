import type { Transaction } from "@pacta/db";
import { type EventView, eventViewIn, eventViewRow } from "./event-view.ts";

type Version = Pick<EventView, "eventId" | "number">;

/**
 * What was said of events before each of some versions, participants named in a language: one query for all. Null for
 * what was said first.
 */
export async function previousVersions(
  db: Transaction,
  versions: readonly Version[],
  language: string,
): Promise<(version: Version) => EventView | null> {
  const corrected = versions.filter(({ number }) => number > 1);
  if (corrected.length === 0) return () => null;
  const rows = await db.eventVersion.findMany({
    where: { eventId: { in: [...new Set(corrected.map(({ eventId }) => eventId))] }, recordedAt: { not: null } },
    orderBy: { number: "desc" },
    include: eventViewRow(language),
  });
  const views = rows.map(eventViewIn(language));
  return ({ eventId, number }) => views.find((view) => view.eventId === eventId && view.number < number) ?? null;
}
