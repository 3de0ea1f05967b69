import type { ParticipantStatusKind } from "@pacta/domain";
import type { ParticipantRecordView } from "@pacta/services";
import type { ReactElement } from "react";
import { type Moment, withMoment } from "../../http/moment.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { participantStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { Static } from "../../ui/static.tsx";
import { ParticipantStatusMark } from "../../ui/status-mark.tsx";
import { participantPath, pathWith } from "./participant-path.ts";

type Props = {
  readonly record: ParticipantRecordView;
  readonly moment: Moment;
  readonly status: ParticipantStatusKind | null;
  readonly isFirst: boolean;
};

/** The treaties of a participant by status: each count is the number of rows that its link shows. */
export function ParticipantTreaties({ record, moment, status, isFirst }: Props): ReactElement {
  const { participants: t, treaties: list } = messages();
  const base = participantPath(record.code);
  const total = record.counts.reduce((sum, { count }) => sum + count, 0);
  const pathOf = (params: Readonly<Record<string, string | null>>): string => pathWith(base, { ...moment, ...params });
  return (
    <section className="section" aria-labelledby="treaties">
      <h2 id="treaties">{t.treaties}</h2>
      <p className="hint mb-3">{t.coverage}</p>
      <nav aria-label={t.byStatus} className="no-print mb-4">
        <ul className="flex flex-wrap gap-x-5">
          <StatusLink href={pathOf({})} label={t.all(total)} isCurrent={status === null} />
          {record.counts.map((one) => (
            <StatusLink
              key={one.status}
              href={pathOf({ status: one.status })}
              label={`${participantStatusWord(one.status)} ${one.count}`}
              isCurrent={one.status === status}
            />
          ))}
        </ul>
      </nav>
      {record.treaties.length === 0 ? <p>{t.noTreaties}</p> : <Table record={record} moment={moment} />}
      <PageLinks
        label={list.pages}
        first={isFirst ? null : { label: list.first, path: pathOf({ status }) }}
        next={
          record.nextCursor === null ? null : { label: list.next, path: pathOf({ status, after: record.nextCursor }) }
        }
      />
    </section>
  );
}

type LinkProps = { readonly href: string; readonly label: string; readonly isCurrent: boolean };

function StatusLink({ href, label, isCurrent }: LinkProps): ReactElement {
  return (
    <li>
      <Link href={href} aria-current={isCurrent ? "true" : undefined} className="inline-block py-1">
        {label}
      </Link>
    </li>
  );
}

function Table({ record, moment }: Pick<Props, "record" | "moment">): ReactElement {
  const { participants: t } = messages();
  const { treatyColumns: columns } = t;
  return (
    <table className="table table-reflow">
      <caption>{t.treatiesCaption(record.name)}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, label]) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <Static as="tbody">
        {record.treaties.map(({ slug, shortTitle, status, since, until, completeTo }) => (
          <tr key={slug}>
            <th scope="row">
              <Link href={withMoment(`/treaties/${slug}`, moment)}>{shortTitle}</Link>
            </th>
            <td data-label={columns.status}>
              <Link href={withMoment(`/treaties/${slug}/participants/${encodeURIComponent(record.code)}`, moment)}>
                <ParticipantStatusMark kind={status} word={capitalised(participantStatusWord(status))} />
              </Link>
            </td>
            <td data-label={columns.since}>{since !== null && <Day iso={since} />}</td>
            <td data-label={columns.until}>{until !== null && <Day iso={until} />}</td>
            <td data-label={columns.completeTo} className="text-muted">
              <Day iso={completeTo} />
            </td>
          </tr>
        ))}
      </Static>
    </table>
  );
}
