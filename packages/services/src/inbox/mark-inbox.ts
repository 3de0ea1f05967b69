import type { Prisma } from "@pacta/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { requireAccountId } from "../recipient/account-id.ts";

/** `outboxId` null: everything that is not archived. */
export const MarkInput = z.strictObject({
  mark: z.enum(["read", "archived"]),
  outboxId: z.uuid().nullable(),
});
export type MarkInput = z.output<typeof MarkInput>;

/** `at` names what was done, for `unmarkInbox`: an ISO instant. */
export type Marked = { readonly marked: number; readonly at: string };

/** Marks what the signed-in account was told as read, or puts it into the archive; what is marked already stays. */
export async function markInbox(ctx: ServiceContext, { mark, outboxId }: MarkInput): Promise<Marked> {
  requirePermission(ctx, "inbox.use");
  const at = ctx.now();
  const own: Prisma.InboxItemWhereInput = {
    recipient: { userId: requireAccountId(ctx) },
    ...(outboxId === null ? { archivedAt: null } : { outboxId }),
  };
  const { count } =
    mark === "read"
      ? await ctx.db.inboxItem.updateMany({ where: { ...own, readAt: null }, data: { readAt: at } })
      : await ctx.db.inboxItem.updateMany({ where: { ...own, archivedAt: null }, data: { archivedAt: at } });
  return { marked: count, at: at.toISOString() };
}

/** `at`: what was marked at that instant; `outboxId`: one notice, whenever it was marked. */
export const UnmarkInput = z
  .strictObject({
    mark: z.enum(["read", "archived"]),
    outboxId: z.uuid().nullable().default(null),
    at: z.iso.datetime().nullable().default(null),
  })
  .refine(({ outboxId, at }) => outboxId !== null || at !== null, { error: "names nothing to undo", path: ["at"] });
export type UnmarkInput = z.output<typeof UnmarkInput>;

/** Undoes a mark. */
export async function unmarkInbox(ctx: ServiceContext, { mark, outboxId, at }: UnmarkInput): Promise<void> {
  requirePermission(ctx, "inbox.use");
  const own: Prisma.InboxItemWhereInput = {
    recipient: { userId: requireAccountId(ctx) },
    ...(outboxId !== null && { outboxId }),
  };
  const when = at === null ? {} : { equals: new Date(at) };
  if (mark === "read") {
    await ctx.db.inboxItem.updateMany({ where: { ...own, readAt: { not: null, ...when } }, data: { readAt: null } });
    return;
  }
  const where = { ...own, archivedAt: { not: null, ...when } };
  await ctx.db.inboxItem.updateMany({ where, data: { archivedAt: null } });
}
