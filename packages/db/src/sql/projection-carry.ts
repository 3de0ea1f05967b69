import type { Database } from "../client.ts";
import { hasTurnedBy } from "./projection-turned.ts";

/** Says of treaties for which nothing turned up to `day` that their lists hold for that day; gives how many. */
export async function carryProjections(db: Database, day: string): Promise<number> {
  return db.$executeRaw`
    UPDATE treaty_states s SET as_of = ${day}::date
    WHERE s.as_of < ${day}::date AND NOT ${hasTurnedBy(day)}`;
}
