import type { EventView } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { dayOf } from "../events/day-of.ts";

/** What was entered, and the next step for each. */
export function DeskTable({ events }: { readonly events: readonly EventView[] }): ReactElement {
  const { caption, columns } = messages().desk;
  return (
    <table className="table table-reflow">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[columns.event, columns.treaty, columns.state, columns.date, columns.entered, columns.action].map(
            (label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <DeskRow key={event.eventVersionId} event={event} />
        ))}
      </tbody>
    </table>
  );
}

function DeskRow({ event }: { readonly event: EventView }): ReactElement {
  const { desk: t, words } = messages();
  const { columns } = t;
  const day = dayOf(event);
  const title = eventTitle(event);
  const isDraft = event.state === "draft";
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={columns.treaty}>
        <Link href={`/treaties/${event.treaty.slug}`}>{event.treaty.shortTitle}</Link>
      </td>
      <td data-label={columns.state}>{words.versionState[event.state]}</td>
      <td data-label={columns.date}>{day === null ? words.unknownDate : <Day iso={day} />}</td>
      <td data-label={columns.entered}>
        <span>
          <time dateTime={event.createdAt.toISOString()}>{instantWords(event.createdAt)}</time>
          {event.recordedAt !== null && (
            <span className="block text-muted md:whitespace-nowrap text-sm">
              {t.publishedOn(instantWords(event.recordedAt))}
            </span>
          )}
        </span>
      </td>
      <td data-label={columns.action}>
        <Link href={`/desk/events/${event.eventVersionId}`} aria-label={isDraft ? t.reviewOf(title) : t.showOf(title)}>
          {isDraft ? t.review : t.show}
        </Link>
      </td>
    </tr>
  );
}

/** "Notice of withdrawal, Canada". */
export function eventTitle({ word, participant }: EventView): string {
  return participant === null ? capitalised(word) : `${capitalised(word)}, ${participant.name}`;
}
