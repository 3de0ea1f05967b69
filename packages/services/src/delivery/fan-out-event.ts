import {
  candidateFilters,
  finishOutboxEvent,
  insertDeliveries,
  lockOutboxEvent,
  type OutboxEvent,
  type Transaction,
} from "@pacta/db";
import { EventFilter, EventKind, type MatchableEvent, matchesFilter } from "@pacta/domain";
import { sendDeliveries } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const TRANSACTION_LIMIT_MS = 120_000;

export type FanOutInput = { readonly outboxId: string };

/** `nothing-to-do`: the row is fanned out already, or another worker is at it. */
export type FanOutResult =
  | { readonly kind: "fanned-out"; readonly eventVersionId: string; readonly deliveries: number }
  | { readonly kind: "nothing-to-do" };

/** Writes one delivery for each recipient who follows the event, in one transaction with the mark that it is done. */
export async function fanOutEvent(ctx: ServiceContext, { outboxId }: FanOutInput): Promise<FanOutResult> {
  requirePermission(ctx, "delivery.run");
  const result = await ctx.db.$transaction((tx) => store(tx, outboxId), { timeout: TRANSACTION_LIMIT_MS });
  if (result.kind === "fanned-out" && result.deliveries > 0) {
    await ctx.bell.ring(sendDeliveries, { eventVersionId: result.eventVersionId });
  }
  return result;
}

async function store(tx: Transaction, outboxId: string): Promise<FanOutResult> {
  const event = await lockOutboxEvent(tx, outboxId);
  if (event === null) return { kind: "nothing-to-do" };
  const filterIds = await matchingFilterIds(tx, event);
  const { eventVersionId } = event;
  const deliveries = await insertDeliveries(tx, { eventVersionId, filterIds });
  await finishOutboxEvent(tx, outboxId);
  return { kind: "fanned-out", eventVersionId, deliveries };
}

/** One evaluation per distinct filter, however many follow it (SPEC E9). */
async function matchingFilterIds(tx: Transaction, event: OutboxEvent): Promise<string[]> {
  const matchable: MatchableEvent = {
    treaty: event.treatySlug,
    participants: event.participantCodes,
    kind: EventKind.parse(event.kind),
    topics: event.topicCodes,
    regions: event.regions,
    depositary: event.depositary,
  };
  const candidates = await candidateFilters(tx, event);
  return candidates.filter(({ body }) => matchesFilter(EventFilter.parse(body), matchable)).map(({ id }) => id);
}
