import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { subscriptionOf } from "./read-confirmation.ts";

export type ConfirmationResult = {
  readonly kind: "confirmed" | "already-confirmed" | "ended";
  readonly sentences: readonly string[];
};

/** Switches on every pending subscription of the address whose link was followed (double opt-in, SPEC G3). */
export async function confirmSubscription(
  ctx: ServiceContext,
  input: { readonly token: string },
): Promise<ConfirmationResult> {
  const named = await subscriptionOf(ctx, input.token);
  if (named.state === "active" || named.state === "paused")
    return { kind: "already-confirmed", sentences: [named.sentence] };
  if (named.state === "ended") return { kind: "ended", sentences: [named.sentence] };
  const { recipientId } = named;
  return ctx.db.$transaction(async (tx) => {
    const confirmedAt = ctx.now();
    await tx.recipient.updateMany({
      where: { id: recipientId, state: "pending" },
      data: { state: "confirmed", confirmedAt },
    });
    await joinAccountOf(tx, recipientId);
    const rows = await tx.subscription.updateManyAndReturn({
      where: { recipientId, state: "pending" },
      data: { state: "active", confirmedAt },
      select: { filter: { select: { sentence: true } } },
    });
    return { kind: "confirmed", sentences: rows.map((row) => row.filter.sentence) };
  });
}

/** An account whose proved address this is has it from now on (SPEC E8). */
async function joinAccountOf(tx: Transaction, recipientId: string): Promise<void> {
  const { address } = await tx.recipient.findUniqueOrThrow({ where: { id: recipientId }, select: { address: true } });
  const user = await tx.user.findFirst({
    where: { email: address.toLowerCase(), emailVerified: true },
    select: { id: true },
  });
  if (user === null) return;
  await tx.recipient.updateMany({ where: { id: recipientId, userId: null }, data: { userId: user.id } });
}
