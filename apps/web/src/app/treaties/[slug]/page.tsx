import type { TreatyView } from "@pacta/services";
import type { Metadata } from "next";
import { cache, type ReactElement } from "react";
import { SubscribeSection } from "../../../features/subscription/subscribe-section.tsx";
import { AsOfForm, AsOfNotice } from "../../../features/treaty/as-of.tsx";
import { ComingDates } from "../../../features/treaty/coming-dates.tsx";
import { PageContents } from "../../../features/treaty/page-contents.tsx";
import { ParticipantsTable } from "../../../features/treaty/participants-table.tsx";
import { Provisions } from "../../../features/treaty/provisions.tsx";
import { RecordNotice } from "../../../features/treaty/record-notice.tsx";
import { StatusPanel } from "../../../features/treaty/status-panel.tsx";
import { Timeline } from "../../../features/treaty/timeline.tsx";
import { TreatyHead } from "../../../features/treaty/treaty-head.tsx";
import { TreatyRecordFacts } from "../../../features/treaty/treaty-record.tsx";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { todayIso } from "../../../server/today.ts";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: PageQuery };

/** Read once for the page and its title. */
const readTreaty = cache(
  async (slug: string, asOf: string | null): Promise<TreatyView> =>
    orNotFound((await apiCaller()).treaty.read({ slug, asOf })),
);

async function treatyOf({ params, searchParams }: Props): Promise<TreatyView> {
  const { slug } = await params;
  const asOf = queryValue((await searchParams).asOf);
  return readTreaty(slug, asOf === todayIso() ? null : asOf);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const treaty = await treatyOf(props);
  return { title: treaty.shortTitle, description: `${treaty.shortTitle}: ${treaty.status.word}. ${treaty.status.why}` };
}

export default async function TreatyPage(props: Props): Promise<ReactElement> {
  const treaty = await treatyOf(props);
  const outcome = queryValue((await props.searchParams).subscribe);
  return (
    <article>
      <TreatyHead treaty={treaty} />
      <RecordNotice treaty={treaty} />
      {treaty.isPast && <AsOfNotice treaty={treaty} today={todayIso()} />}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <StatusPanel treaty={treaty} />
          <ComingDates treaty={treaty} />
        </div>
        <div className="mt-8 grid content-start gap-8">
          <SubscribeSection slug={treaty.slug} title={treaty.shortTitle} outcome={outcome} />
          <AsOfForm treaty={treaty} />
        </div>
      </div>
      <PageContents />
      <ParticipantsTable treaty={treaty} />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <Provisions provisions={treaty.provisions} />
          <Timeline timeline={treaty.timeline} asOf={treaty.asOf} />
        </div>
        <div className="section" id="record">
          <TreatyRecordFacts treaty={treaty} />
        </div>
      </div>
    </article>
  );
}
