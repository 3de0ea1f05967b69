import { PARTICIPANT_STATUS_KINDS } from "@pacta/domain";
import type { Difference, DifferenceSide } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { participantStatusWord, treatyStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { participantPath } from "../participants/participant-path.ts";
import { statusKindOf } from "../treaties/treaty-filter.ts";

type Props = { readonly differences: readonly Difference[]; readonly caption: string };

/** Each status that differs, before and after; a date that alone moved is said so. */
export function DiffTable({ differences, caption }: Props): ReactElement {
  const { columns } = messages().diff;
  return (
    <table className="table table-reflow">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, label]) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <DiffRow key={`${one.treaty.slug} ${one.participant?.code}`} difference={one} />
        ))}
      </tbody>
    </table>
  );
}

function DiffRow({ difference }: { readonly difference: Difference }): ReactElement {
  const { diff: t, participants } = messages();
  const { treaty, participant, before, after } = difference;
  const nothing = participant === null ? t.nothing : participants.notBound;
  return (
    <tr>
      <th scope="row">
        <Link href={`/treaties/${treaty.slug}`}>{treaty.shortTitle}</Link>
      </th>
      <td data-label={t.columns.participant}>
        {participant === null ? t.whole : <Link href={participantPath(participant.code)}>{participant.name}</Link>}
      </td>
      <td data-label={t.columns.before}>{sideWords(before, nothing)}</td>
      <td data-label={t.columns.after}>{sideWords(after, nothing)}</td>
      <td data-label={t.columns.since}>{sinceWords(before, after)}</td>
    </tr>
  );
}

function sideWords(side: DifferenceSide, nothing: string): string {
  if (side === null) return nothing;
  const participantKind = PARTICIPANT_STATUS_KINDS.find((kind) => kind === side.status);
  const treatyKind = statusKindOf(side.status);
  if (participantKind !== undefined && treatyKind === null) return capitalised(participantStatusWord(participantKind));
  return treatyKind === null ? side.status : capitalised(treatyStatusWord(treatyKind));
}

function sinceWords(before: DifferenceSide, after: DifferenceSide): string {
  const { diff: t } = messages();
  const words = (side: DifferenceSide): string => (side?.since ? dayWords(side.since) : t.unknown);
  if (before !== null && before.status === after?.status) return t.dateMoved(words(before), words(after));
  return after?.since ? dayWords(after.since) : "";
}
