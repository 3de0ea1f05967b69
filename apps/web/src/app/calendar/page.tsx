import type { Metadata } from "next";
import type { ReactElement } from "react";
import { readEnv } from "../../env.ts";
import { UpcomingLine } from "../../features/events/upcoming-line.tsx";
import { pathWith } from "../../features/participants/participant-path.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { todayIso } from "../../server/today.ts";
import { Choice } from "../../ui/choice.tsx";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";

type Props = { readonly searchParams: PageQuery };

const PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().home.calendarTitle };
}

/** Every effect that is fixed and still to come, with its file for calendars. */
export default async function CalendarPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { home: t, site, treaties: list, moment } = messages();
  const query = await searchParams;
  const [days, after] = [queryValue(query.days), queryValue(query.after)];
  const api = await apiCaller();
  const page = await api.event.upcoming({
    days: days === null ? null : Number(days),
    cursor: after,
    limit: PAGE,
    language: currentLanguage(),
  });
  const today = todayIso();
  const webcal = new URL(localHref("/calendar.ics"), readEnv().APP_URL).href.replace(/^https?:/, "webcal:");
  return (
    <>
      <h1>{t.calendarTitle}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.calendarIntro}</p>
      <form action={localHref("/calendar")} className="no-print mb-6 flex items-end gap-4">
        <Choice
          name="days"
          label={t.span}
          value={days}
          options={Object.entries(t.spans).map(([value, label]) => ({ value, label }))}
        />
        <button className="button" type="submit">
          {moment.show}
        </button>
      </form>
      {page.effects.length === 0 && <p>{site.comingEmpty}</p>}
      <ol>
        {page.effects.map((effect) => (
          <UpcomingLine
            key={effect.id}
            effect={effect}
            today={today}
            of={<Link href={`/treaties/${effect.treaty.slug}`}>{effect.treaty.shortTitle}</Link>}
          />
        ))}
      </ol>
      <PageLinks
        label={list.pages}
        first={after === null ? null : { label: list.first, path: pathWith("/calendar", { days }) }}
        next={
          page.nextCursor === null
            ? null
            : { label: list.next, path: pathWith("/calendar", { days, after: page.nextCursor }) }
        }
      />
      <p className="no-print mt-6 flex flex-wrap gap-x-5">
        <a href={webcal}>{t.calendarFile}</a>
        <a href={localHref("/calendar.ics")}>iCalendar</a>
      </p>
      <section className="section" aria-labelledby="past">
        <h2 id="past">{t.past}</h2>
        <p className="mt-2">
          <Link href="/events?sort=-actDate">{t.pastNote}</Link>
        </p>
      </section>
    </>
  );
}
