import type { HeldAct } from "@pacta/services";
import { groupedBy } from "./grouped-by.ts";
import type { RecordedAct } from "./source-record.ts";

/** An act that a second source tells and the record does not hold in the same words. */
export type ActDifference = { readonly reason: string; readonly value: string };

/**
 * Compares what a second source says of a treaty with the record. An act is the same by kind, participant and day; one
 * of the same kind and participant on another day is a contradiction, else it is missing.
 */
export function compareActs(held: readonly HeldAct[], told: readonly RecordedAct[]): ActDifference[] {
  const byActor = groupedBy(held, (act) => `${act.kind} ${act.participant}`);
  return told.flatMap((act) => {
    // One day of signature for all: the record holds each participant's own.
    if (act.kind === "signature" && act.participant == null) return [];
    const same = byActor.get(`${act.kind} ${act.participant ?? null}`) ?? [];
    const day = act.actDate ?? act.effectiveDate ?? null;
    const who = `${act.participant ?? "treaty"}, ${act.kind}`;
    if (same.length === 0) return [{ reason: "act not on record", value: `${who}, ${day}` }];
    const onDay = same.find((one) => dayOf(one) === day);
    if (onDay === undefined) {
      const days = same.map(dayOf).join(", ");
      return [{ reason: "another day on record", value: `${who}, ${day}; on record ${days}` }];
    }
    const effective = act.effectiveDate ?? null;
    if (effective === null || onDay.effectiveDate === null || onDay.effectiveDate === effective) return [];
    return [{ reason: "another effect on record", value: `${who}, ${effective}; on record ${onDay.effectiveDate}` }];
  });
}

function dayOf({ actDate, receivedDate, effectiveDate }: HeldAct): string | null {
  return actDate ?? receivedDate ?? effectiveDate;
}
