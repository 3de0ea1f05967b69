import { dateColumn } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import type { ParticipantRecord, SuccessionRecord, TopicRecord } from "./treaty-record.ts";

/** Adds participants that are not known yet, with their names; known ones stay as they are. */
export async function storeParticipants(ctx: ServiceContext, records: readonly ParticipantRecord[]): Promise<number> {
  requirePermission(ctx, "treaty.create");
  return ctx.db.$transaction(async (tx) => {
    const codes = records.map((record) => record.code);
    const known = new Set((await tx.participant.findMany({ where: { code: { in: codes } } })).map((row) => row.code));
    const fresh = records.filter((record) => !known.has(record.code)).map((record) => ({ ...record, id: uuidv7() }));
    await tx.participant.createMany({
      data: fresh.map(({ names: _names, codes: _codes, validFrom, validTo, ...own }) => ({
        ...own,
        validFrom: dateColumn(validFrom),
        validTo: dateColumn(validTo),
      })),
    });
    await tx.participantCode.createMany({
      data: fresh.flatMap(({ id, codes: others }) => others.map((other) => ({ ...other, participantId: id }))),
    });
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

/** Adds successions that are not known yet; both States are on record. */
export async function storeSuccessions(ctx: ServiceContext, records: readonly SuccessionRecord[]): Promise<number> {
  requirePermission(ctx, "treaty.create");
  const codes = records.flatMap(({ predecessor, successor }) => [predecessor, successor]);
  const rows = await ctx.db.participant.findMany({ where: { code: { in: codes } }, select: { id: true, code: true } });
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  const idOf = (code: string): string => {
    const id = ids.get(code);
    if (id === undefined) throw unknownField("successions", `participant ${code} not found`);
    return id;
  };
  const { count } = await ctx.db.participantSuccession.createMany({
    data: records.map(({ predecessor, successor, kind, takesEffectOn }) => ({
      predecessorId: idOf(predecessor),
      successorId: idOf(successor),
      kind,
      takesEffectOn: dateColumn(takesEffectOn),
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Adds topics that are not known yet. */
export async function storeTopics(ctx: ServiceContext, records: readonly TopicRecord[]): Promise<number> {
  requirePermission(ctx, "treaty.create");
  const { count } = await ctx.db.topic.createMany({ data: [...records], skipDuplicates: true });
  return count;
}
