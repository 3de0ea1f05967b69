import { dateColumn, type Transaction } from "@pacta/db";
import { parseTreatyRules } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { accountIdOf, requirePermission } from "../permission.ts";
import { invalidField, unknownField } from "../service-error.ts";
import type { EventDraftInput } from "./event-draft-input.ts";
import { notifyModeFor } from "./notify-mode.ts";

export type EventDraft = { readonly eventId: string; readonly eventVersionId: string };

/** Stores a first draft version of a new event. The public sees nothing of it until publication. */
export async function draftEvent(ctx: ServiceContext, input: EventDraftInput): Promise<EventDraft> {
  requirePermission(ctx, "event.draft");
  return ctx.db.$transaction(async (tx) => {
    const treaty = await treatyOf(tx, input.treaty);
    const participantId = await participantIdOf(tx, input, treaty.parties);
    await checkLinks(tx, input);
    const draft = { eventId: uuidv7(), eventVersionId: uuidv7() };
    const createdAt = ctx.now();
    await tx.event.create({ data: { id: draft.eventId, treatyId: treaty.id, createdAt } });
    await tx.eventVersion.create({ data: { ...versionColumns(ctx, input), ...ids(draft), participantId, createdAt } });
    const after = { treaty: input.treaty, kind: input.kind, participant: input.participant };
    await recordAudit(tx, ctx, { action: "event.draft", entity: "event", entityId: draft.eventId, after });
    return draft;
  });
}

function ids(draft: EventDraft): { id: string; eventId: string; number: number } {
  return { id: draft.eventVersionId, eventId: draft.eventId, number: 1 };
}

function versionColumns(ctx: ServiceContext, input: EventDraftInput) {
  const { treaty, participant, references, notify, revokes, byTreaty, ...own } = input;
  return {
    ...own,
    state: "draft" as const,
    actDate: dateColumn(input.actDate),
    receivedDate: dateColumn(input.receivedDate),
    circulatedDate: dateColumn(input.circulatedDate),
    effectiveDate: dateColumn(input.effectiveDate),
    byTreatySlug: byTreaty,
    revokesId: revokes,
    notifyMode: notify ?? notifyModeFor(ctx, input),
    authorId: accountIdOf(ctx.actor),
    references: {
      create: references.map((reference) => ({
        ...reference,
        id: uuidv7(),
        retrievedOn: dateColumn(reference.retrievedOn),
      })),
    },
  };
}

async function treatyOf(tx: Transaction, slug: string): Promise<{ id: string; parties: readonly string[] }> {
  const treaty = await tx.treaty.findUnique({ where: { slug }, select: { id: true, rules: true } });
  if (treaty === null) throw unknownField("treaty", `treaty ${slug} not found`);
  return { id: treaty.id, parties: parseTreatyRules(treaty.rules).parties };
}

async function participantIdOf(
  tx: Transaction,
  input: EventDraftInput,
  parties: readonly string[],
): Promise<string | null> {
  if (input.participant === null) return null;
  const found = await tx.participant.findUnique({ where: { code: input.participant }, select: { id: true } });
  if (found === null) throw unknownField("participant", `participant ${input.participant} not found`);
  if (parties.length > 0 && !parties.includes(input.participant)) {
    throw invalidField("participant", `${input.participant} is not a side of this treaty`);
  }
  return found.id;
}

async function checkLinks(tx: Transaction, input: EventDraftInput): Promise<void> {
  if (input.byTreaty !== null && (await tx.treaty.count({ where: { slug: input.byTreaty } })) === 0) {
    throw unknownField("byTreaty", `treaty ${input.byTreaty} not found`);
  }
  if (input.revokes === null) return;
  const revoked = await tx.event.findUnique({
    where: { id: input.revokes },
    select: { treaty: { select: { slug: true } } },
  });
  if (revoked?.treaty.slug !== input.treaty) {
    throw unknownField("revokes", `event ${input.revokes} not found in treaty ${input.treaty}`);
  }
}
