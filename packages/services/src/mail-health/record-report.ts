import type { Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { deliveryMessageId } from "../delivery/message-id.ts";
import { requirePermission } from "../permission.ts";
import { type ComplaintAlarm, watchComplaints } from "./complaint-alarm.ts";
import { type MailReport, type ReportKind, reportKind } from "./mail-report.ts";
import { isSoftForTooLong } from "./soft-run.ts";
import { suppressAndTell } from "./suppress-and-tell.ts";

const HISTORY_MS = 60 * 86_400_000;
const MOST_LINES = 500;

export type ReportInput = { readonly recipientId: string; readonly report: MailReport };

export type ReportOutcome = {
  readonly kind: ReportKind;
  readonly isSuppressed: boolean;
  /** Of a complaint: what the rate has come to. */
  readonly alarm: ComplaintAlarm | null;
};

/** Keeps a report and does what it calls for (SPEC G5, G6). A recipient who is not on record changes nothing. */
export async function recordReport(ctx: ServiceContext, { recipientId, report }: ReportInput): Promise<ReportOutcome> {
  requirePermission(ctx, "delivery.run");
  const kind = reportKind(report);
  return ctx.db.$transaction(async (tx) => {
    // Two reports at once must not each miss the other when soft bounces are counted.
    const known = await tx.$queryRaw<unknown[]>`SELECT FROM recipients WHERE id = ${recipientId}::uuid FOR UPDATE`;
    if (known.length === 0) return { kind: "ignored", isSuppressed: false, alarm: null };
    await tx.bounce.create({
      data: { id: uuidv7(), recipientId, kind, at: ctx.now(), ...columnsOf(report) },
    });
    const reason = await suppressionReason(tx, ctx, { recipientId, kind });
    const row = {
      id: uuidv7(),
      recipientId,
      source: kind === "complaint" ? "arf" : "dsn",
      evidence: columnsOf(report),
    };
    const added = reason === null ? 0 : await suppressAndTell(tx, ctx, [{ ...row, reason }]);
    const alarm = kind === "complaint" ? await watchComplaints(tx, ctx) : null;
    return { kind, isSuppressed: added > 0, alarm };
  });
}

function columnsOf(report: MailReport): { status: string | null; diagnostic: string | null; messageId: string | null } {
  switch (report.kind) {
    case "dsn":
      return { status: report.status, diagnostic: report.diagnostic, messageId: report.messageId };
    case "complaint":
      return { status: null, diagnostic: report.feedbackType, messageId: report.messageId };
    case "ignored":
      return { status: null, diagnostic: report.why, messageId: null };
  }
}

type Judged = { readonly recipientId: string; readonly kind: ReportKind };

async function suppressionReason(
  tx: Transaction,
  ctx: ServiceContext,
  { recipientId, kind }: Judged,
): Promise<"hard_bounce" | "soft_bounce" | "complaint" | null> {
  if (kind === "hard") return "hard_bounce";
  if (kind === "complaint") return "complaint";
  if (kind !== "soft") return null;
  return (await isSoftTooLong(tx, ctx, recipientId)) ? "soft_bounce" : null;
}

async function isSoftTooLong(tx: Transaction, ctx: ServiceContext, recipientId: string): Promise<boolean> {
  const since = new Date(ctx.now().getTime() - HISTORY_MS);
  const newest = { orderBy: { at: "desc" }, take: MOST_LINES } as const;
  const released = await lastRelease(tx, recipientId);
  const start = released !== null && released > since ? released : since;
  const reports = await tx.bounce.findMany({
    where: { recipientId, at: { gt: start } },
    select: { kind: true, at: true, messageId: true },
    ...newest,
  });
  const deliveries = await tx.delivery.findMany({
    where: { targetId: recipientId, createdAt: { gt: start }, channel: "email", state: "sent", digestId: null },
    select: { outboxId: true, sentAt: true },
    orderBy: { createdAt: "desc" },
    take: MOST_LINES,
  });
  const sent = deliveries.flatMap(({ outboxId, sentAt }) =>
    sentAt === null ? [] : [{ at: sentAt, messageKey: messageKey(outboxId, recipientId) }],
  );
  return isSoftForTooLong({ reports, sent }, ctx.now());
}

function messageKey(outboxId: string, recipientId: string): string {
  return deliveryMessageId({ outboxId, recipientId, channel: "email" }, "").slice(1, -2);
}

/** What was reported before somebody released the address is settled. */
async function lastRelease(tx: Transaction, recipientId: string): Promise<Date | null> {
  const { addressHash } = await tx.recipient.findUniqueOrThrow({
    where: { id: recipientId },
    select: { addressHash: true },
  });
  const released = await tx.suppression.findFirst({
    where: { addressHash, releasedAt: { not: null } },
    select: { releasedAt: true },
    orderBy: { releasedAt: "desc" },
  });
  return released?.releasedAt ?? null;
}
