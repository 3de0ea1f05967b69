import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

export type InboxFolder = "all" | "unread" | "archived";

export type InboxRow = {
  readonly outboxId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly archivedAt: Date | null;
};

type Wanted = {
  readonly userId: string;
  readonly folder: InboxFolder;
  /** The notice after which to go on. */
  readonly after: string | null;
  readonly limit: number;
};

/** What the addresses of an account were told, one row for each notice, the newest first. */
export async function listInboxRows(db: Transaction, { userId, folder, after, limit }: Wanted): Promise<InboxRow[]> {
  return db.$queryRaw<InboxRow[]>`
    WITH own AS (
      SELECT i.outbox_id, max(i.created_at) AS created_at, max(i.read_at) AS read_at, max(i.archived_at) AS archived_at
      FROM inbox_items i JOIN recipients r ON r.id = i.recipient_id
      WHERE r.user_id = ${userId} AND ${inFolder(folder)}
      GROUP BY i.outbox_id
    )
    SELECT outbox_id AS "outboxId", created_at AS "createdAt", read_at AS "readAt", archived_at AS "archivedAt"
    FROM own
    WHERE ${after}::uuid IS NULL OR (created_at, outbox_id) < (
      SELECT max(i.created_at), i.outbox_id FROM inbox_items i JOIN recipients r ON r.id = i.recipient_id
      WHERE r.user_id = ${userId} AND i.outbox_id = ${after}::uuid GROUP BY i.outbox_id)
    ORDER BY created_at DESC, outbox_id DESC
    LIMIT ${limit}`;
}

/** How many notices an account has not read. */
export async function countUnreadNotices(db: Transaction, userId: string): Promise<number> {
  const rows = await db.$queryRaw<{ unread: number }[]>`
    SELECT count(DISTINCT i.outbox_id)::int AS unread
    FROM inbox_items i JOIN recipients r ON r.id = i.recipient_id
    WHERE r.user_id = ${userId} AND i.read_at IS NULL AND i.archived_at IS NULL`;
  return rows[0]?.unread ?? 0;
}

function inFolder(folder: InboxFolder): Prisma.Sql {
  switch (folder) {
    case "all":
      return Prisma.sql`i.archived_at IS NULL`;
    case "unread":
      return Prisma.sql`i.archived_at IS NULL AND i.read_at IS NULL`;
    case "archived":
      return Prisma.sql`i.archived_at IS NOT NULL`;
  }
}
