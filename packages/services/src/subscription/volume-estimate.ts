import { countStreamByAge } from "@pacta/db";
import type { EventFilter } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { streamFilter } from "../event/stream-filter.ts";
import { ServiceError } from "../service-error.ts";
import { today } from "../treaty/today.ts";

const DEFAULT_DAILY_LIMIT = 20;
const MOST_COUNTED = 20_000;

export type MatchCounts = { readonly days7: number; readonly days30: number; readonly days365: number };

/** How many mails a day an immediate alert may be expected to send; the deployment decides. */
export function dailyLimitOf(ctx: Pick<ServiceContext, "config">): number {
  return ctx.config.immediateDailyLimit ?? DEFAULT_DAILY_LIMIT;
}

/** Mails a day to be expected, by the busier of the last month and the last year; one decimal. */
export function estimatedPerDay({ days30, days365 }: MatchCounts): number {
  return Math.round(10 * Math.max(days30 / 30, days365 / 365)) / 10;
}

/** Refuses with `invalid` and `too_broad` what would send more mails a day than the deployment allows (SPEC A6). */
export async function refuseTooBroad(ctx: ServiceContext, filter: EventFilter): Promise<void> {
  const to = today(ctx).toString();
  const stream = await streamFilter(ctx, { ...filter, to, sort: "-actDate" }, null);
  const perDay = estimatedPerDay(await countStreamByAge(ctx.db, stream, { today: to, most: MOST_COUNTED }));
  if (perDay <= dailyLimitOf(ctx)) return;
  const message = `about ${perDay} mails a day are too many to send at once; choose a daily or weekly mail`;
  throw new ServiceError("invalid", message, [{ field: "cadence", message }], {
    code: "too_broad",
    estimatedPerDay: perDay,
  });
}
