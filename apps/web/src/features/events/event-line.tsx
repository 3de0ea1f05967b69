import type { EventView } from "@pacta/services";
import type { ReactElement } from "react";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { Reference } from "../../ui/reference.tsx";
import { dayOf } from "./day-of.ts";

/** One event in a list: when, who, which act, in which treaty, from which source. */
export function EventLine({ event }: { readonly event: EventView }): ReactElement {
  const { treaty, words } = messages();
  const day = dayOf(event);
  const [reference] = event.references;
  return (
    <li id={`event-${event.eventId}`} className="keep border-rule border-b py-4 first:pt-0">
      <p className="text-muted text-sm">{day === null ? words.unknownDate : <Day iso={day} />}</p>
      <p className="first-letter:uppercase">
        {event.participant !== null && `${event.participant.name}: `}
        <span className="font-medium">{kindWord(event.kind, event.treaty.form)}</span>
        {", "}
        <Link href={`/treaties/${event.treaty.slug}`}>{event.treaty.shortTitle}</Link>
      </p>
      {event.effectiveDate !== null && event.effectiveDate !== day && (
        <p className="text-sm">
          {treaty.effective} <Day iso={event.effectiveDate} />
        </p>
      )}
      {reference !== undefined && (
        <p className="text-muted text-sm [&_a]:inline-block [&_a]:py-1 [&_a]:text-muted">
          <Reference reference={reference} />
        </p>
      )}
    </li>
  );
}
