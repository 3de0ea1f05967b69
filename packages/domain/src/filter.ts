import { z } from "zod";
import { Certainty } from "./event.ts";
import { EventKind } from "./event-kind.ts";
import { pairOf } from "./filter-pair.ts";

const Code = z.string().trim().min(1).max(120);

/** `KEN~UGA`: two participants, of each of whose common treaties something is told. */
const Pair = z
  .string()
  .trim()
  .max(120)
  .refine((text) => pairOf(text) !== null, "is not a pair such as KEN~UGA");

const LISTS = {
  treaty: z.array(Code).max(100).optional(),
  participant: z.array(Code).max(300).optional(),
  kind: z.array(EventKind).max(50).optional(),
  topic: z.array(Code).max(50).optional(),
  /** Regional groups of the United Nations, as participants have them. */
  region: z.array(Code).max(10).optional(),
  depositary: z.array(Code).max(50).optional(),
};

/** The lists of a filter that hold codes, in the order of their names. */
export const FILTER_LISTS = ["depositary", "kind", "participant", "region", "topic", "treaty"] as const;
type Lists = Pick<EventFilter, (typeof FILTER_LISTS)[number]>;

/** The one filter of page, feed, calendar, export, API and subscription: any of each list, all lists together. */
export const EventFilter = z.strictObject({
  ...LISTS,
  pair: z.array(Pair).max(50).optional(),
  /** The least certain that is told of, on the ladder of DOMAIN's finding 3. */
  certainty: Certainty.optional(),
  /** What is left out although the rest asks for it. */
  not: z.strictObject(LISTS).optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

/**
 * Gives the one form of all filters that select the same: lists sorted and free of repeats, pairs with the lower code
 * first, empty lists left out, keys in fixed order. Source: SPEC A4-A5, one filter everywhere.
 */
export function normaliseFilter(filter: EventFilter): EventFilter {
  const pair = filter.pair?.map((text) => pairOf(text)?.join("~") ?? text);
  const not = normaliseLists(filter.not ?? {});
  return {
    ...normaliseLists(filter),
    ...(hasEntries(pair) && { pair: distinctSorted(pair) }),
    ...(filter.certainty !== undefined && filter.certainty !== Certainty.options[0] && { certainty: filter.certainty }),
    ...(Object.keys(not).length > 0 && { not }),
  };
}

function normaliseLists(filter: Lists): Lists {
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
