import {
  completeTreaty,
  listHeldActs,
  listHeldTreaties,
  ParticipantRecord,
  type ServiceContext,
  ServiceError,
  SuccessionRecord,
  storeParticipants,
  storeSuccessions,
  storeTopics,
  storeTreaty,
  TreatyRecord,
} from "@pacta/services";
import { SEED_TOPICS } from "../seed/topics.ts";
import { compareActs } from "./compare-acts.ts";
import { ConflictReport } from "./conflict.ts";
import { readFacts } from "./facts.ts";
import { HeldRecord } from "./held-record.ts";
import { readParticipantNames } from "./participant-names.ts";
import { readParticipants } from "./participants.ts";
import type { SourceRecord } from "./source-record.ts";
import { readUk } from "./uk.ts";
import { readUntc } from "./untc.ts";
import { readWipo } from "./wipo.ts";

export type SourceProgress = { readonly source: string; readonly done: number; readonly total: number };
export type SourceCount = {
  readonly source: string;
  added: number;
  /** On record before without an act of anybody: the source's acts were added. */
  completed: number;
  held: number;
  refused: number;
  events: number;
};
export type LoadedData = {
  readonly participants: number;
  readonly sources: readonly SourceCount[];
  readonly report: ConflictReport;
};

/**
 * Fills the record from a folder of public records: facts first, then WIPO, the United Kingdom, the United Nations. The
 * first source to tell a treaty is stored. A later one completes it where nobody's acts are on record; else what it
 * tells is compared and reported, never merged. Doing it
 * again changes nothing.
 */
export async function loadData(
  ctx: ServiceContext,
  folder: string,
  onProgress: (progress: SourceProgress) => void,
): Promise<LoadedData> {
  const report = new ConflictReport();
  const table = await readParticipants(folder);
  await storeTopics(ctx, SEED_TOPICS);
  const participants = await storeParticipants(
    ctx,
    table.records.map((one) => ParticipantRecord.parse(one)),
  );
  await storeSuccessions(
    ctx,
    table.successions.map((one) => SuccessionRecord.parse(one)),
  );
  const names = await readParticipantNames(folder, table);
  const sources: readonly (readonly [string, () => Promise<SourceRecord[]>])[] = [
    ["facts", () => readFacts(folder, report)],
    ["WIPO", () => readWipo(folder, names, report)],
    ["UK", () => readUk(folder, names, report)],
    ["UNTC", () => readUntc(folder, names, report)],
  ];
  const held = new HeldRecord(await listHeldTreaties(ctx));
  const counts: SourceCount[] = [];
  for (const [source, read] of sources) {
    counts.push(await loadSource(ctx, { source, records: await read(), held, report, onProgress }));
  }
  return { participants, sources: counts, report };
}

type SourceLoad = {
  readonly source: string;
  readonly records: readonly SourceRecord[];
  readonly held: HeldRecord;
  readonly report: ConflictReport;
  readonly onProgress: (progress: SourceProgress) => void;
};

async function loadSource(ctx: ServiceContext, load: SourceLoad): Promise<SourceCount> {
  const { source, records, held, onProgress } = load;
  const count: SourceCount = { source, added: 0, completed: 0, held: 0, refused: 0, events: 0 };
  for (const [index, record] of records.entries()) {
    const slug = held.find(record);
    if (slug !== null) {
      const isCompleted = await hasCompleted(ctx, record, slug);
      count[isCompleted ? "completed" : "held"] += 1;
      if (isCompleted) count.events += record.treaty.events.length;
      await reportDifferences(ctx, load, record, slug);
    } else if (await isStored(ctx, load, record)) {
      held.add(record);
      count.added += 1;
      count.events += record.treaty.events.length;
    } else {
      count.refused += 1;
    }
    onProgress({ source, done: index + 1, total: records.length });
  }
  return count;
}

async function isStored(ctx: ServiceContext, { source, report }: SourceLoad, record: SourceRecord): Promise<boolean> {
  try {
    return await storeTreaty(ctx, TreatyRecord.parse(record.treaty));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    report.add({ source, where: record.sourceKey, treaty: null, reason: "treaty refused", value: error.message });
    return false;
  }
}

/** A table of acts completes a record of the treaty alone; the treaty's own acts stay as they are. */
async function hasCompleted(ctx: ServiceContext, { treaty }: SourceRecord, slug: string): Promise<boolean> {
  const { statusAsAt, sources, identifiers, events } = TreatyRecord.parse(treaty);
  const acts = events.filter(({ participant }) => participant !== null);
  return acts.length > 0 && (await completeTreaty(ctx, slug, { statusAsAt, sources, identifiers, events: acts }));
}

/** What the source itself has stored before agrees with it, so that a second run reports what the first did. */
async function reportDifferences(
  ctx: ServiceContext,
  { source, report }: SourceLoad,
  { sourceKey, treaty }: SourceRecord,
  slug: string,
): Promise<void> {
  for (const { reason, value } of compareActs(await listHeldActs(ctx, slug), treaty.events)) {
    report.add({ source, where: sourceKey, treaty: slug, reason, value });
  }
}
