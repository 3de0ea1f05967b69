import { sendDeliveries } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";

/** Enough for several processes to share one notice; more would only fight over rows. */
const MOST_LANES = 4;
const WORTH_A_LANE = 200;

/** Rings for the sending of a notice: one job for a few mails, several side by side for many. */
export async function ringSenders(
  ctx: Pick<ServiceContext, "bell">,
  { outboxId, due }: { readonly outboxId: string; readonly due: number },
): Promise<void> {
  const lanes = Math.min(MOST_LANES, Math.ceil(due / WORTH_A_LANE));
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => ctx.bell.ring(sendDeliveries, { outboxId, lane })),
  );
}
