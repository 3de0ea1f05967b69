"use client";

import { type FormEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { faultsElsewhere } from "../../faults/faults-by-field.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Option } from "./combo-field.client.tsx";
import type { Choice } from "./field.client.tsx";
import { HowFieldset } from "./how-fieldset.client.tsx";
import { ReferencesFieldset } from "./references-fieldset.client.tsx";
import { TellingFieldset } from "./telling-fieldset.client.tsx";
import { useDraftEvent } from "./use-draft-event.client.ts";
import { WhatFieldset } from "./what-fieldset.client.tsx";
import { WhenFieldset } from "./when-fieldset.client.tsx";

type Props = {
  readonly labels: Messages["eventForm"];
  readonly today: string;
  readonly treaty: Option | null;
  readonly participants: readonly Option[];
  readonly kinds: readonly Choice[];
  readonly certainties: readonly Choice[];
  readonly bases: readonly Choice[];
};

/** Enters an event as a draft; what the procedure refuses stands beside its field, and the first one has the focus. */
export function EventForm(props: Props): ReactElement {
  const { labels, today } = props;
  const [kind, setKind] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const { save, faults, failure, isSaving } = useDraftEvent(labels);
  useEffect(() => {
    if (faults.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isSaving) save(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-3xl">
      <p className="hint mt-3">{labels.required}</p>
      <FaultSummary labels={labels} failure={failure} others={faultsElsewhere(faults, isShown)} />
      <WhatFieldset {...props} faults={faults} kind={kind} onKind={setKind} />
      <WhenFieldset labels={labels} faults={faults} bases={props.bases} />
      <HowFieldset labels={labels} faults={faults} kind={kind} certainties={props.certainties} />
      <ReferencesFieldset labels={labels} faults={faults} today={today} />
      <TellingFieldset labels={labels} />
      <div className="mt-8 border-rule border-t pt-6">
        <button className="button" type="submit" aria-disabled={isSaving}>
          {isSaving ? labels.saving : labels.save}
        </button>
      </div>
    </form>
  );
}

const SHOWN =
  /^(treaty|kind|participant|revokes|(act|received|circulated|effective)Date|effectiveBasis|certainty|place|territory|text|references\.\d+\.(citation|url|retrievedOn))$/;

function isShown(field: string): boolean {
  return SHOWN.test(field);
}

type SummaryProps = {
  readonly labels: Messages["eventForm"];
  readonly failure: string | null;
  readonly others: readonly string[];
};

function FaultSummary({ labels, failure, others }: SummaryProps): ReactElement {
  return (
    <div role="alert">
      {failure !== null && (
        <div className="notice mt-4 border-fault">
          <p className="font-semibold">{labels.faultTitle}</p>
          <p>{failure}</p>
          {others.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </div>
      )}
    </div>
  );
}
