import { dateColumn } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import type { ParticipantRecord, TopicRecord } from "./treaty-record.ts";

/** Adds participants that are not known yet, with their names; known ones stay as they are. */
export async function storeParticipants(ctx: ServiceContext, records: readonly ParticipantRecord[]): Promise<number> {
  requirePermission(ctx, "treaty.create");
  return ctx.db.$transaction(async (tx) => {
    const codes = records.map((record) => record.code);
    const known = new Set((await tx.participant.findMany({ where: { code: { in: codes } } })).map((row) => row.code));
    const fresh = records.filter((record) => !known.has(record.code)).map((record) => ({ ...record, id: uuidv7() }));
    await tx.participant.createMany({ data: fresh.map(({ id, code, kind }) => ({ id, code, kind })) });
    await tx.participantName.createMany({
      data: fresh.flatMap(({ id, names }) =>
        names.map((name) => ({
          ...name,
          id: uuidv7(),
          participantId: id,
          validFrom: dateColumn(name.validFrom),
          validTo: dateColumn(name.validTo),
        })),
      ),
    });
    return fresh.length;
  });
}

/** Adds topics that are not known yet. */
export async function storeTopics(ctx: ServiceContext, records: readonly TopicRecord[]): Promise<number> {
  requirePermission(ctx, "treaty.create");
  const { count } = await ctx.db.topic.createMany({ data: [...records], skipDuplicates: true });
  return count;
}
