import type { CorrectedEvent } from "@pacta/services";
import type { ReactElement } from "react";
import { capitalised } from "../../messages/capitalised.ts";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { Reference } from "../../ui/reference.tsx";
import { Static } from "../../ui/static.tsx";
import { correctionSentence } from "../events/correction-words.ts";
import { dayOf } from "../events/day-of.ts";

type Props = {
  readonly timeline: readonly CorrectedEvent[];
  readonly asOf: string;
  /** Where every act is listed, page by page. */
  readonly allPath: string;
};

const SHOWN = 20;

/** The latest acts, newest first, with the day it was done, the day it takes effect and its sources. */
export function Timeline({ timeline, asOf, allPath }: Props): ReactElement {
  const { treaty: t } = messages();
  return (
    <section className="section" aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      {timeline.length === 0 && <p>{t.timelineNone}</p>}
      <Static as="ol">
        {timeline.slice(0, SHOWN).map((event) => (
          <TimelineEntry key={event.eventVersionId} event={event} asOf={asOf} />
        ))}
      </Static>
      {timeline.length > SHOWN && (
        <p className="mt-4">
          <Link href={allPath}>{t.timelineAll(timeline.length)}</Link>
        </p>
      )}
    </section>
  );
}

/** One act with all its days, its text and its sources. */
export function TimelineEntry({
  event,
  asOf,
}: {
  readonly event: CorrectedEvent;
  readonly asOf: string;
}): ReactElement {
  const { treaty: t, words, insight } = messages();
  const day = dayOf(event);
  return (
    <li className="keep grid gap-x-6 border-rule border-b py-4 sm:grid-cols-[11rem_1fr]">
      <p className="text-muted">
        {day === null ? words.unknownDate : <Day iso={day} />}
        {day !== null && day > asOf && <span className="block text-sm">{t.notYet}</span>}
      </p>
      <div className="prose">
        <p>
          <span className="font-medium">{capitalised(kindWord(event.kind, event.treaty.form))}</span>
          {event.participant !== null && ` – ${event.participant.name}`}
          {event.place !== null && `, ${event.place}`}
        </p>
        <OtherDates event={event} />
        {event.number > 1 && (
          <p className="mt-1 text-sm">
            {correctionSentence(event)}{" "}
            <Link href={`/changes?${new URLSearchParams({ treaty: event.treaty.slug })}`} className="inline-block py-1">
              {insight.corrected(event.number)}
            </Link>
          </p>
        )}
        {event.text !== null && <p className="mt-1 whitespace-pre-line">{event.text}</p>}
        <ul className="mt-1 text-sm">
          {event.references.map((reference) => (
            <li key={`${reference.citation} ${reference.url}`} className="py-0.5">
              <Reference reference={reference} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function OtherDates({ event }: { readonly event: CorrectedEvent }): ReactElement {
  const { treaty: t, words } = messages();
  const shown = dayOf(event);
  const dates = [
    { term: t.received, iso: event.receivedDate },
    { term: t.circulated, iso: event.circulatedDate },
  ].filter(({ iso }) => iso !== shown);
  const basis: Readonly<Record<string, string>> = words.basis;
  const basisWord = event.effectiveBasis === null ? undefined : basis[event.effectiveBasis];
  return (
    <>
      {dates.map(
        ({ term, iso }) =>
          iso !== null && (
            <p key={term} className="text-sm">
              {term} <Day iso={iso} />
            </p>
          ),
      )}
      {event.effectiveDate !== null && (
        <p className="text-sm">
          {t.effective} <Day iso={event.effectiveDate} />
          {basisWord !== undefined && <span className="text-muted">, {t.effectiveBasis(basisWord)}</span>}
        </p>
      )}
    </>
  );
}
