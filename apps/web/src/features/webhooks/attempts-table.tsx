import type { AttemptView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Instant } from "../../ui/instant.tsx";
import { TableRegion } from "../../ui/table-region.tsx";

type Props = { readonly endpointId: string; readonly canReplay: boolean; readonly attempts: readonly AttemptView[] };

/** The log of an endpoint: status, duration, and the start of each answer (SPEC F10). */
export function AttemptsTable({ attempts, ...endpoint }: Props): ReactElement {
  const { webhooks: t } = messages();
  return (
    <TableRegion label={t.attempts}>
      <table className="table">
        <thead>
          <tr>
            {[t.at, t.message, t.number, t.status, t.duration, t.response, t.replay].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} {...endpoint} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type RowProps = Omit<Props, "attempts"> & { readonly attempt: AttemptView };

function AttemptRow({ attempt, endpointId, canReplay }: RowProps): ReactElement {
  const { webhooks: t } = messages();
  const { outboxId, webhookId, response } = attempt;
  return (
    <tr>
      <td>
        <Instant at={attempt.at} />
      </td>
      <td>
        <code className="text-xs">{webhookId}</code>
        {outboxId === null && <p className="hint">{t.ownMessage}</p>}
      </td>
      <td>{attempt.number}</td>
      <td>{attempt.status === null ? attempt.error : `HTTP ${attempt.status}`}</td>
      <td className="whitespace-nowrap">{t.milliseconds(attempt.durationMs)}</td>
      <td>
        {response !== null && response !== "" && (
          <details>
            <summary>
              {t.response}
              <span className="sr-only"> {webhookId}</span>
            </summary>
            <pre className="wrap-anywhere max-w-md whitespace-pre-wrap text-xs">{response}</pre>
          </details>
        )}
      </td>
      <td>
        {outboxId !== null && canReplay && (
          <form action={localHref("/api/webhooks")} method="post">
            <input type="hidden" name="endpointId" value={endpointId} />
            <input type="hidden" name="outboxId" value={outboxId} />
            <button
              className="button button-quiet"
              type="submit"
              name="action"
              value="replay"
              aria-label={t.replayOf(webhookId)}
            >
              {t.replay}
            </button>
          </form>
        )}
      </td>
    </tr>
  );
}
