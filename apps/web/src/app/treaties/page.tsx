import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FollowLink } from "../../features/following/follow-link.tsx";
import { PastNotice } from "../../features/moment/past-notice.tsx";
import { FacetList } from "../../features/treaties/facet-list.tsx";
import { FilterForm } from "../../features/treaties/filter-form.tsx";
import { ListFiles } from "../../features/treaties/list-files.tsx";
import { NoTreaties } from "../../features/treaties/no-treaties.tsx";
import { TreatiesTable } from "../../features/treaties/treaties-table.tsx";
import { readTreatyFilter, treatiesPath, treatyListInput } from "../../features/treaties/treaty-filter.ts";
import { filterParts } from "../../features/treaties/treaty-filter-parts.ts";
import { instantOf } from "../../http/moment.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { enterLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { todayIso } from "../../server/today.ts";
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
  const input = treatyListInput(filter);
  const [page, counts, topics, names] = await Promise.all([
    orNotFound(api.treaty.list({ ...input, sort: filter.sort, cursor: after })),
    orNotFound(api.treaty.facets(input)),
    api.treaty.topics(),
    api.event.names({ filter: filter.party.length === 0 ? {} : { participant: [...filter.party] } }),
  ]);
  const facetNames = {
    topic: Object.fromEntries(topics.map(({ code, name }) => [code, name])),
    party: names.participant,
  };
  const parts = filterParts(filter, facetNames);
  const { moment } = filter;
  return (
    <>
      <h1 className="mb-6">{t.title}</h1>
      <FilterForm filter={filter} />
      <PastNotice
        moment={moment}
        today={todayIso()}
        knownAt={instantOf(moment)}
        presentPath={treatiesPath({ ...filter, moment: { asOf: null, knownAt: null } })}
      />
      <p className="mt-6 text-muted">{t.found(page.total)}</p>
      {(filter.topic.length > 0 || filter.depositary.length > 0) && (
        <FollowLink filter={{ topic: [...filter.topic], depositary: [...filter.depositary] }} />
      )}
      {page.total > 0 && <FilterLinks title={t.filteredBy} parts={parts} drop={t.drop} />}
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_1fr]">
        <div className="order-last lg:order-first">
          <FacetList filter={filter} counts={counts} names={facetNames} />
        </div>
        <div className="min-w-0">
          {page.total === 0 ? (
            <NoTreaties parts={parts} suggestions={page.suggestions} />
          ) : (
            <TreatiesTable treaties={page.treaties} moment={moment} />
          )}
          <PageLinks
            label={t.pages}
            first={after === null ? null : { label: t.first, path: treatiesPath(filter) }}
            next={page.nextCursor === null ? null : { label: t.next, path: treatiesPath(filter, page.nextCursor) }}
          />
          {page.total > 0 && <ListFiles filter={filter} />}
        </div>
      </div>
    </>
  );
}
