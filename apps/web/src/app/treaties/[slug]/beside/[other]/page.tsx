import type { TreatyView } from "@pacta/services";
import type { Metadata } from "next";
import { cache, type ReactElement } from "react";
import { BesideTable } from "../../../../../features/insight/beside-table.tsx";
import { PastNotice } from "../../../../../features/moment/past-notice.tsx";
import { readMoment } from "../../../../../http/moment.ts";
import type { PageQuery } from "../../../../../http/query-value.ts";
import { messages } from "../../../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../../server/api-caller.ts";
import { orNotFound } from "../../../../../server/api-failure.ts";
import { todayIso } from "../../../../../server/today.ts";

type Props = {
  readonly params: Promise<{ readonly slug: string; readonly other: string }>;
  readonly searchParams: PageQuery;
};

const readTreaty = cache(
  async (slug: string, asOf: string | null, knownAt: string | null): Promise<TreatyView> =>
    orNotFound((await apiCaller()).treaty.read({ slug, asOf, knownAt, language: currentLanguage() })),
);

async function pairOf({ params, searchParams }: Props): Promise<[TreatyView, TreatyView]> {
  const { slug, other } = await params;
  const { asOf, knownAt } = readMoment(await searchParams);
  return Promise.all([readTreaty(slug, asOf, knownAt), readTreaty(other, asOf, knownAt)]);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  const [one, other] = await pairOf(props);
  return { title: messages().insight.besideTitle(one.shortTitle, other.shortTitle) };
}

/** Two treaties fact by fact and topic by topic: what the later one took over, changed and dropped. */
export default async function BesidePage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const [one, other] = await pairOf(props);
  const moment = readMoment(await props.searchParams);
  return (
    <article>
      <h1>{messages().insight.besideTitle(one.shortTitle, other.shortTitle)}</h1>
      <PastNotice
        moment={moment}
        today={todayIso()}
        knownAt={moment.knownAt === null ? null : new Date(one.knownAt)}
        presentPath={`/treaties/${one.slug}/beside/${other.slug}`}
      />
      <div className="mt-6">
        <BesideTable one={one} other={other} />
      </div>
    </article>
  );
}
