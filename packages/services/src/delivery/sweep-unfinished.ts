import {
  buryDeliveries,
  burySubscriptionMails,
  unfinishedEventVersionIds,
  unfinishedOutboxIds,
  unfinishedSubscriptionMailIds,
} from "@pacta/db";
import { fanOut, sendDeliveries, sendSubscriptionMail } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";

const LIMIT = 1_000;

export type SweepResult = {
  readonly outboxRows: number;
  readonly eventVersions: number;
  readonly subscriptionMails: number;
  readonly buried: number;
};

/** Rings for all work that PostgreSQL says is unfinished; a bell that still rings is not rung twice. */
export async function sweepUnfinished(ctx: ServiceContext): Promise<SweepResult> {
  requirePermission(ctx, "delivery.run");
  const buried = (await buryDeliveries(ctx.db, MAX_ATTEMPTS)) + (await burySubscriptionMails(ctx.db, MAX_ATTEMPTS));
  const due = { limit: LIMIT, maxAttempts: MAX_ATTEMPTS };
  const outboxIds = await unfinishedOutboxIds(ctx.db, LIMIT);
  const eventVersionIds = await unfinishedEventVersionIds(ctx.db, due);
  const mailIds = await unfinishedSubscriptionMailIds(ctx.db, due);
  await Promise.all([
    ...outboxIds.map((outboxId) => ctx.bell.ring(fanOut, { outboxId })),
    ...eventVersionIds.map((eventVersionId) => ctx.bell.ring(sendDeliveries, { eventVersionId })),
    ...mailIds.map((subscriptionMailId) => ctx.bell.ring(sendSubscriptionMail, { subscriptionMailId })),
  ]);
  return {
    outboxRows: outboxIds.length,
    eventVersions: eventVersionIds.length,
    subscriptionMails: mailIds.length,
    buried,
  };
}
