import type { Transaction } from "../client.ts";

/** Marks an outbox row as fanned out, in the transaction that wrote its deliveries. */
export async function finishOutboxEvent(tx: Transaction, outboxId: string): Promise<void> {
  await tx.$executeRaw`UPDATE outbox SET fanned_out_at = now() WHERE id = ${outboxId}::uuid`;
}
