import type { EndpointView } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { instantWords } from "../../../dates/instant-words.ts";
import { AttemptsTable } from "../../../features/webhooks/attempts-table.tsx";
import { EndpointButtons } from "../../../features/webhooks/endpoint-buttons.tsx";
import { OutcomeLine } from "../../../features/webhooks/outcome-line.tsx";
import { ReplayForm } from "../../../features/webhooks/replay-form.tsx";
import { ShownSecret } from "../../../features/webhooks/shown-secret.tsx";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { enterLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { requireAccount } from "../../../server/require-account.ts";
import { Instant } from "../../../ui/instant.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageLinks } from "../../../ui/page-links.tsx";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().webhooks.heading, robots: { index: false } };
}

/** One endpoint: its state, what can be done with it, and every attempt at it. */
export default async function EndpointPage({ params, searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { webhooks: t } = messages();
  const { id: endpointId } = await params;
  const query = await searchParams;
  await requireAccount(`/webhooks/${encodeURIComponent(endpointId)}`);
  const api = await apiCaller();
  const endpoint = await orNotFound(api.webhook.read({ endpointId }));
  const cursor = queryValue(query.after);
  const { attempts, nextCursor } = await orNotFound(api.webhook.attempts({ endpointId, cursor }));
  const path = `/webhooks/${endpointId}`;
  return (
    <>
      <p className="mb-4">
        <Link href="/webhooks">{t.back}</Link>
      </p>
      <h1 className="wrap-anywhere">{endpoint.url}</h1>
      <OutcomeLine outcome={queryValue(query.outcome)} />
      <ShownSecret endpointId={endpointId} />
      <EndpointFacts endpoint={endpoint} />
      <EndpointButtons endpoint={endpoint} />
      <div className="section">
        <h2 id="attempts">{t.attempts}</h2>
        {attempts.length === 0 ? (
          <p className="mt-4">{t.noAttempts}</p>
        ) : (
          <AttemptsTable endpointId={endpointId} canReplay={endpoint.state === "active"} attempts={attempts} />
        )}
        <PageLinks
          label={t.pages}
          first={cursor === null ? null : { label: t.first, path }}
          next={nextCursor === null ? null : { label: t.next, path: `${path}?after=${nextCursor}` }}
        />
        {endpoint.state === "active" && <ReplayForm endpointId={endpointId} />}
      </div>
    </>
  );
}

function EndpointFacts({ endpoint }: { readonly endpoint: EndpointView }): ReactElement {
  const { webhooks: t } = messages();
  const { state, failingSince, disabledReason, previousSecretUntil } = endpoint;
  const isRotating = previousSecretUntil !== null && previousSecretUntil > new Date();
  return (
    <div className="prose mt-4">
      <p>{endpoint.sentence}</p>
      <p>
        <strong>{t.state[state]}</strong>
        {" · "}
        {t.created} <Instant at={endpoint.createdAt} />
      </p>
      {state === "unverified" && <p>{t.unverifiedNote}</p>}
      {state === "active" && failingSince !== null && <p>{t.failing}</p>}
      {disabledReason !== null && <p>{t.disabledWhy(disabledReason)}</p>}
      {isRotating && <p>{t.rotatedUntil(instantWords(previousSecretUntil))}</p>}
    </div>
  );
}
