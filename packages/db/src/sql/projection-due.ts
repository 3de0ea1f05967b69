import type { Database } from "../client.ts";
import { hasTurnedBy } from "./projection-turned.ts";

type Due = { readonly day: string; readonly limit: number };

/** Slugs of treaties whose lists show an earlier day than `day`, between which something turned. */
export async function dueTreatySlugs(db: Database, { day, limit }: Due): Promise<string[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT t.slug FROM treaty_states s JOIN treaties t ON t.id = s.treaty_id
    WHERE s.as_of < ${day}::date AND ${hasTurnedBy(day)}
    ORDER BY t.slug LIMIT ${limit}`;
  return rows.map((row) => row.slug);
}
