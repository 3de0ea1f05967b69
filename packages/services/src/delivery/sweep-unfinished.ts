import {
  buryAccountMails,
  buryDeliveries,
  unfinishedAccountMailIds,
  unfinishedNotices,
  unfinishedOutboxIds,
} from "@pacta/db";
import { fanOut, sendAccountMail } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";
import { leaseMsOf } from "./lease-time.ts";
import { ringSenders } from "./ring-senders.ts";

const LIMIT = 1_000;

export type SweepResult = {
  readonly outboxRows: number;
  readonly notices: number;
  readonly accountMails: number;
  readonly buried: number;
};

/** Rings for all work that PostgreSQL says is unfinished; a bell that still rings is not rung twice. */
export async function sweepUnfinished(ctx: ServiceContext): Promise<SweepResult> {
  requirePermission(ctx, "delivery.run");
  const limits = { leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS };
  const buried = await buryDeliveries(ctx.db, { channel: "email", ...limits });
  const buriedMails = await buryAccountMails(ctx.db, limits);
  const due = { limit: LIMIT, maxAttempts: MAX_ATTEMPTS };
  const outboxIds = await unfinishedOutboxIds(ctx.db, { today: today(ctx).toString(), limit: LIMIT });
  const notices = await unfinishedNotices(ctx.db, due);
  const mailIds = await unfinishedAccountMailIds(ctx.db, due);
  await Promise.all([
    ...outboxIds.map((outboxId) => ctx.bell.ring(fanOut, { outboxId })),
    ...notices.map((notice) => ringSenders(ctx, notice)),
    ...mailIds.map((accountMailId) => ctx.bell.ring(sendAccountMail, { accountMailId })),
  ]);
  return {
    outboxRows: outboxIds.length,
    notices: notices.length,
    accountMails: mailIds.length,
    buried: buried + buriedMails,
  };
}
