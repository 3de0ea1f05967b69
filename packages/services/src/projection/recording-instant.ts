import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";

/**
 * The instant to record a publication under: now, or the next millisecond after the latest one, so that no two
 * states of knowledge share an instant, whatever the clock does.
 */
export async function recordingInstant(tx: Transaction, ctx: Pick<ServiceContext, "now">): Promise<Date> {
  const latest = await tx.eventVersion.findFirst({
    where: { state: "published", recordedAt: { not: null } },
    orderBy: { recordedAt: "desc" },
    select: { recordedAt: true },
  });
  const next = (latest?.recordedAt?.getTime() ?? 0) + 1;
  return new Date(Math.max(ctx.now().getTime(), next));
}
