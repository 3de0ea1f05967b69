import type { NoticeTrace } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";

type Props = { readonly notice: NoticeTrace; readonly path: string };

/** One notice: how many filters it matched, and what became of its deliveries. */
export function NoticeSection({ notice, path }: Props): ReactElement {
  const { trace: t } = messages();
  const { outboxId, kind, version, createdAt, fannedOutAt, droppedReason, filters, counts } = notice;
  return (
    <section className="section" aria-labelledby={outboxId}>
      <h2 id={outboxId}>{t.notice(kind, version, instantWords(createdAt))}</h2>
      <p>{t.filters(filters)}</p>
      {droppedReason !== null && <p>{t.dropped(droppedReason)}</p>}
      {fannedOutAt === null && <p>{t.waiting}</p>}
      {counts.length > 0 && (
        <table className="table table-reflow">
          <caption>{t.counts}</caption>
          <thead>
            <tr>
              {[t.columns.channel, t.columns.state, t.columns.reason, t.columns.count].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ channel, state, reason, count }) => (
              <tr key={`${channel} ${state} ${reason}`}>
                <td data-label={t.columns.channel}>{channel}</td>
                <td data-label={t.columns.state}>{state}</td>
                <td data-label={t.columns.reason}>{reason}</td>
                <td data-label={t.columns.count}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-3">
        <Link href={`${path}&notice=${outboxId}`}>{t.recipients}</Link>
      </p>
    </section>
  );
}
