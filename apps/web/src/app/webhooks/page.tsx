import type { Metadata } from "next";
import type { ReactElement } from "react";
import { FeedTokens } from "../../features/feeds/feed-tokens.tsx";
import { EndpointForm } from "../../features/webhooks/endpoint-form.tsx";
import { EndpointList } from "../../features/webhooks/endpoint-list.tsx";
import { OutcomeLine } from "../../features/webhooks/outcome-line.tsx";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { enterLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { requireAccount } from "../../server/require-account.ts";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().webhooks.title, robots: { index: false } };
}

/** The endpoints and private feeds of the signed-in account. */
export default async function WebhooksPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await enterLocale();
  const { webhooks: t } = messages();
  const query = await searchParams;
  const follow = queryValue(query.follow);
  await requireAccount(follow === null ? "/webhooks" : `/webhooks?${new URLSearchParams({ follow })}`);
  const endpoints = await (await apiCaller()).webhook.list();
  return (
    <>
      <h1>{t.title}</h1>
      <OutcomeLine outcome={queryValue(query.outcome)} />
      <section className="section" aria-labelledby="webhooks">
        <h2 id="webhooks">{t.heading}</h2>
        <p className="prose mt-2 text-muted">{t.intro}</p>
        <p className="mt-1">
          <a href="/schemas/webhook.json" className="inline-block py-1">
            {t.schema}
          </a>
        </p>
        <EndpointList endpoints={endpoints} />
      </section>
      <section className="section" aria-labelledby="new-endpoint">
        <h2 id="new-endpoint">{t.create}</h2>
        <EndpointForm follow={follow} />
      </section>
      <FeedTokens back="/webhooks" />
    </>
  );
}
