import type { ParticipantListItem } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { participantPath } from "./participant-path.ts";

/** Participants as a table; on a narrow screen each row is a short record. */
export function ParticipantsTable({ rows }: { readonly rows: readonly ParticipantListItem[] }): ReactElement {
  const { caption, columns, kinds, until } = messages().participants;
  const kindOf: Readonly<Record<string, string>> = kinds;
  return (
    <table className="table table-reflow">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.region}</th>
          <th scope="col" className="figure">
            {columns.treaties}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <Link href={participantPath(row.code)}>{row.name}</Link>
              {row.until !== null && (
                <span className="block font-normal text-muted text-sm">{until(dayWords(row.until))}</span>
              )}
            </th>
            <td data-label={columns.code}>{row.code}</td>
            <td data-label={columns.kind}>{kindOf[row.kind] ?? row.kind}</td>
            <td data-label={columns.region}>{row.region}</td>
            <td data-label={columns.treaties} className="figure">
              {row.treaties}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
