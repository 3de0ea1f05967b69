import { actionLetter } from "@pacta/domain";
import type { ParticipantView, TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { type Moment, withMoment } from "../../http/moment.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { kindWord, participantStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { Static } from "../../ui/static.tsx";
import { ParticipantStatusMark } from "../../ui/status-mark.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { FootnoteList, FootnoteMarks } from "./footnotes.tsx";
import { type Act, type ParticipantActs, participantActs } from "./participant-acts.ts";
import { ParticipantCounts } from "./participant-counts.tsx";
import { type Footnote, participantFootnotes } from "./participant-footnotes.ts";

type Props = { readonly treaty: TreatyView; readonly moment: Moment };

/** Who takes part, in the depositary's own form: dates with letter and word, footnotes, brackets for the withdrawn. */
export function ParticipantsTable({ treaty, moment }: Props): ReactElement {
  const { treaty: t } = messages();
  const { participants, shortTitle, timeline, asOf } = treaty;
  const actsOf = participantActs(timeline, asOf);
  const footnotes = participantFootnotes(participants, actsOf, treaty.form);
  return (
    <section className="section" aria-labelledby="participants">
      <h2 id="participants">{t.participants}</h2>
      <ParticipantCounts participants={participants} actsOf={actsOf} />
      {participants.length > 0 && (
        <>
          <TableRegion label={t.participantsTable}>
            <table className="table table-reflow table-titled">
              <caption>{t.participantsCaption(shortTitle)}</caption>
              <ColumnHeads />
              <Static as="tbody">
                {participants.map((participant) => (
                  <ParticipantRow
                    key={participant.code}
                    participant={participant}
                    acts={actsOf(participant.code)}
                    notes={footnotes.filter(({ code }) => code === participant.code)}
                    path={withMoment(
                      `/treaties/${treaty.slug}/participants/${encodeURIComponent(participant.code)}`,
                      moment,
                    )}
                    form={treaty.form}
                  />
                ))}
              </Static>
            </table>
          </TableRegion>
          <FootnoteList footnotes={footnotes} />
        </>
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

type RowProps = {
  readonly participant: ParticipantView;
  readonly acts: ParticipantActs;
  readonly notes: readonly Footnote[];
  readonly path: string;
  readonly form: TreatyView["form"];
};

function ParticipantRow({ participant, acts, notes, path, form }: RowProps): ReactElement {
  const { treaty: t } = messages();
  const { columns } = t;
  const { name, status, boundSince, since, until } = participant;
  const isOut = status === "former-party" || status === "ceased";
  return (
    <tr>
      <th scope="row">
        <Link href={path}>{isOut ? `[${name}]` : name}</Link>
        <FootnoteMarks notes={notes} />
      </th>
      <td data-label={columns.status}>
        <ParticipantStatusMark kind={status} word={capitalised(participantStatusWord(status))} />
      </td>
      <ActCell label={columns.signature} act={acts.signature} usual="signature" form={form} />
      <ActCell label={columns.consent} act={acts.consent} usual="ratification" form={form} />
      <DayCell label={columns.since} iso={boundSince ?? since} />
      <td data-label={columns.exit}>
        {acts.exit !== null && (
          <span>
            <Day iso={acts.exit.on} />
            {until !== null && (
              <span className="block text-muted text-sm">
                {t.exitEffect}
                {NO_BREAK}
                <Day iso={until} />
              </span>
            )}
          </span>
        )}
      </td>
      <td data-label={columns.statements}>
        {acts.statements > 0 && <Link href={`${path}#statements`}>{t.statementCount(acts.statements)}</Link>}
      </td>
    </tr>
  );
}

const NO_BREAK = "\u00a0";

type ActCellProps = {
  readonly label: string;
  readonly act: Act | null;
  /** The act that the column is headed with: it needs no word. */
  readonly usual: Act["kind"];
  readonly form: TreatyView["form"];
};

/** The date, the depositary's letter, and always the word: a letter alone says nothing to most. */
function ActCell({ label, act, usual, form }: ActCellProps): ReactElement {
  if (act === null) return <td />;
  const letter = actionLetter(act.kind);
  return (
    <td data-label={label}>
      <span className="lg:whitespace-nowrap">
        <Day iso={act.on} />
        {letter !== null && (
          <>
            {NO_BREAK}
            <span className="normal-case" aria-hidden="true">
              {letter}
            </span>
          </>
        )}
        {act.kind !== usual && <span className="text-muted text-sm"> ({kindWord(act.kind, form)})</span>}
      </span>
    </td>
  );
}

function DayCell({ label, iso }: { readonly label: string; readonly iso: string | null }): ReactElement {
  if (iso === null) return <td />;
  return (
    <td data-label={label}>
      <Day iso={iso} />
    </td>
  );
}
