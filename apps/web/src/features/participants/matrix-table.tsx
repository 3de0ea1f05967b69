import type { Matrix } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { type Moment, withMoment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { ParticipantStatusMark } from "../../ui/status-mark.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { matrixWords } from "./matrix-words.ts";
import { participantPath } from "./participant-path.ts";

type Props = { readonly matrix: Matrix; readonly moment: Moment };

/** Participants by treaties; their names stay in sight while the region scrolls. */
export function MatrixTable({ matrix, moment }: Props): ReactElement {
  const { participants: t } = messages();
  return (
    <TableRegion label={t.matrix}>
      <table className="table table-titled matrix">
        <caption>{t.matrixCaption(dayWords(matrix.asOf))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.name}</th>
            {matrix.treaties.map(({ slug, shortTitle }) => (
              <th key={slug} scope="col">
                <Link href={withMoment(`/treaties/${slug}`, moment)}>{shortTitle}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ code, name, cells }) => (
            <tr key={code}>
              <th scope="row">
                <Link href={withMoment(participantPath(code), moment)}>{name}</Link>
              </th>
              {matrix.treaties.map(({ slug }, index) => (
                <td key={slug}>
                  <Cell cell={cells[index] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Cell({ cell }: { readonly cell: Matrix["rows"][number]["cells"][number] }): ReactElement {
  return <ParticipantStatusMark kind={cell?.status ?? "none"} word={matrixWords(cell, dayWords)} />;
}
