import { EventFilter, type MatchableEvent } from "@pacta/domain";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { matchableEvents } from "../delivery/match-notice.ts";
import { requirePermission } from "../permission.ts";
import { addressHash } from "../subscription/address-hash.ts";
import { EmailAddress } from "../subscription/email-address.ts";
import { failedLists } from "./failed-lists.ts";
import { type EventTrace, traceEvent } from "./trace-event.ts";

const MOST = 500;

export const ExplainInput = z.strictObject({ eventVersionId: z.uuid(), address: EmailAddress });

/** Why one subscription did not bring a notice, were it told now. */
export type SubscriptionVerdict =
  | { readonly kind: "not-confirmed" }
  | { readonly kind: "ended"; readonly at: Date | null; readonly by: string | null }
  | { readonly kind: "paused"; readonly at: Date | null }
  | { readonly kind: "followed-later"; readonly since: Date }
  | { readonly kind: "filtered"; readonly lists: readonly string[] }
  | { readonly kind: "matches" };

export type LedgerLine = {
  readonly noticeKind: string;
  readonly channel: string;
  readonly state: string;
  readonly reason: string | null;
  readonly sentAt: Date | null;
  readonly digestId: string | null;
};

/** `ledger`: it holds the answer. `evaluated`: nothing is in it, and this is why. */
export type Explanation =
  | { readonly kind: "unknown-address"; readonly isSuppressed: boolean }
  | { readonly kind: "not-published" | "silent" | "not-told-yet" }
  | { readonly kind: "ledger"; readonly lines: readonly LedgerLine[]; readonly isSuppressed: boolean }
  | {
      readonly kind: "evaluated";
      readonly isConfirmed: boolean;
      readonly isSuppressed: boolean;
      readonly subscriptions: readonly { readonly sentence: string; readonly verdict: SubscriptionVerdict }[];
    };

/** Why somebody did or did not hear of an event: from the ledger, else by trying each of their filters (SPEC I4). */
export async function explainRecipient(ctx: ServiceContext, input: z.infer<typeof ExplainInput>): Promise<Explanation> {
  requirePermission(ctx, "trace.read");
  const trace = await traceEvent(ctx, { eventVersionId: input.eventVersionId });
  const hash = addressHash(ctx.config.secret, input.address);
  const isSuppressed = (await ctx.db.suppression.count({ where: { addressHash: hash, releasedAt: null } })) > 0;
  const recipient = await ctx.db.recipient.findFirst({
    where: { addressHash: hash, state: { not: "erased" } },
    select: { id: true, state: true },
  });
  if (recipient === null) return { kind: "unknown-address", isSuppressed };
  const lines = await ledgerLines(ctx, recipient.id, trace);
  if (lines.length > 0) return { kind: "ledger", lines, isSuppressed };
  const untold = whyUntold(trace);
  if (untold !== null) return { kind: untold };
  const subscriptions = await verdicts(ctx, recipient.id, trace);
  return { kind: "evaluated", isConfirmed: recipient.state === "confirmed", isSuppressed, subscriptions };
}

function whyUntold({ isPublished, isSilent, notices }: EventTrace): "not-published" | "silent" | "not-told-yet" | null {
  if (!isPublished) return "not-published";
  if (notices.length === 0) return isSilent ? "silent" : "not-told-yet";
  return notices.every(({ fannedOutAt }) => fannedOutAt === null) ? "not-told-yet" : null;
}

async function ledgerLines(ctx: ServiceContext, recipientId: string, { notices }: EventTrace): Promise<LedgerLine[]> {
  const endpoints = await ctx.db.webhookEndpoint.findMany({ where: { recipientId }, select: { id: true }, take: MOST });
  const kinds = new Map(notices.map(({ outboxId, kind }) => [outboxId, kind]));
  const rows = await ctx.db.delivery.findMany({
    where: { outboxId: { in: [...kinds.keys()] }, targetId: { in: [recipientId, ...endpoints.map(({ id }) => id)] } },
    orderBy: [{ createdAt: "desc" }, { outboxId: "desc" }, { channel: "asc" }],
    take: MOST,
  });
  return rows.map(({ outboxId, channel, state, reason, sentAt, digestId }) => {
    return { noticeKind: kinds.get(outboxId) ?? "event", channel, state, reason, sentAt, digestId };
  });
}

type FollowedFilter = {
  readonly state: string;
  readonly confirmedAt: Date | null;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly filter: { readonly sentence: string; readonly body: unknown };
};

async function verdicts(
  ctx: ServiceContext,
  recipientId: string,
  { notices }: EventTrace,
): Promise<{ sentence: string; verdict: SubscriptionVerdict }[]> {
  const subscriptions = await ctx.db.subscription.findMany({
    where: { recipientId },
    include: { filter: { select: { sentence: true, body: true } } },
    orderBy: { id: "asc" },
    take: MOST,
  });
  // The notice that came first is the one that most were meant to hear of.
  const first = notices.at(-1);
  if (first === undefined) return [];
  const { changes, effectKind } = await ctx.db.outbox.findUniqueOrThrow({ where: { id: first.outboxId } });
  const events = await ctx.db.$transaction((tx) =>
    matchableEvents(tx, { outboxId: first.outboxId, changes, effectKind }),
  );
  return subscriptions.map((row) => ({
    sentence: row.filter.sentence,
    verdict: verdictOn(row, events, first.createdAt),
  }));
}

function verdictOn(row: FollowedFilter, events: readonly MatchableEvent[], toldAt: Date): SubscriptionVerdict {
  const lists = failedLists(EventFilter.parse(row.filter.body), events);
  if (lists.length > 0) return { kind: "filtered", lists };
  if (row.state === "pending" || row.confirmedAt === null) return { kind: "not-confirmed" };
  if (row.confirmedAt > toldAt) return { kind: "followed-later", since: row.confirmedAt };
  if (row.state === "ended") return { kind: "ended", at: row.endedAt, by: row.endedBy };
  if (row.state === "paused") return { kind: "paused", at: row.pausedAt };
  return { kind: "matches" };
}
