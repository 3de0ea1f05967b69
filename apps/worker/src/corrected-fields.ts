import type { CorrectedField } from "@pacta/email";
import type { EventView } from "@pacta/services";

const PLAIN = ["actDate", "receivedDate", "circulatedDate", "effectiveDate", "place", "text"] as const;

/** What a version of an event says otherwise than the one before it, as mails tell it. */
export function correctedFields(before: EventView, after: EventView): CorrectedField[] {
  const fields: CorrectedField[] = PLAIN.map((field) => ({ field, before: before[field], after: after[field] }));
  const participant = { before: before.participant?.name ?? null, after: after.participant?.name ?? null };
  const all: CorrectedField[] = [
    { field: "event", before: before.kind, after: after.kind },
    { field: "participant", ...participant },
    ...fields,
  ];
  return all.filter((field) => field.before !== field.after);
}
