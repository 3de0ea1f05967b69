import { ALL_DOMAINS, type QueueState, readQueueState, readTally } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { alarmLevel, type ComplaintAlarm, readComplaintRate } from "../mail-health/complaint-alarm.ts";
import { requirePermission } from "../permission.ts";

const DAY_HOURS = 24;
const MOST_DOMAINS = 100;

export type PausedDomain = {
  /** Null: all bulk mail. */
  readonly domain: string | null;
  readonly until: Date;
  readonly strikes: number;
  readonly reason: string;
};

export type Operations = QueueState & {
  /** Mails of the last 24 hours by what servers answered. */
  readonly sentToday: number;
  readonly deferredToday: number;
  readonly refusedToday: number;
  readonly complaints: ComplaintAlarm;
  readonly paused: readonly PausedDomain[];
};

/** What an operator wants to know at a glance; no count reads more than ten thousand rows. */
export async function readOperations(ctx: ServiceContext): Promise<Operations> {
  requirePermission(ctx, "operations.read");
  const state = await readQueueState(ctx.db);
  const today = await readTally(ctx.db, DAY_HOURS);
  const rate = await readComplaintRate(ctx.db, ctx);
  const paused = await ctx.db.mailDomain.findMany({
    where: { pausedUntil: { gt: ctx.now() } },
    orderBy: { domain: "asc" },
    take: MOST_DOMAINS,
  });
  return {
    ...state,
    sentToday: today.accepted,
    deferredToday: today.deferred,
    refusedToday: today.refused,
    complaints: { ...rate, level: alarmLevel(rate) },
    paused: paused.map(({ domain, pausedUntil, strikes, reason }) => {
      return { domain: domain === ALL_DOMAINS ? null : domain, until: pausedUntil, strikes, reason };
    }),
  };
}
