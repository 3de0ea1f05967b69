import type { Comparison } from "@pacta/services";
import type { ReactElement } from "react";
import { type Moment, withMoment } from "../../http/moment.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { participantStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { ParticipantStatusMark } from "../../ui/status-mark.tsx";
import { COMPARE_SHARES, type CompareShare } from "./compare-share.ts";
import { pathWith } from "./participant-path.ts";

type Props = {
  readonly comparison: Comparison;
  readonly moment: Moment;
  readonly share: CompareShare | null;
  readonly isFirst: boolean;
};

/** The treaties of two participants; each count is the number of rows that its link shows. */
export function CompareTable({ comparison, moment, share, isFirst }: Props): ReactElement {
  const { participants: t, treaties: list } = messages();
  const { a, b, counts } = comparison;
  const pathOf = (params: Readonly<Record<string, string | null>>): string =>
    pathWith("/compare", { a: a.code, b: b.code, ...moment, ...params });
  const total = COMPARE_SHARES.reduce((sum, one) => sum + counts[one], 0);
  const shares = { both: t.bindBoth, "only-a": t.bindOne(a.name), "only-b": t.bindOne(b.name), neither: t.bindNeither };
  const links = [
    { share: null, label: t.all(total) },
    ...COMPARE_SHARES.map((one) => ({ share: one, label: `${counts[one]} ${shares[one]}` })),
  ];
  return (
    <section className="section" aria-labelledby="treaties">
      <h2 id="treaties">{t.treaties}</h2>
      <nav aria-label={t.byStatus} className="no-print mb-4">
        <ul className="flex flex-wrap gap-x-5">
          {links.map((link) => (
            <li key={link.label}>
              <Link
                href={pathOf({ share: link.share })}
                aria-current={link.share === share ? "true" : undefined}
                className="inline-block py-1"
              >
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {comparison.treaties.length === 0 ? <p>{t.noTreaties}</p> : <Table comparison={comparison} moment={moment} />}
      <PageLinks
        label={list.pages}
        first={isFirst ? null : { label: list.first, path: pathOf({ share }) }}
        next={
          comparison.nextCursor === null
            ? null
            : { label: list.next, path: pathOf({ share, after: comparison.nextCursor }) }
        }
      />
    </section>
  );
}

function Table({ comparison, moment }: Pick<Props, "comparison" | "moment">): ReactElement {
  const { participants: t } = messages();
  const { a, b, treaties } = comparison;
  return (
    <table className="table table-reflow">
      <caption>{t.compareCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.treatyColumns.treaty}</th>
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
          <th scope="col">{t.betweenThem}</th>
        </tr>
      </thead>
      <tbody>
        {treaties.map(({ slug, shortTitle, ofA, ofB }) => (
          <tr key={slug}>
            <th scope="row">
              <Link href={withMoment(`/treaties/${slug}`, moment)}>{shortTitle}</Link>
            </th>
            <StatusCell label={a.name} of={ofA} />
            <StatusCell label={b.name} of={ofB} />
            <td data-label={t.betweenThem}>
              <Link
                href={pathWith(`/treaties/${slug}/between`, { a: a.code, b: b.code, ...moment })}
                aria-label={`${t.ask}: ${shortTitle}`}
                className="-my-1 inline-block py-1"
              >
                {t.ask}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly label: string; readonly of: Comparison["treaties"][number]["ofA"] };

function StatusCell({ label, of }: CellProps): ReactElement {
  if (of === null) {
    return (
      <td data-label={label}>
        <ParticipantStatusMark kind="none" word={messages().participants.notBound} />
      </td>
    );
  }
  return (
    <td data-label={label}>
      <ParticipantStatusMark kind={of.status} word={capitalised(participantStatusWord(of.status))} />
      {of.since !== null && (
        <span className="block text-muted text-sm">
          <Day iso={of.since} />
        </span>
      )}
    </td>
  );
}
