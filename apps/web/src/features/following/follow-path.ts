import { type EventFilter, eventQueryParams } from "@pacta/domain";

/** The page on which a filter can be followed. */
export function followPath(filter: EventFilter, rest: Readonly<Record<string, string>> = {}): string {
  const params = { ...eventQueryParams({ ...filter, sort: "-recordedAt" }), ...rest };
  return `/follow?${new URLSearchParams(params)}`;
}
