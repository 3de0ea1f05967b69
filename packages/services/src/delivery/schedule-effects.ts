import { scheduleEffectNotices } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";

/** Days before an effect on which somebody may ask to be reminded; 0 is the day itself (SPEC C5). */
export const REMINDER_LEADS = [180, 30, 7, 1, 0] as const;

const HORIZON_DAYS = 200;

/** How many days late a notice may still be told: a reminder while it is one, what took effect for a month. */
export function graceDaysOf(leadDays: number): number {
  return leadDays === 0 ? 30 : Math.min(leadDays, 3);
}

/** Writes the notices of effects ahead, each due on its own day. Called by the sweep; doing it again adds nothing. */
export async function scheduleEffects(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  return scheduleEffectNotices(ctx.db, {
    today: today(ctx).toString(),
    horizonDays: HORIZON_DAYS,
    leads: REMINDER_LEADS,
    graceDays: REMINDER_LEADS.map(graceDaysOf),
  });
}
