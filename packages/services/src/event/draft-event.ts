import { dateColumn, type Transaction } from "@pacta/db";
import { parseTreatyRules, type TreatyRules } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { accountIdOf, requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { checkEventFacts } from "./check-event-facts.ts";
import { eventDayColumns } from "./event-day-columns.ts";
import type { EventDraftInput } from "./event-draft-input.ts";
import { notifyModeFor } from "./notify-mode.ts";

export type EventDraft = { readonly eventId: string; readonly eventVersionId: string };

/** Stores a draft version of a new event, or of the one it corrects. The public sees nothing of it until publication. */
export async function draftEvent(ctx: ServiceContext, input: EventDraftInput): Promise<EventDraft> {
  requirePermission(ctx, "event.draft");
  return ctx.db.$transaction(async (tx) => {
    const treaty = await treatyOf(tx, input.treaty);
    const people = await peopleOf(tx, input);
    await checkLinks(tx, input);
    const draft = { eventId: input.corrects ?? uuidv7(), eventVersionId: uuidv7() };
    checkEventFacts(treaty.rules, draft.eventId, input);
    const createdAt = ctx.now();
    const number = await numberOf(tx, input.corrects);
    if (number === 1) await tx.event.create({ data: { id: draft.eventId, treatyId: treaty.id, createdAt } });
    await tx.eventVersion.create({
      data: { ...versionColumns(ctx, input), ...ids(draft), number, treatyId: treaty.id, ...people, createdAt },
    });
    const after = { treaty: input.treaty, kind: input.kind, participant: input.participant };
    await recordAudit(tx, ctx, { action: "event.draft", entity: "event", entityId: draft.eventId, after });
    return draft;
  });
}

function ids(draft: EventDraft): { id: string; eventId: string } {
  return { id: draft.eventVersionId, eventId: draft.eventId };
}

/** The number of the next version; versions of one event are drafted one at a time. */
async function numberOf(tx: Transaction, corrects: string | null): Promise<number> {
  if (corrects === null) return 1;
  await tx.$queryRaw`SELECT id FROM events WHERE id = ${corrects}::uuid FOR UPDATE`;
  const latest = await tx.eventVersion.aggregate({ where: { eventId: corrects }, _max: { number: true } });
  return (latest._max.number ?? 0) + 1;
}

function versionColumns(ctx: ServiceContext, input: EventDraftInput) {
  const {
    treaty,
    participant,
    towards,
    predecessor,
    references,
    notify,
    revokes,
    concerns,
    byTreaty,
    corrects,
    ...own
  } = input;
  return {
    ...own,
    state: "draft" as const,
    ...eventDayColumns(input),
    byTreatySlug: byTreaty,
    revokesId: revokes,
    concernsId: concerns,
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

async function treatyOf(tx: Transaction, slug: string): Promise<{ id: string; rules: TreatyRules }> {
  const treaty = await tx.treaty.findUnique({ where: { slug }, select: { id: true, rules: true } });
  if (treaty === null) throw unknownField("treaty", `treaty ${slug} not found`);
  return { id: treaty.id, rules: parseTreatyRules(treaty.rules) };
}

type PeopleColumns = Record<"participantId" | "towardsId" | "predecessorId", string | null>;

async function peopleOf(tx: Transaction, input: EventDraftInput): Promise<PeopleColumns> {
  return {
    participantId: await idOfParticipant(tx, "participant", input.participant),
    towardsId: await idOfParticipant(tx, "towards", input.towards),
    predecessorId: await idOfParticipant(tx, "predecessor", input.predecessor),
  };
}

async function idOfParticipant(tx: Transaction, field: string, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const found = await tx.participant.findUnique({ where: { code }, select: { id: true } });
  if (found === null) throw unknownField(field, `participant ${code} not found`);
  return found.id;
}

async function checkLinks(tx: Transaction, input: EventDraftInput): Promise<void> {
  if (input.byTreaty !== null && (await tx.treaty.count({ where: { slug: input.byTreaty } })) === 0) {
    throw unknownField("byTreaty", `treaty ${input.byTreaty} not found`);
  }
  await checkEventLink(tx, input.treaty, "revokes", input.revokes);
  await checkEventLink(tx, input.treaty, "concerns", input.concerns);
  await checkEventLink(tx, input.treaty, "corrects", input.corrects);
}

async function checkEventLink(tx: Transaction, treaty: string, field: string, eventId: string | null): Promise<void> {
  if (eventId === null) return;
  const event = await tx.event.findUnique({ where: { id: eventId }, select: { treaty: { select: { slug: true } } } });
  if (event?.treaty.slug !== treaty) throw unknownField(field, `event ${eventId} not found in treaty ${treaty}`);
}
