import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FilterForm } from "../../features/treaties/filter-form.tsx";
import { NoTreaties } from "../../features/treaties/no-treaties.tsx";
import { TreatiesTable } from "../../features/treaties/treaties-table.tsx";
import { filterParts, readTreatyFilter, treatiesPath } from "../../features/treaties/treaty-filter.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { enterLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { FilterLinks } from "../../ui/filter-links.tsx";
import { PageLinks } from "../../ui/page-links.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().treaties.title };
}

export default async function TreatiesPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await enterLocale();
  const { treaties: t } = messages();
  const query = await searchParams;
  const filter = readTreatyFilter(query);
  const after = queryValue(query.after);
  const api = await apiCaller();
  const [page, topics] = await Promise.all([
    api.treaty.list({ query: filter.q, status: filter.status, topic: filter.topic, cursor: after }),
    api.treaty.topics(),
  ]);
  const names = new Map(topics.map((topic) => [topic.code, topic.name]));
  const parts = filterParts(filter, (code) => names.get(code) ?? code, t);
  return (
    <>
      <h1 className="mb-6">{t.title}</h1>
      <FilterForm filter={filter} topics={topics} />
      <p className="mt-6 text-muted">{t.found(page.total)}</p>
      {page.total > 0 && <FilterLinks title={t.filteredBy} parts={parts} drop={t.drop} />}
      <div className="mt-4">
        {page.total === 0 ? <NoTreaties parts={parts} /> : <TreatiesTable treaties={page.treaties} />}
      </div>
      <PageLinks
        label={t.pages}
        first={after === null ? null : { label: t.first, path: treatiesPath(filter) }}
        next={page.nextCursor === null ? null : { label: t.next, path: treatiesPath(filter, page.nextCursor) }}
      />
    </>
  );
}
