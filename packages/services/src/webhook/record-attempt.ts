import type { Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { WebhookAnswer } from "./egress/post-webhook.ts";

export type AttemptToRecord = {
  readonly endpointId: string;
  /** Null: a test or a verification. */
  readonly outboxId: string | null;
  readonly webhookId: string;
  readonly number: number;
  readonly at: Date;
  readonly answer: WebhookAnswer;
};

/** Writes an attempt into the log of its endpoint; of the answer what its start says, never our own body. */
export async function recordAttempt(tx: Transaction, { answer, ...attempt }: AttemptToRecord): Promise<void> {
  const { durationMs } = answer;
  const outcome =
    answer.kind === "answered"
      ? { status: answer.status, error: null, response: answer.body }
      : { status: null, error: answer.error, response: null };
  await tx.webhookAttempt.create({ data: { id: uuidv7(), ...attempt, durationMs, ...outcome } });
}
