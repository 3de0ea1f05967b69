import { countUnreadNotices, type InboxFolder, type InboxRow, isoDateOf, listInboxRows } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { type EventView, eventViewIn, eventViewRow } from "../event/event-view.ts";
import { requirePermission } from "../permission.ts";
import { requireAccountId } from "../recipient/account-id.ts";

export type InboxItemView = InboxRow & {
  readonly kind: "event" | "correction" | "cancellation" | "reminder" | "effect";
  readonly treaty: EventView["treaty"];
  /** Null for an effect that no act brings about. */
  readonly event: EventView | null;
  /** Of a reminder and an effect: what comes about, and when. */
  readonly effect: { readonly kind: string; readonly on: string } | null;
};

export type InboxInput = {
  readonly folder: InboxFolder;
  /** The notice after which to go on. */
  readonly cursor: string | null;
  readonly limit: number;
  readonly language: string;
};

export type InboxPage = {
  readonly items: readonly InboxItemView[];
  readonly unread: number;
  readonly nextCursor: string | null;
};

/** What the signed-in account was told, the newest first. That a mail was opened changes nothing here: nobody looks. */
export async function listInbox(ctx: ServiceContext, input: InboxInput): Promise<InboxPage> {
  requirePermission(ctx, "inbox.use");
  const userId = requireAccountId(ctx);
  const { folder, cursor: after, limit, language } = input;
  const rows = await listInboxRows(ctx.db, { userId, folder, after, limit: limit + 1 });
  const items = await viewsOf(ctx, rows.slice(0, limit), language);
  return {
    items,
    unread: await countUnreadNotices(ctx.db, userId),
    nextCursor: rows.length > limit ? (items.at(-1)?.outboxId ?? null) : null,
  };
}

/** How much the signed-in account has not read. */
export async function countUnread(ctx: ServiceContext): Promise<{ readonly unread: number }> {
  requirePermission(ctx, "inbox.use");
  return { unread: await countUnreadNotices(ctx.db, requireAccountId(ctx)) };
}

async function viewsOf(ctx: ServiceContext, rows: readonly InboxRow[], language: string): Promise<InboxItemView[]> {
  const notices = await ctx.db.outbox.findMany({
    where: { id: { in: rows.map(({ outboxId }) => outboxId) } },
    select: {
      id: true,
      kind: true,
      effectKind: true,
      effectOn: true,
      version: { include: eventViewRow(language) },
      treaty: { select: { slug: true, shortTitle: true, form: true } },
    },
  });
  const known = new Map(notices.map((notice) => [notice.id, notice]));
  return rows.flatMap((row) => {
    const notice = known.get(row.outboxId);
    if (notice === undefined) return [];
    const on = isoDateOf(notice.effectOn);
    const effect = notice.effectKind === null || on === null ? null : { kind: notice.effectKind, on };
    const event = notice.version === null ? null : eventViewIn(language)(notice.version);
    const treaty = notice.treaty ?? event?.treaty;
    return treaty === undefined ? [] : [{ ...row, kind: notice.kind, treaty, event, effect }];
  });
}
