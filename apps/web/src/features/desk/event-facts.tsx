import type { EventView } from "@pacta/services";
import type { ReactElement, ReactNode } from "react";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Reference } from "../../ui/reference.tsx";

/** Everything that was entered of an event. */
export function EventFacts({ event }: { readonly event: EventView }): ReactElement {
  const { preview: t, eventForm: f, words } = messages();
  const certainty: Readonly<Record<string, string>> = words.certainty;
  const basis: Readonly<Record<string, string>> = words.basis;
  const { effectiveBasis } = event;
  return (
    <dl className="facts prose">
      <Fact term={f.actDate} value={dayOf(event.actDate)} />
      <Fact term={f.receivedDate} value={dayOf(event.receivedDate)} />
      <Fact term={f.circulatedDate} value={dayOf(event.circulatedDate)} />
      <Fact term={f.effectiveDate} value={dayOf(event.effectiveDate)} />
      <Fact term={f.effectiveBasis} value={effectiveBasis && (basis[effectiveBasis] ?? effectiveBasis)} />
      <Fact term={t.certainty} value={certainty[event.certainty] ?? event.certainty} />
      <Fact term={t.place} value={event.place} />
      <Fact term={t.text} value={event.text} />
      <Fact
        term={t.references}
        value={
          event.references.length === 0 ? (
            <span className="fault">{t.noReference}</span>
          ) : (
            <ul>
              {event.references.map((reference) => (
                <li key={`${reference.citation} ${reference.url}`}>
                  <Reference reference={reference} />
                </li>
              ))}
            </ul>
          )
        }
      />
    </dl>
  );
}

function dayOf(iso: string | null): ReactNode {
  return iso === null ? null : <Day iso={iso} />;
}

function Fact({ term, value }: { readonly term: string; readonly value: ReactNode }): ReactElement | null {
  if (value === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className="wrap-anywhere">{value}</dd>
    </>
  );
}
