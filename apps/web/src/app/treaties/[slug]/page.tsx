import type { TreatyView } from "@pacta/services";
import type { Metadata } from "next";
import { cache, type ReactElement, type ReactNode } from "react";
import { citationOf } from "../../../features/citation/citation-of.ts";
import { CiteSection } from "../../../features/citation/cite-section.tsx";
import { JsonLd } from "../../../features/citation/json-ld.tsx";
import { legislationOf } from "../../../features/citation/legislation.ts";
import { MoreQuestions } from "../../../features/insight/more-questions.tsx";
import { FEWEST_STEPS, PartyChart } from "../../../features/insight/party-chart.tsx";
import { MomentForm } from "../../../features/moment/moment-form.tsx";
import { PastNotice } from "../../../features/moment/past-notice.tsx";
import { OutputLinks } from "../../../features/outputs/output-links.tsx";
import { SubscribeSection } from "../../../features/subscription/subscribe-section.tsx";
import { TileGrid } from "../../../features/tiles/tile-grid.tsx";
import { ComingDates } from "../../../features/treaty/coming-dates.tsx";
import { PageContents } from "../../../features/treaty/page-contents.tsx";
import { ParticipantsTable } from "../../../features/treaty/participants-table.tsx";
import { Provisions } from "../../../features/treaty/provisions.tsx";
import { RecordNotice } from "../../../features/treaty/record-notice.tsx";
import { StatusPanel } from "../../../features/treaty/status-panel.tsx";
import { Timeline } from "../../../features/treaty/timeline.tsx";
import { TreatyHead } from "../../../features/treaty/treaty-head.tsx";
import { TreatyRecordFacts } from "../../../features/treaty/treaty-record.tsx";
import { type Moment, readMoment, withMoment } from "../../../http/moment.ts";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { treatyStatusWord } from "../../../messages/law-words.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { todayIso } from "../../../server/today.ts";
import { PageScript } from "../../../ui/page-script.tsx";
import { Static } from "../../../ui/static.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: PageQuery };

/** Read once for the page and its title. */
const readTreaty = cache(
  async (slug: string, asOf: string | null, knownAt: string | null): Promise<TreatyView> =>
    orNotFound((await apiCaller()).treaty.read({ slug, asOf, knownAt, language: currentLanguage() })),
);

async function treatyOf({ params, searchParams }: Props): Promise<{ treaty: TreatyView; moment: Moment }> {
  const { slug } = await params;
  const asked = readMoment(await searchParams);
  const moment = { ...asked, asOf: asked.asOf === todayIso() ? null : asked.asOf };
  return { treaty: await readTreaty(slug, moment.asOf, moment.knownAt), moment };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  const { treaty } = await treatyOf(props);
  return {
    title: treaty.shortTitle,
    description: `${treaty.shortTitle}: ${treatyStatusWord(treaty.status.kind)}. ${treaty.status.why}`,
  };
}

export default async function TreatyPage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const { treaty, moment } = await treatyOf(props);
  const path = `/treaties/${treaty.slug}`;
  const outcome = queryValue((await props.searchParams).subscribe);
  const api = await apiCaller();
  const [counts, tiles] = await Promise.all([
    api.treaty.partyCounts({ slug: treaty.slug, knownAt: moment.knownAt }),
    treaty.form === "bilateral"
      ? []
      : api.participant.tiles({ slug: treaty.slug, language: currentLanguage(), ...moment }),
  ]);
  return (
    <Article>
      <JsonLd data={legislationOf(treaty, citationOf(treaty, moment).url)} />
      <TreatyHead treaty={treaty} />
      <RecordNotice treaty={treaty} />
      <PastNotice
        moment={moment}
        today={todayIso()}
        knownAt={moment.knownAt === null ? null : new Date(treaty.knownAt)}
        presentPath={path}
        note={treaty.status.kind === "drafting" ? messages().treaty.notYetAdopted : null}
      />
      <div className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:grid-rows-[auto_1fr]">
        <div>
          <StatusPanel treaty={treaty} />
          <ComingDates treaty={treaty} />
        </div>
        <div className="self-start lg:col-start-2 lg:row-span-2">
          <SubscribeSection slug={treaty.slug} outcome={outcome} />
        </div>
        <div className="grid content-start gap-8 sm:grid-cols-2">
          <MomentForm path={path} moment={moment} today={todayIso()} />
          <MoreQuestions slug={treaty.slug} moment={moment} />
        </div>
      </div>
      <PageContents isDrawn={tiles.length > 0 && counts.length >= FEWEST_STEPS} />
      <ParticipantsTable treaty={treaty} moment={moment} />
      {tiles.length > 0 && <TileGrid tiles={tiles} mapPath={withMoment(`${path}/map.svg`, moment)} />}
      <PartyChart
        counts={counts}
        inForceOn={treaty.status.inForceOn}
        until={treaty.asOf}
        completeTo={treaty.statusAsAt}
      />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <Provisions provisions={treaty.provisions} />
          <Timeline
            timeline={treaty.timeline}
            asOf={treaty.asOf}
            allPath={withMoment(`/events?treaty=${treaty.slug}&sort=-actDate`, { ...moment, asOf: null })}
          />
        </div>
        <div className="section" id="record">
          <TreatyRecordFacts treaty={treaty} />
        </div>
      </div>
      <CiteSection treaty={treaty} moment={moment} />
      <OutputLinks base={`${path}/events`} params={moment.knownAt === null ? {} : { knownAt: moment.knownAt }} />
    </Article>
  );
}

/** What is read, written at once; what makes it lively comes beside it. */
function Article({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <Static as="article">{children}</Static>
      <PageScript name="subscribe" />
    </>
  );
}
