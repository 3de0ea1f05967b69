import { findRecordedVersions, type RecordedVersion, type StoredVersion, type Transaction } from "@pacta/db";
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
  /** The same versions in the same order, as they are stored. */
  readonly versions: readonly RecordedVersion[];
  /** The treaties its rules refer to. */
  readonly related: readonly TreatyLog[];
};

/** Reads a treaty's rules and its whole log, the past states of knowledge included, and those its rules refer to. */
export async function loadTreatyLog(db: Transaction, slug: string): Promise<TreatyLog> {
  const log = await findTreatyLog(db, slug);
  if (log === null) throw unknownField("treaty", `treaty ${slug} not found`);
  return log;
}

/** As `loadTreatyLog`; null where there is no such treaty. */
export async function findTreatyLog(db: Transaction, slug: string): Promise<TreatyLog | null> {
  const [log] = await findTreatyLogs(db, [slug], new Set());
  return log ?? null;
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
  const ids = treaties.map(({ id }) => id);
  const recorded = await findRecordedVersions(db, ids);
  const logs = treaties.map(({ id, slug, rules, createdAt }) => {
    const versions = recorded.filter(({ treatyId }) => treatyId === id);
    const events = versions.map((version) => toTreatyEvent(version, version.recordedAt));
    return { id, slug, rules: parseTreatyRules(rules), versions, events, enteredAt: entryOf(createdAt, events) };
  });
  const met = new Set([...seen, ...slugs]);
  const codesOf = (rules: TreatyRules): string[] => relatedTreatyCodes(rules).filter((code) => !met.has(code));
  const related = await findTreatyLogs(db, [...new Set(logs.flatMap(({ rules }) => codesOf(rules)))], met);
  return logs.map((log) => ({
    ...log,
    related: related.filter(({ slug }) => codesOf(log.rules).includes(slug)),
  }));
}

function entryOf(createdAt: Date, events: readonly TreatyEvent[]): Date {
  return new Date(Math.min(createdAt.getTime(), ...events.map(({ recordedAt }) => recordedAt.getTime())));
}

/** A stored version as the domain reads it; `recordedAt` is given because a draft has none yet. */
export function toTreatyEvent(version: StoredVersion, recordedAt: Date): TreatyEvent {
  return parseTreatyEvent({
    id: version.eventId,
    kind: version.kind,
    participant: version.participant,
    announcedDate: version.announcedDate,
    domesticDate: version.domesticDate,
    actDate: version.actDate,
    receivedDate: version.receivedDate,
    circulatedDate: version.circulatedDate,
    effectiveDate: version.effectiveDate,
    effectiveBasis: version.effectiveBasis,
    precision: version.precision,
    latestDate: version.latestDate,
    certainty: version.certainty,
    territory: version.territory,
    towards: version.towards,
    concerns: version.concernsId,
    precludesForce: version.precludesForce,
    predecessor: version.predecessor,
    place: version.place,
    revokes: version.revokesId,
    byTreaty: version.byTreatySlug,
    recordedAt,
    supersededAt: version.supersededAt,
    source: version.references[0]?.citation ?? null,
  });
}
