import type { Transaction } from "../client.ts";

type Wanted = { readonly outboxId: string; readonly treatyId: string; readonly withinMs: number };

/** Other notices on the treaty of the last moments. */
export async function recentNoticeIds(tx: Transaction, { outboxId, treatyId, withinMs }: Wanted): Promise<string[]> {
  if (withinMs === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM outbox o LEFT JOIN event_versions v ON v.id = o.event_version_id
    WHERE o.created_at > now() - ${withinMs} * interval '1 millisecond'
      AND COALESCE(v.treaty_id, o.treaty_id) = ${treatyId}::uuid AND o.id <> ${outboxId}::uuid AND o.fanned_out_at IS NOT NULL`;
  return rows.map(({ id }) => id);
}
