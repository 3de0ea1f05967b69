import type { Transaction } from "@pacta/db";
import type { EventView } from "./event-view.ts";
import { previousVersions } from "./previous-versions.ts";

/** The facts of an event whose correction readers are told of, in the order they are told. */
const TOLD_FIELDS = [
  "kind",
  "actDate",
  "receivedDate",
  "circulatedDate",
  "effectiveDate",
  "certainty",
  "place",
] as const;

/** One fact that a version gives otherwise than the one before; empty texts stand for what was or is not said. */
export type Correction = {
  readonly field: (typeof TOLD_FIELDS)[number];
  readonly before: string;
  readonly after: string;
};

export type CorrectedEvent = EventView & {
  /** What this version changed; empty for what was said first. */
  readonly corrections: readonly Correction[];
};

/** Versions with what each of them corrected in the one before it: one query where any did (SPEC C7). */
export async function withCorrections(db: Transaction, events: readonly EventView[]): Promise<CorrectedEvent[]> {
  const before = await previousVersions(db, events, "en");
  return events.map((event) => ({ ...event, corrections: correctionsOf(before(event), event) }));
}

export function correctionsOf(before: EventView | null, after: EventView): Correction[] {
  if (before === null) return [];
  return TOLD_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field] ?? "",
    after: after[field] ?? "",
  }));
}
