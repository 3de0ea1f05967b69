import { EventQuery } from "./event-query.ts";

/** The parameter of an address for each list of the filter. */
const LISTS = {
  type: "kind",
  party: "participant",
  treaty: "treaty",
  topic: "topic",
  region: "region",
  depositary: "depositary",
} as const;
const DAYS = ["from", "to", "sort"] as const;

/**
 * Reads a query from the parameters of an address, `?type=ratification,accession&party=KEN&from=2024-01-01`; empty
 * parameters count as absent, unknown ones are refused. Throws a `ZodError`. Source: SPEC A1, A4.
 */
export function eventQueryOf(params: Readonly<Record<string, string>>): EventQuery {
  const known: Readonly<Record<string, string>> = LISTS;
  const isList = (name: string): boolean => Object.hasOwn(LISTS, name);
  const entries = Object.entries(params).filter(([, value]) => value.trim() !== "");
  return EventQuery.parse(
    Object.fromEntries(
      entries.map(([name, value]) => [known[name] ?? name, isList(name) ? splitList(value) : value.trim()]),
    ),
  );
}

/**
 * The parameters that `eventQueryOf` reads back to the same query, in a fixed order; the default order of the
 * events is left out. Source: SPEC A4, the back-link reproduces the filter.
 */
export function eventQueryParams(query: EventQuery): Record<string, string> {
  const lists = Object.entries(LISTS).map(([name, key]) => [name, (query[key] ?? []).join(",")]);
  const days = DAYS.map((name) => [name, (name === "sort" && query.sort === "-recordedAt" ? "" : query[name]) ?? ""]);
  return Object.fromEntries([...lists, ...days].filter(([, value]) => value !== ""));
}

function splitList(value: string): string[] {
  return value
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
