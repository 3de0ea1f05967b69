import { isoDateOf, type Prisma, type Transaction } from "@pacta/db";
import { parseTreatyEvent, parseTreatyRules, type TreatyEvent, type TreatyRules } from "@pacta/domain";
import { unknownField } from "../service-error.ts";

export type TreatyLog = {
  readonly id: string;
  readonly slug: string;
  readonly rules: TreatyRules;
  /** Every version that was ever known, with its record time. */
  readonly events: readonly TreatyEvent[];
};

export const VERSION_FOR_LOG = {
  event: { select: { treatyId: true } },
  participant: { select: { code: true } },
  towards: { select: { code: true } },
  predecessor: { select: { code: true } },
  references: { select: { citation: true }, orderBy: { id: "asc" }, take: 1 },
} as const satisfies Prisma.EventVersionInclude;

type LogRow = Prisma.EventVersionGetPayload<{ include: typeof VERSION_FOR_LOG }>;

/** Reads a treaty's rules and its whole log, the past states of knowledge included. */
export async function loadTreatyLog(db: Transaction, slug: string): Promise<TreatyLog> {
  const treaty = await db.treaty.findUnique({ where: { slug }, select: { id: true, slug: true, rules: true } });
  if (treaty === null) throw unknownField("treaty", `treaty ${slug} not found`);
  const rows = await db.eventVersion.findMany({
    where: { recordedAt: { not: null }, event: { treatyId: treaty.id } },
    include: VERSION_FOR_LOG,
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  const events = rows.flatMap((row) => (row.recordedAt === null ? [] : toTreatyEvent(row, row.recordedAt)));
  return { id: treaty.id, slug: treaty.slug, rules: parseTreatyRules(treaty.rules), events };
}

/** A stored version as the domain reads it; `recordedAt` is given because a draft has none yet. */
export function toTreatyEvent(row: LogRow, recordedAt: Date): TreatyEvent {
  return parseTreatyEvent({
    id: row.eventId,
    kind: row.kind,
    participant: row.participant?.code ?? null,
    announcedDate: isoDateOf(row.announcedDate),
    domesticDate: isoDateOf(row.domesticDate),
    actDate: isoDateOf(row.actDate),
    receivedDate: isoDateOf(row.receivedDate),
    circulatedDate: isoDateOf(row.circulatedDate),
    effectiveDate: isoDateOf(row.effectiveDate),
    effectiveBasis: row.effectiveBasis,
    precision: row.precision,
    latestDate: isoDateOf(row.latestDate),
    certainty: row.certainty,
    territory: row.territory,
    towards: row.towards?.code ?? null,
    concerns: row.concernsId,
    precludesForce: row.precludesForce,
    predecessor: row.predecessor?.code ?? null,
    place: row.place,
    revokes: row.revokesId,
    byTreaty: row.byTreatySlug,
    recordedAt,
    supersededAt: row.supersededAt,
    source: row.references[0]?.citation ?? null,
  });
}
