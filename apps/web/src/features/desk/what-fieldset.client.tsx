"use client";

import { type ReactElement, useState } from "react";
import type { Messages } from "../../messages/messages.ts";
import { ComboField, type Option } from "./combo-field.client.tsx";
import { type Choice, SelectField } from "./field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";
import { RevokesField } from "./revokes-field.client.tsx";
import { TreatyField } from "./treaty-field.client.tsx";

type Props = {
  readonly labels: Messages["eventForm"];
  readonly faults: FieldFaults;
  readonly treaty: Option | null;
  readonly participants: readonly Option[];
  readonly kinds: readonly Choice[];
  readonly kind: string;
  readonly onKind: (kind: string) => void;
};

/** Which act, of whom, in which treaty. */
export function WhatFieldset({ labels, faults, treaty, participants, kinds, kind, onKind }: Props): ReactElement {
  const [slug, setSlug] = useState(treaty?.id ?? null);
  return (
    <fieldset className="fieldset">
      <legend>{labels.what}</legend>
      <div className="clear-left">
        <TreatyField labels={labels} faults={faults} selected={treaty} onSelect={setSlug} />
      </div>
      <SelectField
        name="kind"
        label={labels.kind}
        requiredMark={labels.requiredMark}
        faults={faults}
        choices={[{ value: "", label: labels.kindChoose }, ...kinds]}
        onChange={onKind}
      />
      <RevokesField labels={labels} faults={faults} kind={kind} treaty={slug} />
      <ComboField
        name="participant"
        label={labels.participant}
        hint={labels.participantHint}
        emptyText={labels.participantNone}
        openLabel={labels.showOptions}
        options={participants}
        faults={faults}
      />
    </fieldset>
  );
}
