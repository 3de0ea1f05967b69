import type { Transaction } from "../client.ts";

export type LockedNotice = {
  readonly outboxId: string;
  /** The version and its event; both null for an effect that no act brings about. */
  readonly eventVersionId: string | null;
  readonly eventId: string | null;
  readonly treatyId: string;
  readonly kind: "event" | "correction" | "cancellation" | "reminder" | "effect";
  readonly audience: "followers" | "told";
  /** The event that this one takes back, or null. */
  readonly revokesId: string | null;
  readonly changes: unknown;
  readonly effectOf: string | null;
  readonly effectOn: Date | null;
  readonly effectKind: string | null;
  readonly leadDays: number | null;
  readonly isMatched: boolean;
  readonly cursorFilterId: string | null;
  readonly cursorTargetId: string | null;
};

/** Locks a notice that is due and still to be fanned out; null when it is done, not due or in other hands. `today` is an ISO day. */
export async function lockNotice(tx: Transaction, outboxId: string, today: string): Promise<LockedNotice | null> {
  const rows = await tx.$queryRaw<LockedNotice[]>`
    SELECT o.id AS "outboxId", o.event_version_id AS "eventVersionId", v.event_id AS "eventId", COALESCE(v.treaty_id, o.treaty_id) AS "treatyId",
           o.kind::text AS kind, o.audience::text AS audience, v.revokes_id AS "revokesId", o.changes,
           o.effect_of AS "effectOf", o.effect_on AS "effectOn", o.effect_kind AS "effectKind", o.lead_days AS "leadDays",
           o.matched_at IS NOT NULL AS "isMatched", o.cursor_filter_id AS "cursorFilterId",
           o.cursor_target_id AS "cursorTargetId"
    FROM outbox o LEFT JOIN event_versions v ON v.id = o.event_version_id
    WHERE o.id = ${outboxId}::uuid AND o.fanned_out_at IS NULL AND (o.due_on IS NULL OR o.due_on <= ${today}::date)
    FOR UPDATE OF o SKIP LOCKED`;
  return rows[0] ?? null;
}

/** Marks a notice as told, or as told to nobody for a reason. */
export async function finishNotice(tx: Transaction, outboxId: string, droppedReason: string | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox SET fanned_out_at = now(), dropped_reason = ${droppedReason} WHERE id = ${outboxId}::uuid`;
}
