import type { Transaction } from "@pacta/db";

/** One change of the record per treaty at a time: each weighs the log the one before it left. */
export async function lockTreatyOf(tx: Transaction, eventVersionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT t.id FROM treaties t JOIN events e ON e.treaty_id = t.id JOIN event_versions v ON v.event_id = e.id
    WHERE v.id = ${eventVersionId}::uuid FOR UPDATE OF t`;
}
