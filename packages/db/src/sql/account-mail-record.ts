import type { Transaction } from "../client.ts";
import type { DeliveryOutcome } from "./delivery-record.ts";

type Recorded = {
  readonly accountMailId: string;
  readonly owner: string;
  readonly outcome: Pick<DeliveryOutcome, "state" | "reason" | "delayMs">;
};

/** Records the outcome of an account mail this owner still holds; gives 1, or 0 when it was lost. */
export async function recordAccountMail(db: Transaction, recorded: Recorded): Promise<number> {
  const { state, reason, delayMs } = recorded.outcome;
  return db.$executeRaw`
    UPDATE account_mails
    SET state = ${state}::delivery_state,
        reason = ${reason},
        sent_at = CASE WHEN ${state} = 'sent' THEN now() END,
        next_attempt_at = now() + ${delayMs} * interval '1 millisecond',
        lease_owner = NULL,
        lease_until = NULL
    WHERE id = ${recorded.accountMailId}::uuid
      AND lease_owner = ${recorded.owner}::uuid
      AND state = 'sending'`;
}
