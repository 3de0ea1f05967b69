import { type DigestItemOutcome, type DigestOutcome, recordDigests } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { type SendResult, type Settlement, settleAttempt } from "../delivery/settle-attempt.ts";
import { suppressUnknown } from "../mail-health/suppress-unknown.ts";
import { requirePermission } from "../permission.ts";
import type { DigestToSend } from "./claim-digest-batch.ts";

export type SentDigest = { readonly digest: DigestToSend; readonly result: SendResult };

export type RecordDigestsInput = { readonly owner: string; readonly sent: readonly SentDigest[] };

/** Records what the mail server said of digests, each with all it told, in one statement; gives how many were ours. */
export async function recordDigestBatch(ctx: ServiceContext, { owner, sent }: RecordDigestsInput): Promise<number> {
  requirePermission(ctx, "delivery.run");
  await suppressUnknown(
    ctx,
    sent.map(({ digest: { recipientId }, result }) => ({ recipientId, result })),
  );
  return recordDigests(ctx.db, { owner, outcomes: sent.map(outcomeOf) });
}

function outcomeOf({ digest, result }: SentDigest): DigestOutcome {
  const settled = settleAttempt(result, digest.attempts, Math.random());
  return { digestId: digest.digestId, isUncounted: false, ...settled, items: itemOutcomes(digest, settled) };
}

/** While the digest waits for another attempt, so does all it gathered. */
function itemOutcomes({ items, skipped }: DigestToSend, { state, reason }: Settlement): readonly DigestItemOutcome[] {
  if (state === "queued") return [];
  return [...skipped, ...items.map(({ outboxId }) => ({ outboxId, state, reason }))];
}
