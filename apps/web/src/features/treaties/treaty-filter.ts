import { statusWord, TREATY_STATUS_KINDS, type TreatyStatusKind } from "@pacta/domain";
import { queryValue } from "../../http/query-value.ts";
import type { Messages } from "../../messages/messages.ts";

export type TreatyFilter = {
  readonly q: string | null;
  readonly status: TreatyStatusKind | null;
  readonly topic: string | null;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The filter in an address. */
export function readTreatyFilter(query: Query): TreatyFilter {
  return { q: queryValue(query.q), status: statusKindOf(queryValue(query.status)), topic: queryValue(query.topic) };
}

/** The status a text names, if any. */
export function statusKindOf(text: string | null): TreatyStatusKind | null {
  return TREATY_STATUS_KINDS.find((kind) => kind === text) ?? null;
}

/** The address of the list with a filter, from the entry after `after`. */
export function treatiesPath(filter: TreatyFilter, after: string | null = null): string {
  const entries = Object.entries({ ...filter, after }).filter((entry): entry is [string, string] => entry[1] !== null);
  return entries.length === 0 ? "/treaties" : `/treaties?${new URLSearchParams(entries)}`;
}

export type FilterPart = { readonly label: string; readonly pathWithout: string };

/** Each part of a filter in words, with the address of the list without it. */
export function filterParts(
  filter: TreatyFilter,
  topicName: (code: string) => string,
  t: Messages["treaties"],
): FilterPart[] {
  const { q, status, topic } = filter;
  return [
    ...(q === null ? [] : [{ label: t.words(q), pathWithout: treatiesPath({ ...filter, q: null }) }]),
    ...(status === null
      ? []
      : [{ label: t.statusIs(statusWord(status)), pathWithout: treatiesPath({ ...filter, status: null }) }]),
    ...(topic === null
      ? []
      : [{ label: t.topicIs(topicName(topic)), pathWithout: treatiesPath({ ...filter, topic: null }) }]),
  ];
}
