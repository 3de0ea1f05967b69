import { CalendarDate, KnowledgeInstant } from "@pacta/domain";
import { z } from "zod";
import { type PageQuery, queryValue } from "./query-value.ts";

/** Which past (or future) a page shows: a day in law, an instant of record; null: the present. Texts as given. */
export type Moment = { readonly asOf: string | null; readonly knownAt: string | null };

/** The parameters of every page that shows a status; empty ones count as absent. */
export const MOMENT_QUERY = {
  asOf: z.union([z.literal(""), CalendarDate]).optional(),
  knownAt: z.union([z.literal(""), KnowledgeInstant]).optional(),
};

export function readMoment(query: Awaited<PageQuery>): Moment {
  return { asOf: queryValue(query.asOf), knownAt: queryValue(query.knownAt) };
}

/** The instant that `knownAt` stands for: a day is its end. */
export function instantOf({ knownAt }: Moment): Date | null {
  return knownAt === null ? null : KnowledgeInstant.parse(knownAt);
}

/** A path with the moment as its parameters, so that a reader stays in the past shown. */
export function withMoment(path: string, { asOf, knownAt }: Moment): string {
  const params = Object.entries({ asOf, knownAt }).filter((entry): entry is [string, string] => entry[1] !== null);
  if (params.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams(params)}`;
}
