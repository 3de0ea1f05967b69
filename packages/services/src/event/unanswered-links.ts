import { isoDateOf, type Transaction } from "@pacta/db";
import type { EventView } from "./event-view.ts";

/** On which ISO day the link of a reference last did not answer; null for links that do. One query for all the events. */
export async function unansweredLinks(
  db: Transaction,
  events: readonly EventView[],
): Promise<(url: string | null) => string | null> {
  const ids = events.map(({ eventVersionId }) => eventVersionId);
  const dead = await db.reference.findMany({
    where: { eventVersionId: { in: ids }, deadSince: { not: null } },
    select: { url: true, checkedAt: true, deadSince: true },
  });
  const days = new Map(dead.map(({ url, checkedAt, deadSince }) => [url, isoDateOf(checkedAt ?? deadSince)]));
  return (url) => (url === null ? null : (days.get(url) ?? null));
}
