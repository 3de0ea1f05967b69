import type { ToldPage } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { PageLinks } from "../../ui/page-links.tsx";

type Props = { readonly page: ToldPage; readonly path: string; readonly isFirst: boolean };

/** The ledger of a notice, one line a recipient. */
export function ToldTable({ page, path, isFirst }: Props): ReactElement {
  const { trace: t } = messages();
  const { columns } = t;
  return (
    <>
      <table className="table table-reflow mt-6">
        <caption>{t.told}</caption>
        <thead>
          <tr>
            {[columns.address, columns.channel, columns.state, columns.reason, columns.sent].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ targetId, address, channel, state, reason, sentAt }) => (
            <tr key={`${targetId} ${channel}`}>
              <th scope="row">{address ?? t.erased}</th>
              <td data-label={columns.channel}>{channel}</td>
              <td data-label={columns.state}>{state}</td>
              <td data-label={columns.reason}>{reason}</td>
              <td data-label={columns.sent}>{sentAt === null ? null : instantWords(sentAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks
        label={t.pages}
        first={isFirst ? null : { label: t.first, path }}
        next={page.next === null ? null : { label: t.next, path: `${path}&after=${page.next}` }}
      />
    </>
  );
}
