import type { Transaction } from "@pacta/db";
import type { StatusChange } from "@pacta/domain";
import { CONTRACTS } from "@pacta/jobs";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { addNotice } from "../delivery/add-notice.ts";
import { accountIdOf, requirePermission } from "../permission.ts";
import { projectDependants } from "../projection/project-dependants.ts";
import { projectTreaty } from "../projection/project-treaty.ts";
import { invalidField, ServiceError } from "../service-error.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { today } from "../treaty/today.ts";
import { lockTreatyOf } from "./lock-treaty-of.ts";
import { type Publication, weighPublication } from "./weigh-publication.ts";

export type PublishInput = { readonly eventVersionId: string };

export type PublishResult =
  | { readonly kind: "published"; readonly changes: readonly StatusChange[]; readonly treatySlug: string }
  | { readonly kind: "already-published"; readonly treatySlug: string };

type Stored = { readonly result: PublishResult; readonly outboxId: string | null };

/**
 * Publishes a version: version, projections, audit and outbox in one transaction, then the bell.
 * A second call for the same version changes nothing.
 */
export async function publishEvent(ctx: ServiceContext, input: PublishInput): Promise<PublishResult> {
  requirePermission(ctx, "event.publish");
  const { result, outboxId } = await ctx.db.$transaction((tx) => store(tx, ctx, input.eventVersionId), {
    timeout: 60_000,
  });
  if (outboxId !== null) await ctx.bell.ring(CONTRACTS["fan-out"], { outboxId });
  return result;
}

async function store(tx: Transaction, ctx: ServiceContext, id: string): Promise<Stored> {
  await lockTreatyOf(tx, id);
  const recordedAt = ctx.now();
  const publication = await weighPublication(tx, recordedAt, id);
  if (publication.state === "published") {
    return { result: { kind: "already-published", treatySlug: publication.treatySlug }, outboxId: null };
  }
  checkPublishable(id, publication);
  await replaceCurrentVersion(tx, {
    id,
    eventId: publication.eventId,
    recordedAt,
    publisherId: accountIdOf(ctx.actor),
  });
  const moment = { asOf: today(ctx), knownAt: recordedAt };
  await projectTreaty(tx, await loadTreatyLog(tx, publication.treatySlug), moment);
  await projectDependants(tx, publication.treatySlug, moment);
  const { changes, treatySlug } = publication;
  await recordAudit(tx, ctx, {
    action: "event.publish",
    entity: "event",
    entityId: publication.eventId,
    before: { status: publication.before.status },
    after: { status: publication.after.status, version: id, notify: publication.notifyMode },
  });
  const { notifyMode, number } = publication;
  if (notifyMode === "silent") return { result: { kind: "published", changes, treatySlug }, outboxId: null };
  const outboxId = await addNotice(tx, ctx, {
    eventVersionId: id,
    kind: number === 1 ? "event" : "correction",
    audience: notifyMode === "told" ? "told" : "followers",
    changes,
  });
  return { result: { kind: "published", changes, treatySlug }, outboxId };
}

function checkPublishable(id: string, publication: Publication): void {
  if (publication.state === "retracted") throw new ServiceError("conflict", `event version ${id} was retracted`);
  if (publication.referenceCount === 0) {
    throw invalidField("references", "an event needs at least one reference before it is published");
  }
  if (publication.isUnexplainedOverride) {
    throw invalidField("text", "say why the entry into force is on another day than the one computed");
  }
}

type PublishedVersion = {
  readonly id: string;
  readonly eventId: string;
  readonly recordedAt: Date;
  readonly publisherId: string | null;
};

async function replaceCurrentVersion(
  tx: Transaction,
  { id, eventId, recordedAt, publisherId }: PublishedVersion,
): Promise<void> {
  await tx.eventVersion.updateMany({
    where: { eventId, state: "published", supersededAt: null },
    data: { supersededAt: recordedAt },
  });
  await tx.eventVersion.update({ where: { id }, data: { state: "published", recordedAt, publisherId } });
}
