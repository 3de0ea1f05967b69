import type { BetweenView } from "@pacta/services";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, type ReactElement } from "react";
import { dayWords } from "../../../../dates/day-words.ts";
import { wholeDays } from "../../../../dates/whole-days.ts";
import { MomentForm } from "../../../../features/moment/moment-form.tsx";
import { PastNotice } from "../../../../features/moment/past-notice.tsx";
import { BetweenReservations } from "../../../../features/participants/between-reservations.tsx";
import { pathWith } from "../../../../features/participants/participant-path.ts";
import { readMoment, withMoment } from "../../../../http/moment.ts";
import { type PageQuery, queryValue } from "../../../../http/query-value.ts";
import { messages } from "../../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { orNotFound } from "../../../../server/api-failure.ts";
import { todayIso } from "../../../../server/today.ts";
import { Link } from "../../../../ui/link.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: PageQuery };
type Asked = {
  readonly slug: string;
  readonly a: string;
  readonly b: string;
  asOf: string | null;
  knownAt: string | null;
};

const readAnswer = cache(async (asked: string): Promise<BetweenView & { readonly shortTitle: string }> => {
  const input: Asked = JSON.parse(asked);
  const api = await apiCaller();
  const [between, names] = await Promise.all([
    orNotFound(api.participant.between({ ...input, language: currentLanguage() })),
    api.event.names({ filter: { treaty: [input.slug] } }),
  ]);
  return { ...between, shortTitle: names.treaty[input.slug] ?? input.slug };
});

async function answerOf({ params, searchParams }: Props): ReturnType<typeof readAnswer> {
  const query = await searchParams;
  const [a, b] = [queryValue(query.a), queryValue(query.b)];
  if (a === null || b === null) notFound();
  return readAnswer(JSON.stringify({ slug: (await params).slug, a, b, ...readMoment(query) }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  const { a, b, shortTitle } = await answerOf(props);
  return { title: messages().participants.betweenTitle(a.name, b.name, shortTitle) };
}

/** Is this treaty in force between the two on the day, since when, why, with which reservations. */
export default async function BetweenPage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const { participants: t, treaty } = messages();
  const { a, b, answer, why, shortTitle } = await answerOf(props);
  const moment = readMoment(await props.searchParams);
  const { slug } = await props.params;
  const pair = { a: a.code, b: b.code };
  return (
    <article>
      <p className="mb-4">
        <Link href={withMoment(`/treaties/${slug}`, moment)}>{treaty.backToTreaty}</Link>
      </p>
      <h1>{t.betweenTitle(a.name, b.name, shortTitle)}</h1>
      <PastNotice
        moment={moment}
        today={todayIso()}
        knownAt={moment.knownAt === null ? null : new Date(answer.knownAt)}
        presentPath={pathWith(`/treaties/${slug}/between`, pair)}
      />
      <section className="panel mt-8" aria-labelledby="answer">
        <h2 id="answer">{t.answers[answer.answer]}</h2>
        {answer.since !== null && <p>{t.since(dayWords(answer.since))}</p>}
        {answer.until !== null && <p>{t.before(dayWords(answer.until))}</p>}
        <p className="prose mt-3" lang="en">
          {wholeDays(why)}
        </p>
      </section>
      <div className="mt-6 max-w-sm">
        <MomentForm path={`/treaties/${slug}/between`} moment={moment} today={todayIso()} kept={pair} />
      </div>
      <BetweenReservations between={{ a, b, answer, why }} />
      <p className="mt-6">
        <Link href={pathWith("/compare", { ...pair, ...moment })}>{t.backToPair}</Link>
      </p>
    </article>
  );
}
