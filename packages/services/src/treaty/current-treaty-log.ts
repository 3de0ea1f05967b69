import { type Database, findLogMark } from "@pacta/db";
import { relatedTreatyCodes } from "@pacta/domain";
import { findTreatyLog, type TreatyLog } from "./load-treaty-log.ts";

type Kept = { readonly log: TreatyLog; readonly slugs: readonly string[]; readonly mark: string | null };

/** What a process keeps at most; the log read longest ago goes first. */
const MOST_VERSIONS = 20_000;

const keptOf = new WeakMap<Database, Map<string, Kept>>();

/**
 * The log as it is stored, parsed anew only if it, its rules or a treaty that these refer to has changed since it was
 * last read: one narrow query tells. Null where there is no such treaty. For readers; whoever writes reads the log within its transaction.
 */
export async function currentTreatyLog(db: Database, slug: string): Promise<TreatyLog | null> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const known = kept.get(slug);
  if (known !== undefined && (await findLogMark(db, known.slugs)) === known.mark) {
    keep(kept, slug, known);
    return known.log;
  }
  kept.delete(slug);
  const read = await readMarked(db, slug);
  if (read === null) return null;
  keep(kept, slug, read);
  return read.log;
}

/** The log and its mark are of one snapshot: what is published meanwhile is in both or in neither. */
function readMarked(db: Database, slug: string): Promise<Kept | null> {
  return db.$transaction(
    async (tx) => {
      const log = await findTreatyLog(tx, slug);
      if (log === null) return null;
      const slugs = slugsOf(log);
      return { log, slugs, mark: await findLogMark(tx, slugs) };
    },
    { isolationLevel: "RepeatableRead" },
  );
}

/** A treaty that is referred to and not yet on record is named by its rules: its entry changes the mark. */
function slugsOf(log: TreatyLog): string[] {
  return [...new Set([log.slug, ...relatedTreatyCodes(log.rules), ...log.related.flatMap(slugsOf)])];
}

function keep(kept: Map<string, Kept>, slug: string, read: Kept): void {
  kept.delete(slug);
  kept.set(slug, read);
  let versions = 0;
  for (const [one, { log }] of [...kept].reverse()) {
    versions += sizeOf(log);
    if (versions > MOST_VERSIONS && one !== slug) kept.delete(one);
  }
}

function sizeOf({ versions, related }: TreatyLog): number {
  return versions.length + related.reduce((sum, other) => sum + sizeOf(other), 0);
}
