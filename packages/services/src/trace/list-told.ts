import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { maskAddress } from "./mask-address.ts";

const PAGE = 50;

export const ToldInput = z.strictObject({
  outboxId: z.uuid(),
  /** The last target of the page before. */
  after: z.uuid().nullable().default(null),
});

export type ToldLine = {
  readonly targetId: string;
  readonly channel: "email" | "webhook";
  readonly state: string;
  readonly cadence: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly sentAt: Date | null;
  /** Whole for admins, masked for editors; null for who was erased. */
  readonly address: string | null;
};

export type ToldPage = { readonly items: readonly ToldLine[]; readonly next: string | null };

/** The ledger of one notice, line by line. */
export async function listTold(ctx: ServiceContext, { outboxId, after }: z.infer<typeof ToldInput>): Promise<ToldPage> {
  requirePermission(ctx, "trace.read");
  const rows = await ctx.db.delivery.findMany({
    where: { outboxId, ...(after === null ? {} : { targetId: { gt: after } }) },
    orderBy: [{ targetId: "asc" }, { channel: "asc" }],
    take: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  const addresses = await addressesOf(
    ctx,
    shown.map(({ targetId }) => targetId),
  );
  const items = shown.map(({ targetId, channel, state, cadence, attempts, reason, sentAt }) => {
    return { targetId, channel, state, cadence, attempts, reason, sentAt, address: addresses.get(targetId) ?? null };
  });
  return { items, next: rows.length > PAGE ? (shown.at(-1)?.targetId ?? null) : null };
}

/** Of recipients their own address, of endpoints that of their owner. */
async function addressesOf(ctx: ServiceContext, ids: string[]): Promise<ReadonlyMap<string, string>> {
  const live = { state: { not: "erased" } } as const;
  const recipients = await ctx.db.recipient.findMany({
    where: { id: { in: ids }, ...live },
    select: { id: true, address: true },
  });
  const endpoints = await ctx.db.webhookEndpoint.findMany({
    where: { id: { in: ids }, recipient: live },
    select: { id: true, recipient: { select: { address: true } } },
  });
  const isAdmin = ctx.actor.kind === "user" && ctx.actor.role === "admin";
  const shown = (address: string) => (isAdmin ? address : maskAddress(address));
  return new Map([
    ...recipients.map(({ id, address }) => [id, shown(address)] as const),
    ...endpoints.map(({ id, recipient }) => [id, shown(recipient.address)] as const),
  ]);
}
