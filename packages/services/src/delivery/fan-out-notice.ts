import {
  finishMatching,
  finishNotice,
  inheritMatches,
  insertDeliveryChunk,
  insertToldDeliveries,
  insertWebhookDeliveries,
  type LockedNotice,
  lockNotice,
  recentNoticeIds,
  type Transaction,
} from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { matchNotice } from "./match-notice.ts";
import { ringSenders } from "./ring-senders.ts";
import { stillStands } from "./still-stands.ts";

const CHUNK = 10_000;
const TRANSACTION_LIMIT_MS = 120_000;

export type FanOutInput = {
  readonly outboxId: string;
  /** How long what follows on a treaty is gathered into one mail; 0: never. */
  readonly groupingMs: number;
};

/** `nothing-to-do`: the notice is told already, not due, or another worker is at it. */
export type FanOutResult =
  | { readonly kind: "fanned-out"; readonly deliveries: number; readonly endpointIds: readonly string[] }
  | { readonly kind: "dropped"; readonly reason: string }
  | { readonly kind: "nothing-to-do" };

type Step =
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "dropped"; readonly reason: string }
  | { readonly kind: "more"; readonly added: number }
  | { readonly kind: "done"; readonly added: number; readonly endpointIds: readonly string[] };

/**
 * Writes one delivery for each recipient of a notice, in short transactions that each keep where they ended: a worker
 * that dies is followed by another at that place, and the first mails leave after the first chunk.
 */
export async function fanOutNotice(ctx: ServiceContext, input: FanOutInput): Promise<FanOutResult> {
  requirePermission(ctx, "delivery.run");
  let deliveries = 0;
  for (;;) {
    const step = await ctx.db.$transaction((tx) => takeStep(tx, ctx, input), { timeout: TRANSACTION_LIMIT_MS });
    if (step.kind === "nothing-to-do" || step.kind === "dropped") return step;
    deliveries += step.added;
    if (step.added > 0) await ringSenders(ctx, { outboxId: input.outboxId, due: step.added });
    if (step.kind === "done") return { kind: "fanned-out", deliveries, endpointIds: step.endpointIds };
  }
}

async function takeStep(tx: Transaction, ctx: ServiceContext, { outboxId, groupingMs }: FanOutInput): Promise<Step> {
  const notice = await lockNotice(tx, outboxId, today(ctx).toString());
  if (notice === null) return { kind: "nothing-to-do" };
  if (!notice.isMatched) return begin(tx, ctx, notice);
  if (notice.audience === "told") return tellToldOnes(tx, notice);
  const { cursorFilterId: filterId, cursorTargetId: recipientId } = notice;
  const { read, added } = await insertDeliveryChunk(tx, {
    outboxId,
    leadDays: notice.kind === "reminder" || notice.kind === "effect" ? notice.leadDays : null,
    after: filterId === null || recipientId === null ? null : { filterId, recipientId },
    limit: CHUNK,
    recentIds: await recentNoticeIds(tx, { outboxId, treatyId: notice.treatyId, withinMs: groupingMs }),
    groupingMs,
  });
  if (read === CHUNK) return { kind: "more", added };
  const endpointIds = notice.kind === "reminder" ? [] : await insertWebhookDeliveries(tx, outboxId);
  const told = await tellToldOnes(tx, notice);
  return { kind: "done", added: added + told.added, endpointIds };
}

/** Finds the filters once; an effect that no longer stands is told to nobody. */
async function begin(tx: Transaction, ctx: ServiceContext, notice: LockedNotice): Promise<Step> {
  const dropped = await stillStands(tx, ctx, notice);
  if (dropped !== null) {
    await finishNotice(tx, notice.outboxId, dropped);
    return { kind: "dropped", reason: dropped };
  }
  if (notice.audience === "followers") await matchNotice(tx, notice);
  if (isToldAgain(notice)) await inheritMatches(tx, notice.outboxId, eventIdsOf(notice));
  await finishMatching(tx, notice.outboxId);
  return { kind: "more", added: 0 };
}

/** Whoever was told of what this corrects or takes back hears of it, whether or not his filter asks for it. */
async function tellToldOnes(tx: Transaction, notice: LockedNotice): Promise<Extract<Step, { kind: "done" }>> {
  const eventIds = eventIdsOf(notice);
  const added = isToldAgain(notice) ? await insertToldDeliveries(tx, { outboxId: notice.outboxId, eventIds }) : 0;
  await finishNotice(tx, notice.outboxId, null);
  return { kind: "done", added, endpointIds: [] };
}

function isToldAgain({ kind, revokesId }: LockedNotice): boolean {
  return kind === "correction" || kind === "cancellation" || (kind === "event" && revokesId !== null);
}

function eventIdsOf({ kind, eventId, revokesId }: LockedNotice): string[] {
  return [kind === "event" ? null : eventId, revokesId].filter((id) => id !== null);
}
