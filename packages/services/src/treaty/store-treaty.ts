import { dateColumn, type Prisma, type Transaction } from "@pacta/db";
import { relatedTreatyCodes } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { projectDependants } from "../projection/project-dependants.ts";
import { projectTreaty } from "../projection/project-treaty.ts";
import { unknownField } from "../service-error.ts";
import { checkRecord } from "./check-record.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { normaliseIdentifier } from "./normalise-identifier.ts";
import { storeRecordedEvents } from "./store-recorded-events.ts";
import { today } from "./today.ts";
import type { TreatyRecord } from "./treaty-record.ts";

/**
 * Stores a treaty with its published history in one transaction, silently: history is back-fill, nobody is told (SPEC H8).
 * Gives false and changes nothing when the slug is known.
 */
export async function storeTreaty(ctx: ServiceContext, record: TreatyRecord): Promise<boolean> {
  requirePermission(ctx, "treaty.create");
  return ctx.db.$transaction(
    async (tx) => {
      if ((await tx.treaty.count({ where: { slug: record.slug } })) > 0) return false;
      await checkRecord(tx, record);
      const id = uuidv7();
      const recordedAt = ctx.now();
      await tx.treaty.create({ data: { id, ...treatyColumns(record, recordedAt), ...treatyParts(record) } });
      await storeRecordedEvents(tx, recordedAt, id, record);
      const log = await loadTreatyLog(tx, record.slug);
      const moment = { asOf: today(ctx), knownAt: recordedAt };
      await projectTreaty(tx, log, moment);
      await projectDependants(tx, record.slug, moment);
      const after = { slug: record.slug, events: record.events.length };
      await recordAudit(tx, ctx, { action: "treaty.create", entity: "treaty", entityId: id, after });
      return true;
    },
    { timeout: 60_000 },
  );
}

/** Links treaties that are both stored; repeating it changes nothing. */
export async function storeRelations(ctx: ServiceContext, record: TreatyRecord): Promise<void> {
  requirePermission(ctx, "treaty.create");
  const fromId = await treatyIdOf(ctx.db, record.slug);
  for (const { kind, slug, on } of record.relations) {
    const toId = await treatyIdOf(ctx.db, slug);
    await ctx.db.treatyRelation.upsert({
      where: { fromId_kind_toId: { fromId, kind, toId } },
      create: { id: uuidv7(), fromId, toId, kind, takesEffectOn: dateColumn(on) },
      update: {},
    });
  }
}

async function treatyIdOf(db: Transaction, slug: string): Promise<string> {
  const row = await db.treaty.findUnique({ where: { slug }, select: { id: true } });
  if (row === null) throw unknownField("relations.slug", `treaty ${slug} not found`);
  return row.id;
}

function treatyColumns(record: TreatyRecord, createdAt: Date) {
  const { slug, form, shortTitle, depositary, signedAt, note, rules } = record;
  return {
    slug,
    form,
    shortTitle,
    depositary,
    signedAt,
    note,
    rules: rules satisfies Prisma.InputJsonValue,
    refersTo: relatedTreatyCodes(rules),
    signedOn: dateColumn(record.signedOn),
    statusAsAt: dateColumn(record.statusAsAt),
    createdAt,
  };
}

function treatyParts(record: TreatyRecord) {
  return {
    titles: { create: record.titles.map((title) => ({ id: uuidv7(), ...title })) },
    identifiers: {
      create: record.identifiers.map(({ scheme, value }) => ({
        id: uuidv7(),
        scheme,
        value,
        normalised: normaliseIdentifier(value),
      })),
    },
    sources: {
      create: record.sources.map((source) => ({
        ...source,
        id: uuidv7(),
        retrievedOn: dateColumn(source.retrievedOn),
      })),
    },
    topics: { create: record.topics.map((topicCode) => ({ topicCode })) },
    provisions: {
      create: record.provisions.map(({ topic, article, summary }, position) => ({
        id: uuidv7(),
        topicCode: topic,
        article,
        summary,
        position,
      })),
    },
  };
}
