import { resumeDue, writeMissedDeliveries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type Access, ownedSubscription } from "../recipient/owned-recipients.ts";
import { invalidField } from "../service-error.ts";
import { today } from "../treaty/today.ts";

type PauseInput = Access & {
  readonly subscriptionId: string;
  /** The day on which alerts go on by themselves (ISO); null: when they are resumed. */
  readonly until: string | null;
};

/** Stops alerts for a while: nothing is queued, and what waits is held back (SPEC E5). A pending one stays pending. */
export async function pauseSubscription(ctx: ServiceContext, input: PauseInput): Promise<void> {
  if (input.until !== null && input.until <= today(ctx).toString()) {
    throw invalidField("until", "is not after today");
  }
  const { id } = await ownedSubscription(ctx, input);
  const pausedUntil = input.until === null ? null : new Date(`${input.until}T00:00:00Z`);
  await ctx.db.subscription.updateMany({
    where: { id, state: "active" },
    data: { state: "paused", pausedAt: ctx.now(), pausedUntil },
  });
  await ctx.db.subscription.updateMany({ where: { id, state: "paused" }, data: { pausedUntil } });
}

type ResumeInput = Access & { readonly subscriptionId: string; readonly sendsMissed: boolean };

/** Goes on; with what was missed if asked for, in the rhythm of the subscription (SPEC E5). Gives how much that was. */
export async function resumeSubscription(
  ctx: ServiceContext,
  input: ResumeInput,
): Promise<{ readonly missed: number }> {
  const { id } = await ownedSubscription(ctx, input);
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.subscription.updateMany({ where: { id, state: "paused" }, data: { state: "active" } });
    const missed = count > 0 && input.sendsMissed ? await writeMissedDeliveries(tx, id) : 0;
    await tx.subscription.updateMany({ where: { id, state: "active" }, data: { pausedAt: null, pausedUntil: null } });
    return { missed };
  });
}

/** Takes up again what was paused until now. Called by the sweep; gives how many. */
export async function resumePaused(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  return resumeDue(ctx.db, ctx.now());
}
