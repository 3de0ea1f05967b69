import type { Database } from "../client.ts";
import { hasTurnedBy } from "./projection-turned.ts";

/**
 * Says of treaties for which nothing turned up to `day` that their lists hold for that day; gives how many. Where there
 * are none it writes nothing: even an update of no row counts as a change of the record.
 */
export async function carryProjections(db: Database, day: string): Promise<number> {
  const behind = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM treaty_states s WHERE s.as_of < ${day}::date AND NOT ${hasTurnedBy(day)} LIMIT 1`;
  if (behind.length === 0) return 0;
  return db.$executeRaw`
    UPDATE treaty_states s SET as_of = ${day}::date
    WHERE s.as_of < ${day}::date AND NOT ${hasTurnedBy(day)}`;
}
