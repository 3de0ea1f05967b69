import { EventFilter, type LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { readOutFilters } from "./read-out-filters.ts";

export type SentencesWanted = { readonly filterIds: readonly string[]; readonly language: LawLanguage };

/** The sentences of filters in a language, by id; a filter that is no longer there has none. For the worker only. */
export async function readFilterSentences(
  ctx: ServiceContext,
  { filterIds, language }: SentencesWanted,
): Promise<ReadonlyMap<string, string>> {
  requirePermission(ctx, "notice.read");
  const rows = await ctx.db.filter.findMany({
    where: { id: { in: [...filterIds] } },
    select: { id: true, body: true },
  });
  const filters = rows.map(({ id, body }) => ({ id, filter: EventFilter.parse(body) }));
  const readOut = await readOutFilters(
    ctx.db,
    filters.map(({ filter }) => filter),
    language,
  );
  return new Map(filters.map(({ id, filter }) => [id, readOut(filter)]));
}
