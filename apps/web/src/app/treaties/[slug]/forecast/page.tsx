import type { Forecast } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { dayWords } from "../../../../dates/day-words.ts";
import { ForecastAnswer, WayOut } from "../../../../features/insight/forecast-answer.tsx";
import { ForecastForm } from "../../../../features/insight/forecast-form.tsx";
import { type PageQuery, queryValue } from "../../../../http/query-value.ts";
import { messages } from "../../../../messages/messages.ts";
import { enterLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { orNotFound } from "../../../../server/api-failure.ts";
import { todayIso } from "../../../../server/today.ts";
import { Link } from "../../../../ui/link.tsx";

type Props = { readonly params: Promise<{ readonly slug: string }>; readonly searchParams: PageQuery };

async function forecastOf({
  params,
  searchParams,
}: Props): Promise<{ forecast: Forecast; codes: string[]; on: string }> {
  const [{ slug }, query] = [await params, await searchParams];
  const on = queryValue(query.on) ?? todayIso();
  const codes = (queryValue(query.party) ?? "").split(",").map((code) => code.trim());
  const named = codes.filter((code) => code !== "");
  const input = { slug, deposits: named.map((participant) => ({ participant, on })), leaver: named[0] ?? null };
  return { forecast: await orNotFound((await apiCaller()).treaty.forecast(input)), codes: named, on };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  const { forecast } = await forecastOf(props);
  return { title: messages().insight.forecastTitle(forecast.shortTitle), robots: { index: false } };
}

/** What would follow from deposits nobody has made yet, and the earliest way out. */
export default async function ForecastPage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const { insight: t, treaty } = messages();
  const { slug } = await props.params;
  const { forecast, codes, on } = await forecastOf(props);
  return (
    <article>
      <p className="mb-4">
        <Link href={`/treaties/${slug}`}>{treaty.backToTreaty}</Link>
      </p>
      <h1>{t.forecastTitle(forecast.shortTitle)}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.forecastIntro}</p>
      <ForecastForm slug={slug} codes={codes} on={on} />
      {forecast.supposed !== null && <ForecastAnswer supposed={forecast.supposed} day={dayWords(on)} />}
      <WayOut exit={forecast.exit} />
    </article>
  );
}
