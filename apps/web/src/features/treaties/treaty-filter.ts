import { TREATY_STATUS_KINDS, type TreatyStatusKind } from "@pacta/domain";
import { type Moment, readMoment } from "../../http/moment.ts";
import { queryValue } from "../../http/query-value.ts";

export const TREATY_FACETS = ["status", "topic", "depositary", "region", "form", "year"] as const;
export type TreatyFacetName = (typeof TREATY_FACETS)[number];
export const TREATY_SORTS = ["title", "-signed", "-since", "-parties"] as const;
export type TreatySortName = (typeof TREATY_SORTS)[number];

/** What the list of treaties shows; lists are comma-separated in the address, an empty one is no filter. */
export type TreatyFilter = {
  readonly q: string | null;
  readonly status: readonly TreatyStatusKind[];
  readonly topic: readonly string[];
  readonly depositary: readonly string[];
  readonly region: readonly string[];
  readonly form: readonly ("bilateral" | "multilateral")[];
  readonly year: readonly number[];
  readonly party: readonly string[];
  readonly sort: TreatySortName | null;
  readonly moment: Moment;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The filter in an address. */
export function readTreatyFilter(query: Query): TreatyFilter {
  const sort = queryValue(query.sort);
  return {
    q: queryValue(query.q),
    status: listOf(query.status).flatMap((text) => statusKindOf(text) ?? []),
    topic: listOf(query.topic),
    depositary: listOf(query.depositary),
    region: listOf(query.region),
    form: listOf(query.form).filter((form) => form === "bilateral" || form === "multilateral"),
    year: listOf(query.year).map(Number),
    party: listOf(query.party),
    sort: TREATY_SORTS.find((one) => one === sort) ?? null,
    moment: readMoment(query),
  };
}

/** The status a text names, if any. */
export function statusKindOf(text: string | null): TreatyStatusKind | null {
  return TREATY_STATUS_KINDS.find((kind) => kind === text) ?? null;
}

/** The parameters that `readTreatyFilter` reads back. */
export function treatyParams({ q, sort, moment, ...lists }: TreatyFilter): Record<string, string> {
  const texts = { q, ...mapped(lists), sort, ...moment };
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ""),
  );
}

/** The address of the list with a filter, from the entry after `after`. */
export function treatiesPath(filter: TreatyFilter, after: string | null = null): string {
  const params = new URLSearchParams({ ...treatyParams(filter), ...(after !== null && { after }) });
  return params.size === 0 ? "/treaties" : `/treaties?${params}`;
}

/** The filter as the API takes it: an empty list is none. */
export function treatyListInput({ q, sort, moment, ...lists }: TreatyFilter) {
  const some = <Value>(values: readonly Value[]): Value[] | null => (values.length === 0 ? null : [...values]);
  return {
    query: q,
    status: some(lists.status),
    topic: some(lists.topic),
    depositary: some(lists.depositary),
    region: some(lists.region),
    form: some(lists.form),
    year: some(lists.year),
    party: some(lists.party),
    ...moment,
  };
}

function mapped(lists: Readonly<Record<string, readonly (string | number)[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.join(",")]));
}

function listOf(value: string | string[] | undefined): string[] {
  const texts = (queryValue(value) ?? "").split(",").map((text) => text.trim());
  return [...new Set(texts.filter((text) => text !== ""))];
}
