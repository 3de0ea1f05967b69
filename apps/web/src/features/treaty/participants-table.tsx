import { isBoundStatus } from "@pacta/domain";
import type { ParticipantView, TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { ParticipantStatusMark } from "../../ui/status-mark.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { Why } from "../../ui/why.tsx";
import { type ParticipantActs, participantActs } from "./participant-acts.ts";

/** Who takes part, in which role, since when, and the reason of each. */
export function ParticipantsTable({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  const { participants, shortTitle } = treaty;
  const actsOf = participantActs(treaty.timeline, treaty.asOf);
  const parties = participants.filter(({ status }) => isBoundStatus(status)).length;
  const signatories = participants.filter(({ status }) => status.startsWith("signatory")).length;
  return (
    <section className="section" aria-labelledby="participants">
      <h2 id="participants">{t.participants}</h2>
      <p className="mb-4">{participants.length === 0 ? t.participantsNone : t.counts(parties, signatories)}</p>
      {participants.length > 0 && (
        <TableRegion label={t.participantsTable}>
          <table className="table table-reflow">
            <caption>{t.participantsCaption(shortTitle)}</caption>
            <ColumnHeads />
            <tbody>
              {participants.map((participant) => (
                <ParticipantRow key={participant.code} participant={participant} acts={actsOf(participant.code)} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}

function ColumnHeads(): ReactElement {
  const { columns } = messages().treaty;
  return (
    <thead>
      <tr>
        {Object.entries(columns).map(([key, label]) => (
          <th key={key} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = { readonly participant: ParticipantView; readonly acts: ParticipantActs };

function ParticipantRow({ participant, acts }: RowProps): ReactElement {
  const { columns } = messages().treaty;
  const { name, status, statusWord, since, until, why } = participant;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={columns.status}>
        <ParticipantStatusMark kind={status} word={statusWord} />
      </td>
      <DayCell label={columns.signature} iso={acts.signature?.on ?? null} word={null} />
      <DayCell label={columns.consent} iso={acts.consent?.on ?? null} word={acts.consent?.word ?? null} />
      <DayCell label={columns.since} iso={since} word={null} />
      <DayCell label={columns.until} iso={until} word={null} />
      <td>
        <Why text={why} of={name} />
      </td>
    </tr>
  );
}

type CellProps = { readonly label: string; readonly iso: string | null; readonly word: string | null };

function DayCell({ label, iso, word }: CellProps): ReactElement {
  if (iso === null) return <td />;
  return (
    <td data-label={label}>
      <span>
        <Day iso={iso} />
        {word !== null && <span className="block text-muted text-sm">{word}</span>}
      </span>
    </td>
  );
}
