import { countDeliveries, type DeliveryCount } from "@pacta/db";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";

const MOST_NOTICES = 50;

export const TraceInput = z.strictObject({ eventVersionId: z.uuid() });

export type NoticeTrace = {
  readonly outboxId: string;
  readonly kind: string;
  readonly audience: string;
  /** Which version of the event it speaks of, counted from 1. */
  readonly version: number;
  readonly createdAt: Date;
  readonly fannedOutAt: Date | null;
  readonly droppedReason: string | null;
  readonly filters: number;
  readonly counts: readonly Omit<DeliveryCount, "outboxId">[];
};

export type EventTrace = {
  readonly eventId: string;
  /** Published without telling anybody. */
  readonly isSilent: boolean;
  readonly isPublished: boolean;
  readonly notices: readonly NoticeTrace[];
};

/** Who was told of an event and its corrections, by numbers: filters, channels, states and reasons (SPEC I4). */
export async function traceEvent(ctx: ServiceContext, input: z.infer<typeof TraceInput>): Promise<EventTrace> {
  requirePermission(ctx, "trace.read");
  const version = await ctx.db.eventVersion.findUnique({
    where: { id: input.eventVersionId },
    select: { eventId: true, notifyMode: true, recordedAt: true },
  });
  if (version === null) throw unknownField("eventVersionId", `event version ${input.eventVersionId} not found`);
  const { eventId, notifyMode, recordedAt } = version;
  const notices = await ctx.db.outbox.findMany({
    where: { version: { eventId } },
    select: {
      id: true,
      kind: true,
      audience: true,
      createdAt: true,
      fannedOutAt: true,
      droppedReason: true,
      version: { select: { number: true } },
      _count: { select: { filters: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_NOTICES,
  });
  const counts = await countDeliveries(
    ctx.db,
    notices.map(({ id }) => id),
  );
  return {
    eventId,
    isSilent: notifyMode === "silent",
    isPublished: recordedAt !== null,
    notices: notices.flatMap(({ id, version, _count: { filters }, ...notice }) => {
      if (version === null) return [];
      return { ...notice, outboxId: id, version: version.number, filters, counts: countsOf(counts, id) };
    }),
  };
}

function countsOf(counts: readonly DeliveryCount[], wanted: string): Omit<DeliveryCount, "outboxId">[] {
  return counts.flatMap(({ outboxId, ...count }) => (outboxId === wanted ? [count] : []));
}
