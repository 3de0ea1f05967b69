import { isoDateOf, type Prisma, type Transaction } from "@pacta/db";
import {
  parseTreatyEvent,
  parseTreatyRules,
  relatedTreatyCodes,
  type TreatyEvent,
  type TreatyRules,
} from "@pacta/domain";
import { unknownField } from "../service-error.ts";

export type TreatyLog = {
  readonly id: string;
  readonly slug: string;
  /** When the treaty came on record, or its first event did; before that nobody believed anything of it. */
  readonly enteredAt: Date;
  readonly rules: TreatyRules;
  /** Every version that was ever known, with its record time. */
  readonly events: readonly TreatyEvent[];
  /** The treaties its rules refer to. */
  readonly related: readonly TreatyLog[];
};

export const VERSION_FOR_LOG = {
  event: { select: { treatyId: true } },
  participant: { select: { code: true } },
  towards: { select: { code: true } },
  predecessor: { select: { code: true } },
  references: { select: { citation: true }, orderBy: { id: "asc" }, take: 1 },
} as const satisfies Prisma.EventVersionInclude;

type LogRow = Prisma.EventVersionGetPayload<{ include: typeof VERSION_FOR_LOG }>;

/** Reads a treaty's rules and its whole log, the past states of knowledge included, and those its rules refer to. */
export async function loadTreatyLog(db: Transaction, slug: string): Promise<TreatyLog> {
  const [log] = await findTreatyLogs(db, [slug], new Set());
  if (log === undefined) throw unknownField("treaty", `treaty ${slug} not found`);
  return log;
}

/** Two queries for each step of reference; `seen` keeps treaties that refer to one another from being read for ever. */
async function findTreatyLogs(
  db: Transaction,
  slugs: readonly string[],
  seen: ReadonlySet<string>,
): Promise<TreatyLog[]> {
  if (slugs.length === 0) return [];
  const treaties = await db.treaty.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true, slug: true, rules: true, createdAt: true },
  });
  const eventsOf = await readEvents(
    db,
    treaties.map(({ id }) => id),
  );
  const logs = treaties.map(({ id, slug, rules, createdAt }) => {
    const events = eventsOf(id);
    return { id, slug, rules: parseTreatyRules(rules), events, enteredAt: entryOf(createdAt, events) };
  });
  const met = new Set([...seen, ...slugs]);
  const codesOf = (rules: TreatyRules): string[] => relatedTreatyCodes(rules).filter((code) => !met.has(code));
  const related = await findTreatyLogs(db, [...new Set(logs.flatMap(({ rules }) => codesOf(rules)))], met);
  return logs.map((log) => ({
    ...log,
    related: related.filter(({ slug }) => codesOf(log.rules).includes(slug)),
  }));
}

async function readEvents(db: Transaction, treatyIds: string[]): Promise<(treatyId: string) => TreatyEvent[]> {
  const rows = await db.eventVersion.findMany({
    where: { recordedAt: { not: null }, event: { treatyId: { in: treatyIds } } },
    include: VERSION_FOR_LOG,
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
  const events = new Map<string, TreatyEvent[]>(treatyIds.map((id) => [id, []]));
  for (const row of rows) {
    if (row.recordedAt !== null) events.get(row.event.treatyId)?.push(toTreatyEvent(row, row.recordedAt));
  }
  return (treatyId) => events.get(treatyId) ?? [];
}

function entryOf(createdAt: Date, events: readonly TreatyEvent[]): Date {
  return new Date(Math.min(createdAt.getTime(), ...events.map(({ recordedAt }) => recordedAt.getTime())));
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
