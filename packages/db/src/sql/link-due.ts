import type { Transaction } from "../client.ts";

/** Web addresses that facts rest on, those never checked first, then those checked longest ago; none checked since. */
export async function dueLinks(
  tx: Transaction,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ url: string }[]>`
    SELECT url FROM (
      SELECT url, checked_at FROM "references" WHERE url ~* '^https?://'
      UNION ALL
      SELECT url, checked_at FROM treaty_sources WHERE url ~* '^https?://'
    ) cited
    GROUP BY url
    HAVING bool_or(checked_at IS NULL) OR min(checked_at) < ${since}
    ORDER BY bool_or(checked_at IS NULL) DESC, min(checked_at), url
    LIMIT ${limit}`;
  return rows.map(({ url }) => url);
}
