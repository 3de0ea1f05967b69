import type { Prisma, Transaction } from "@pacta/db";
import { z } from "zod";
import { unknownField } from "../service-error.ts";

/** A change of the record: a version recorded, or taken back. */
type RecordStep = { readonly versionId: string; readonly at: Date; readonly isRetraction: boolean };

export const RETRACTED = "~retracted";

/** The place of a change in the list: the version's id, with a mark where the change is its retraction. */
export const ChangeCursor = z.string().transform((text, ctx) => {
  const isRetraction = text.endsWith(RETRACTED);
  const versionId = isRetraction ? text.slice(0, -RETRACTED.length) : text;
  if (z.uuid().safeParse(versionId).success) return { versionId, isRetraction };
  ctx.addIssue({ code: "custom", message: "is not a place in the list" });
  return z.NEVER;
});
export type ChangeCursor = z.output<typeof ChangeCursor>;

type StepsWanted = { readonly treaty: string | null; readonly cursor: ChangeCursor | null; readonly limit: number };

/** Changes of the record, newest first; of one version its retraction comes before its recording. */
export async function recordSteps(db: Transaction, { treaty, cursor, limit }: StepsWanted): Promise<RecordStep[]> {
  const after = cursor === null ? null : await stepAt(db, cursor);
  const shown = { treaty: { mergedIntoId: null, retractedReason: null, ...(treaty !== null && { slug: treaty }) } };
  const page = { select: { id: true, recordedAt: true, supersededAt: true }, take: limit } as const;
  const recorded = async (state: "published" | "retracted") =>
    db.eventVersion.findMany({
      ...page,
      where: { state, event: shown, recordedAt: { not: null }, ...follows("recordedAt", after) },
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    });
  const retracted = await db.eventVersion.findMany({
    ...page,
    where: { state: "retracted", event: shown, ...follows("supersededAt", after) },
    orderBy: [{ supersededAt: "desc" }, { id: "desc" }],
  });
  const steps = [
    ...[...(await recorded("published")), ...(await recorded("retracted"))].map(({ id, recordedAt }) => ({
      versionId: id,
      at: recordedAt,
      isRetraction: false,
    })),
    ...retracted.map(({ id, supersededAt }) => ({ versionId: id, at: supersededAt, isRetraction: true })),
  ];
  return steps
    .flatMap((step) => (step.at === null ? [] : [{ ...step, at: step.at }]))
    .sort(newestFirst)
    .slice(0, limit);
}

async function stepAt(db: Transaction, { versionId, isRetraction }: ChangeCursor): Promise<RecordStep> {
  const row = await db.eventVersion.findUnique({
    where: { id: versionId },
    select: { recordedAt: true, supersededAt: true },
  });
  const at = isRetraction ? row?.supersededAt : row?.recordedAt;
  if (at === null || at === undefined) throw unknownField("cursor", `no change of the record at ${versionId}`);
  return { versionId, at, isRetraction };
}

/** What comes after a step in the list, by one of the two instants of a version. */
function follows(column: "recordedAt" | "supersededAt", after: RecordStep | null): Prisma.EventVersionWhereInput {
  if (after === null) return {};
  const isSameToo = after.isRetraction && column === "recordedAt";
  const id = isSameToo ? { lte: after.versionId } : { lt: after.versionId };
  return { AND: [{ [column]: { lte: after.at } }, { OR: [{ [column]: { lt: after.at } }, { id }] }] };
}

function newestFirst(a: RecordStep, b: RecordStep): number {
  if (a.at.getTime() !== b.at.getTime()) return b.at.getTime() - a.at.getTime();
  if (a.versionId !== b.versionId) return a.versionId < b.versionId ? 1 : -1;
  return Number(b.isRetraction) - Number(a.isRetraction);
}
