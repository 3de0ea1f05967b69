import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FollowLink } from "../../features/following/follow-link.tsx";
import { MomentForm } from "../../features/moment/moment-form.tsx";
import { PastNotice } from "../../features/moment/past-notice.tsx";
import { CompareForm } from "../../features/participants/compare-form.tsx";
import { compareShare } from "../../features/participants/compare-share.ts";
import { CompareTable } from "../../features/participants/compare-table.tsx";
import { pathWith } from "../../features/participants/participant-path.ts";
import { readMoment } from "../../http/moment.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { todayIso } from "../../server/today.ts";

type Props = { readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().participants.compare };
}

/** Two participants side by side: what binds both, what only one of them, on any day. */
export default async function ComparePage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { participants: t } = messages();
  const query = await searchParams;
  const moment = readMoment(query);
  const [a, b] = [queryValue(query.a), queryValue(query.b)];
  if (a === null || b === null || a === b) {
    return (
      <>
        <h1>{t.compare}</h1>
        <p className="prose mt-3 text-muted">{a !== null && a === b ? t.samePair : t.choose}</p>
        <CompareForm a={a} b={b === a ? null : b} moment={moment} />
      </>
    );
  }
  const share = compareShare(queryValue(query.share));
  const after = queryValue(query.after);
  const api = await apiCaller();
  const comparison = await orNotFound(
    api.participant.compare({ a, b, share, ...moment, cursor: after, language: currentLanguage() }),
  );
  const today = todayIso();
  return (
    <article>
      <h1>{t.compareTitle(comparison.a.name, comparison.b.name)}</h1>
      <FollowLink filter={{ pair: [`${comparison.a.code}~${comparison.b.code}`] }} />
      <PastNotice
        moment={moment}
        today={today}
        knownAt={moment.knownAt === null ? null : new Date(comparison.knownAt)}
        presentPath={pathWith("/compare", { a, b })}
      />
      <div className="mt-6 max-w-sm">
        <MomentForm path="/compare" moment={moment} today={today} kept={{ a, b }} />
      </div>
      <CompareTable comparison={comparison} moment={moment} share={share} isFirst={after === null} />
      <CompareForm a={a} b={b} moment={moment} />
    </article>
  );
}
