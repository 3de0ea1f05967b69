import { z } from "zod";
import { EventKind } from "./event-kind.ts";

const Code = z.string().trim().min(1).max(120);

/** The one filter of page, feed, calendar, export, API and subscription: any of each list, all lists together. */
export const EventFilter = z.strictObject({
  treaty: z.array(Code).max(100).optional(),
  participant: z.array(Code).max(300).optional(),
  kind: z.array(EventKind).max(50).optional(),
  topic: z.array(Code).max(50).optional(),
  /** Regional groups of the United Nations, as participants have them. */
  region: z.array(Code).max(10).optional(),
  depositary: z.array(Code).max(50).optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

/**
 * Gives the one form of all filters that select the same: lists sorted and free of repeats,
 * empty lists left out, keys in fixed order. Source: SPEC A4-A5, one filter everywhere.
 */
export function normaliseFilter(filter: EventFilter): EventFilter {
  return {
    ...(hasEntries(filter.depositary) && { depositary: distinctSorted(filter.depositary) }),
    ...(hasEntries(filter.kind) && { kind: distinctSorted(filter.kind) }),
    ...(hasEntries(filter.participant) && { participant: distinctSorted(filter.participant) }),
    ...(hasEntries(filter.region) && { region: distinctSorted(filter.region) }),
    ...(hasEntries(filter.topic) && { topic: distinctSorted(filter.topic) }),
    ...(hasEntries(filter.treaty) && { treaty: distinctSorted(filter.treaty) }),
  };
}

/**
 * Canonical JSON of a filter: two filters have one key exactly when they select the same. Source: SPEC E9, one
 * evaluation for equal filters.
 */
export function filterKey(filter: EventFilter): string {
  return JSON.stringify(normaliseFilter(filter));
}

function hasEntries<Entry>(list: readonly Entry[] | undefined): list is readonly Entry[] {
  return list !== undefined && list.length > 0;
}

function distinctSorted<Entry extends string>(list: readonly Entry[]): Entry[] {
  return [...new Set(list)].sort();
}
