import type { TreatyListItem } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { type Moment, withMoment } from "../../http/moment.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { treatyStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { Static } from "../../ui/static.tsx";
import { TreatyStatusMark } from "../../ui/status-mark.tsx";
import { statusKindOf } from "./treaty-filter.ts";

/** Treaties as a table; on a narrow screen each row is a short record. */
export function TreatiesTable({
  treaties,
  moment,
}: {
  readonly treaties: readonly TreatyListItem[];
  readonly moment: Moment;
}): ReactElement {
  const { caption, columns } = messages().treaties;
  return (
    <table className="table table-reflow">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="lg:w-[54%]">
            {columns.treaty}
          </th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col" className="figure">
            {columns.parties}
          </th>
        </tr>
      </thead>
      <Static as="tbody">
        {treaties.map((treaty) => (
          <TreatyRow key={treaty.slug} treaty={treaty} moment={moment} />
        ))}
      </Static>
    </table>
  );
}

type RowProps = { readonly treaty: TreatyListItem; readonly moment: Moment };

function TreatyRow({ treaty, moment }: RowProps): ReactElement {
  const { columns } = messages().treaties;
  const kind = statusKindOf(treaty.status);
  return (
    <tr>
      <th scope="row" className="max-w-md">
        <Link href={withMoment(`/treaties/${treaty.slug}`, moment)} className="font-serif text-lg">
          {treaty.shortTitle}
        </Link>
        {treaty.title !== treaty.shortTitle && (
          <span className="block font-normal text-muted text-sm">{treaty.title}</span>
        )}
        <span className="block font-normal text-muted text-sm">{datesOf(treaty)}</span>
      </th>
      <td data-label={columns.status}>
        {kind === null ? (
          treaty.statusWord
        ) : (
          <TreatyStatusMark kind={kind} word={capitalised(treatyStatusWord(kind))} />
        )}
      </td>
      <SinceCell treaty={treaty} />
      <td data-label={columns.parties} className="figure">
        {isPresent(moment) && treaty.parties}
      </td>
    </tr>
  );
}

/** Since when the status holds and, of the few whose end is fixed, until when. */
function SinceCell({ treaty }: Pick<RowProps, "treaty">): ReactElement {
  const { columns } = messages().treaties;
  const { since, endsOn } = treaty;
  if (since === null && endsOn === null) return <td />;
  return (
    <td data-label={columns.since}>
      {since !== null && <Day iso={since} />}
      {endsOn !== null && endsOn !== since && (
        <span className="block text-muted text-sm">
          {columns.ends} <Day iso={endsOn} />
        </span>
      )}
    </td>
  );
}

function isPresent({ asOf, knownAt }: Moment): boolean {
  return asOf === null && knownAt === null;
}

function datesOf({ signedOn, statusAsAt }: TreatyListItem): string {
  const { columns } = messages().treaties;
  const signed = signedOn === null ? [] : [`${columns.signed} ${dayWords(signedOn)}`];
  return [...signed, `${columns.completeTo} ${dayWords(statusAsAt)}`].join(" · ");
}
