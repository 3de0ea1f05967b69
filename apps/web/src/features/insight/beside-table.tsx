import type { TreatyView } from "@pacta/services";
import type { ReactElement, ReactNode } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { treatyStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";

type Props = { readonly one: TreatyView; readonly other: TreatyView };

/** Facts first, then the provisions by topic; a topic that one of the two lacks is said to have no summary. */
export function BesideTable({ one, other }: Props): ReactElement {
  const { insight: t } = messages();
  const pair = [one, other] as const;
  return (
    <TableRegion label={t.beside}>
      <table className="table table-reflow table-stacked table-titled table-fixed">
        <caption>{t.besideCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-36">
              {t.fact}
            </th>
            {pair.map(({ slug, shortTitle }) => (
              <th key={slug} scope="col">
                <Link href={`/treaties/${slug}`}>{shortTitle}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factRows(pair).map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {pair.map(({ slug, shortTitle }, index) => (
                <td key={slug} data-label={shortTitle}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type Row = { readonly label: string; readonly cells: readonly ReactNode[] };

function factRows(pair: readonly [TreatyView, TreatyView]): Row[] {
  const { treaty: t, treaties } = messages();
  const day = (iso: string | null): string => (iso === null ? "" : dayWords(iso));
  const topics = new Map(pair.flatMap(({ provisions }) => provisions.map((one) => [one.topicCode, one.topicName])));
  return [
    { label: t.status, cells: pair.map(({ status }) => capitalised(treatyStatusWord(status.kind))) },
    { label: treaties.columns.signed, cells: pair.map(({ signedOn }) => day(signedOn)) },
    { label: t.inForceOn, cells: pair.map(({ status }) => day(status.inForceOn)) },
    { label: t.endsOn, cells: pair.map(({ status }) => day(status.endsOn)) },
    ...(pair.every(({ depositary }) => depositary === null)
      ? []
      : [{ label: treaties.facets.depositary, cells: pair.map(({ depositary }) => depositary ?? "") }]),
    ...[...topics].map(([code, label]) => ({ label, cells: pair.map((treaty) => provisionsOn(treaty, code)) })),
  ];
}

function provisionsOn({ provisions }: TreatyView, topic: string): ReactElement {
  const own = provisions.filter(({ topicCode }) => topicCode === topic);
  if (own.length === 0) return <span className="text-muted">{messages().insight.notSummarised}</span>;
  return (
    <ul className="grid gap-2">
      {own.map(({ article, summary }) => (
        <li key={summary}>
          {article !== null && <span className="text-muted">{article} </span>}
          {summary}
        </li>
      ))}
    </ul>
  );
}
