import type { Transaction } from "../client.ts";

/**
 * A text that is another one as soon as the rules of one of the treaties are replaced, or something is recorded or
 * superseded in its log. Null: none of the treaties is on record.
 */
export async function findLogMark(tx: Transaction, slugs: readonly string[]): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ mark: string | null }[]>`
    SELECT string_agg(concat_ws(' ', t.id, t.slug, t.created_at, md5(t.rules::text), log.*), ', ' ORDER BY t.id) AS mark
    FROM treaties t
    CROSS JOIN LATERAL (
      SELECT count(*), max(v.recorded_at), max(v.superseded_at)
      FROM event_versions v WHERE v.treaty_id = t.id AND v.recorded_at IS NOT NULL) log
    WHERE t.slug = ANY(${slugs}::text[])`;
  return row?.mark ?? null;
}
