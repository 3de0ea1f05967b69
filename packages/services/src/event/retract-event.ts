import type { Transaction } from "@pacta/db";
import type { StatusChange } from "@pacta/domain";
import { fanOut } from "@pacta/jobs";
import { z } from "zod";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { addNotice } from "../delivery/add-notice.ts";
import { requirePermission } from "../permission.ts";
import { projectDependants } from "../projection/project-dependants.ts";
import { projectTreaty } from "../projection/project-treaty.ts";
import { ServiceError } from "../service-error.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { today } from "../treaty/today.ts";
import { lockTreatyOf } from "./lock-treaty-of.ts";
import { weighRetraction } from "./weigh-retraction.ts";

export const RetractionInput = z.strictObject({
  eventVersionId: z.uuid("is not an event version"),
  reason: z.string().trim().min(1, "say why").max(1_000, "is longer than 1000 characters"),
});
export type RetractionInput = z.output<typeof RetractionInput>;

export type RetractionResult =
  | { readonly kind: "retracted"; readonly changes: readonly StatusChange[]; readonly treatySlug: string }
  | { readonly kind: "already-retracted"; readonly treatySlug: string };

/**
 * Takes a published event off the record, with the reason; what was known before keeps showing it (SPEC B6, C3).
 * Version, projections, audit and the notice to those who were told of it in one transaction, then the bell. A second call for the same version changes nothing.
 */
export async function retractEvent(ctx: ServiceContext, input: RetractionInput): Promise<RetractionResult> {
  requirePermission(ctx, "event.retract");
  const { result, outboxId } = await ctx.db.$transaction((tx) => store(tx, ctx, input), { timeout: 60_000 });
  if (outboxId !== null) await ctx.bell.ring(fanOut, { outboxId });
  return result;
}

type Stored = { readonly result: RetractionResult; readonly outboxId: string | null };

async function store(
  tx: Transaction,
  ctx: ServiceContext,
  { eventVersionId: id, reason }: RetractionInput,
): Promise<Stored> {
  await lockTreatyOf(tx, id);
  const at = ctx.now();
  const { eventId, treatySlug, state, isCurrent, before, after, changes } = await weighRetraction(tx, at, id);
  if (state === "retracted") return { result: { kind: "already-retracted", treatySlug }, outboxId: null };
  if (!isCurrent) throw new ServiceError("conflict", `event version ${id} is not the one that stands published`);
  await tx.eventVersion.update({
    where: { id },
    data: { state: "retracted", supersededAt: at, retractedReason: reason },
  });
  const moment = { asOf: today(ctx), knownAt: at };
  await projectTreaty(tx, await loadTreatyLog(tx, treatySlug), moment);
  await projectDependants(tx, treatySlug, moment);
  await recordAudit(tx, ctx, {
    action: "event.retract",
    entity: "event",
    entityId: eventId,
    before: { status: before.status },
    after: { status: after.status, version: id },
    reason,
  });
  const notice = { eventVersionId: id, kind: "cancellation", audience: "told", changes } as const;
  return { result: { kind: "retracted", changes, treatySlug }, outboxId: await addNotice(tx, ctx, notice) };
}
