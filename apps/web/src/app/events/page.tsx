import { type EventQuery, eventQueryOf, eventQueryParams } from "@pacta/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { EventFilterForm } from "../../features/events/event-filter-form.tsx";
import { type EventFilterPart, eventFilterParts, eventsPath } from "../../features/events/event-filter-parts.ts";
import { EventLine } from "../../features/events/event-line.tsx";
import { NoEvents } from "../../features/events/no-events.tsx";
import { FollowLink } from "../../features/following/follow-link.tsx";
import { OutputLinks } from "../../features/outputs/output-links.tsx";
import { readMoment } from "../../http/moment.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { FilterLinks } from "../../ui/filter-links.tsx";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { Static } from "../../ui/static.tsx";

type Props = { readonly searchParams: PageQuery };

const OWN_PARAMETERS = new Set(["after", "knownAt"]);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await enterLocale();
  const { events: t, outputs } = messages();
  const query = new URLSearchParams(eventQueryParams(queryOf(await searchParams)));
  const feed = `${localHref("/events.atom")}${query.size === 0 ? "" : `?${query}`}`;
  return { title: t.title, alternates: { types: { "application/atom+xml": [{ url: feed, title: outputs.title }] } } };
}

export default async function EventsPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await enterLocale();
  const { events: t } = messages();
  const params = await searchParams;
  const { knownAt } = readMoment(params);
  const after = queryValue(params.after);
  const query = queryOf(params);
  const api = await apiCaller();
  const [page, names, participants, topics, depositaries] = await Promise.all([
    api.event.list({ query, knownAt, cursor: after, language: currentLanguage() }),
    api.event.names({ filter: filterOf(query), language: currentLanguage() }),
    api.participant.options(),
    api.treaty.topics(),
    api.treaty.depositaries(),
  ]);
  const parts = eventFilterParts(query, names, knownAt);
  return (
    <>
      <h1>{t.title}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.intro}</p>
      <EventFilterForm {...{ query, knownAt, participants, topics, depositaries }} />
      {Object.keys(filterOf(query)).length > 0 && (
        <>
          {!isSaidBy(parts, names.sentence) && <p className="mt-6 font-medium">{names.sentence}.</p>}
          <FollowLink filter={filterOf(query)} />
        </>
      )}
      <p className="mt-6 text-muted">{page.isTotalCapped ? t.moreThan(page.total) : t.found(page.total)}</p>
      {page.total > 0 && <FilterLinks title={t.filteredBy} parts={parts} drop={t.drop} />}
      {page.total === 0 ? (
        <NoEvents parts={parts} />
      ) : (
        <Static as="ol" className="mt-6" aria-label={t.list}>
          {page.events.map((event) => (
            <EventLine key={event.eventVersionId} event={event} />
          ))}
        </Static>
      )}
      <PageLinks
        label={t.pages}
        first={after === null ? null : { label: t.first, path: eventsPath(query, { knownAt }) }}
        next={
          page.nextCursor === null
            ? null
            : { label: t.next, path: eventsPath(query, { knownAt, after: page.nextCursor }) }
        }
      />
      {parts.length > 0 && (
        <p className="no-print mt-6">
          <Link
            href={`/webhooks?${new URLSearchParams({ follow: eventsPath(query, {}) })}`}
            className="inline-block py-1"
          >
            {messages().webhooks.here}
          </Link>
        </p>
      )}
      <OutputLinks base="/events" params={{ ...eventQueryParams(query), ...(knownAt !== null && { knownAt }) }} />
    </>
  );
}

/** A sentence that says no more than the one filter beneath it. */
function isSaidBy(parts: readonly EventFilterPart[], sentence: string): boolean {
  const [only, ...others] = parts;
  return others.length === 0 && only?.label.toLocaleLowerCase() === sentence.toLocaleLowerCase();
}

function queryOf(params: Awaited<PageQuery>): EventQuery {
  const own = Object.keys(params).filter((name) => !OWN_PARAMETERS.has(name));
  return eventQueryOf(Object.fromEntries(own.map((name) => [name, queryValue(params[name]) ?? ""])));
}

function filterOf({
  from: _from,
  to: _to,
  sort: _sort,
  ...filter
}: EventQuery): Omit<EventQuery, "from" | "to" | "sort"> {
  return filter;
}
