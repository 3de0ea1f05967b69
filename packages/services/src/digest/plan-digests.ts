import {
  addDigestSchedules,
  closeWindows,
  type DueSchedule,
  gatherGrouped,
  lockDueSchedules,
  lockGrouping,
  type PlannedWindow,
} from "@pacta/db";
import { planDigest } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { knownZone } from "./known-zone.ts";
import { ringDigestSenders } from "./ring-digest-senders.ts";

const BATCH = 1_000;
const TRANSACTION_LIMIT_MS = 60_000;

/**
 * Turns what is held into digests: daily and weekly ones at the due instant of each recipient, grouped ones when their
 * time has come. Any number of planners may run at once. Gives the number of digests.
 */
export async function planDigests(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const now = ctx.now();
  await addDigestSchedules(ctx.db, now);
  const digests = (await closeDueWindows(ctx, now)) + (await gatherDueGroups(ctx));
  if (digests > 0) await ringDigestSenders(ctx, digests);
  return digests;
}

async function closeDueWindows(ctx: ServiceContext, now: Date): Promise<number> {
  let digests = 0;
  for (;;) {
    const batch = await ctx.db.$transaction(
      async (tx) => {
        const due = await lockDueSchedules(tx, { now, limit: BATCH });
        const windows = due.map((schedule) => windowOf(schedule, now));
        return { read: due.length, made: windows.length === 0 ? 0 : await closeWindows(tx, { windows, now }) };
      },
      { timeout: TRANSACTION_LIMIT_MS },
    );
    digests += batch.made;
    if (batch.read < BATCH) return digests;
  }
}

function windowOf(schedule: DueSchedule, now: Date): PlannedWindow {
  const { recipientId, cadence, windowStart, wasSent, minute } = schedule;
  const weekday = cadence === "weekly" ? schedule.weekday : null;
  const rhythm = { zone: knownZone(schedule.zone), minute, weekday };
  return { recipientId, cadence, ...planDigest(rhythm, { windowStart, wasSent, now }) };
}

async function gatherDueGroups(ctx: ServiceContext): Promise<number> {
  let digests = 0;
  for (;;) {
    const made = await ctx.db.$transaction(async (tx) => ((await lockGrouping(tx)) ? gatherGrouped(tx, BATCH) : 0), {
      timeout: TRANSACTION_LIMIT_MS,
    });
    if (made === 0) return digests;
    digests += made;
  }
}
