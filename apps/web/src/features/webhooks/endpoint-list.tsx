import type { EndpointView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";

/** The endpoints of an account, each with its state in words. */
export function EndpointList({ endpoints }: { readonly endpoints: readonly EndpointView[] }): ReactElement {
  const { webhooks: t } = messages();
  if (endpoints.length === 0) return <p className="mt-4">{t.empty}</p>;
  return (
    <ul className="mt-4" aria-label={t.list}>
      {endpoints.map((endpoint) => (
        <li key={endpoint.id} className="border-rule border-b py-3">
          <p className="wrap-anywhere font-medium">{endpoint.url}</p>
          <p className="text-sm">{endpoint.sentence}</p>
          <p className="flex flex-wrap gap-x-4 text-muted text-sm">
            <span>{t.state[endpoint.state]}</span>
            {endpoint.failingSince !== null && endpoint.state === "active" && <span>{t.failing}</span>}
            <Link href={`/webhooks/${endpoint.id}`} aria-label={t.openOf(endpoint.url)}>
              {t.open}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
