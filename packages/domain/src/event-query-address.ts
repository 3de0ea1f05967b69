import { EventQuery } from "./event-query.ts";

/** The parameter of an address for each list of the filter. */
const LISTS = {
  type: "kind",
  party: "participant",
  treaty: "treaty",
  topic: "topic",
  region: "region",
  depositary: "depositary",
  pair: "pair",
} as const;
/** And for each list of what is left out. */
const NOT_LISTS = {
  notType: "kind",
  notParty: "participant",
  notTreaty: "treaty",
  notTopic: "topic",
  notRegion: "region",
  notDepositary: "depositary",
} as const;
const SINGLES = ["certainty", "from", "to", "sort"] as const;

/**
 * Reads a query from the parameters of an address, `?type=ratification,accession&party=KEN&from=2024-01-01`; empty
 * parameters count as absent, unknown ones are refused. Throws a `ZodError`. Source: SPEC A1, A4.
 */
export function eventQueryOf(params: Readonly<Record<string, string>>): EventQuery {
  const entries = Object.entries(params).filter(([, value]) => value.trim() !== "");
  const not = entries.flatMap(([name, value]) => (isNot(name) ? [[NOT_LISTS[name], splitList(value)]] : []));
  const rest = entries.flatMap(([name, value]) => {
    if (isNot(name)) return [];
    return [isList(name) ? [LISTS[name], splitList(value)] : [name, value.trim()]];
  });
  return EventQuery.parse({ ...Object.fromEntries(rest), ...(not.length > 0 && { not: Object.fromEntries(not) }) });
}

function isList(name: string): name is keyof typeof LISTS {
  return Object.hasOwn(LISTS, name);
}

function isNot(name: string): name is keyof typeof NOT_LISTS {
  return Object.hasOwn(NOT_LISTS, name);
}

/**
 * The parameters that `eventQueryOf` reads back to the same query, in a fixed order; the default order of the
 * events is left out. Source: SPEC A4, the back-link reproduces the filter.
 */
export function eventQueryParams(query: EventQuery): Record<string, string> {
  const lists = Object.entries(LISTS).map(([name, key]) => [name, (query[key] ?? []).join(",")]);
  const not = Object.entries(NOT_LISTS).map(([name, key]) => [name, (query.not?.[key] ?? []).join(",")]);
  const singles = SINGLES.map((name) => [
    name,
    (name === "sort" && query.sort === "-recordedAt" ? "" : query[name]) ?? "",
  ]);
  return Object.fromEntries([...lists, ...not, ...singles].filter(([, value]) => value !== ""));
}

function splitList(value: string): string[] {
  return value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
