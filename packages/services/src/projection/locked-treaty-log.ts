import type { Transaction } from "@pacta/db";
import { loadTreatyLog, type TreatyLog } from "../treaty/load-treaty-log.ts";

/** Reads a treaty's log and keeps publication out until the transaction ends. */
export async function lockedTreatyLog(tx: Transaction, slug: string): Promise<TreatyLog> {
  await tx.$queryRaw`SELECT id FROM treaties WHERE slug = ${slug} FOR UPDATE`;
  return loadTreatyLog(tx, slug);
}
