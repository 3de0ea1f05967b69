import type { Transaction } from "@pacta/db";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { projectTreaty } from "./project-treaty.ts";
import type { Moment } from "./status-today.ts";

/**
 * Projects again the treaties whose rules refer to one that changed, and those that refer to them: an
 * exit cascades, a parent's parties are a protocol's measure. Locks them in one order; gives how many.
 */
export async function projectDependants(
  tx: Transaction,
  slug: string,
  moment: Moment,
  project: typeof projectTreaty = projectTreaty,
): Promise<number> {
  const slugs = await lockDependants(tx, slug);
  for (const dependant of slugs) {
    const log = await loadTreatyLog(tx, dependant);
    await project(tx, log, moment);
  }
  return slugs.length;
}

async function lockDependants(tx: Transaction, slug: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE dependants(slug) AS (
      SELECT t.slug FROM treaties t WHERE t.refers_to @> ARRAY[${slug}]
      UNION
      SELECT t.slug FROM treaties t JOIN dependants d ON t.refers_to @> ARRAY[d.slug]
    )
    SELECT t.slug FROM treaties t JOIN dependants d USING (slug) WHERE t.slug <> ${slug} ORDER BY t.id FOR UPDATE OF t`;
  return rows.map((row) => row.slug);
}
