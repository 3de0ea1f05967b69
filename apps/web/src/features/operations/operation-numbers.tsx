import type { Operations } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** The numbers at a glance; those counted up to a limit say so. */
export function OperationNumbers({ state }: { readonly state: Operations }): ReactElement {
  const { operations: t } = messages();
  const { labels } = t;
  const { complaints } = state;
  const lines: readonly (readonly [string, string])[] = [
    [labels.queued, t.upTo(state.queued)],
    [labels.sending, t.upTo(state.sending)],
    [labels.oldest, t.seconds(state.oldestWaitS)],
    [labels.sentToday, String(state.sentToday)],
    [labels.deferredToday, String(state.deferredToday)],
    [labels.refusedToday, String(state.refusedToday)],
    [labels.dead, t.upTo(state.dead)],
    [labels.held, t.upTo(state.held)],
    [labels.digestsDue, t.upTo(state.digestsDue)],
    [labels.accountMails, t.upTo(state.accountMails)],
    [labels.endpointsFailing, t.upTo(state.endpointsFailing)],
    [labels.suppressed, t.upTo(state.suppressed)],
    [labels.complaints, t.complaintRate(complaints.complaints, complaints.rate)],
  ];
  return (
    <>
      {complaints.level !== "quiet" && (
        <p role="alert" className="mt-4">
          {t.alarm}
        </p>
      )}
      <table className="table mt-6">
        <caption>{t.numbers}</caption>
        <tbody>
          {lines.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="tabular-nums">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
