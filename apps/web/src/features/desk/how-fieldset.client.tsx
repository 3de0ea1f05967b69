"use client";

import { type ReactElement, useState } from "react";
import type { Messages } from "../../messages/messages.ts";
import { defaultCertainty } from "./default-certainty.ts";
import { type Choice, InputField, SelectField, TextField } from "./field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";

type Props = {
  readonly labels: Messages["eventForm"];
  readonly faults: FieldFaults;
  readonly kind: string;
  readonly certainties: readonly Choice[];
};

/** How far an act is certain, where it was done and what it says. */
export function HowFieldset({ labels, faults, kind, certainties }: Props): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <fieldset className="fieldset">
      <legend>{labels.how}</legend>
      <div className="clear-left">
        <SelectField
          name="certainty"
          label={labels.certainty}
          faults={faults}
          choices={certainties}
          value={chosen ?? defaultCertainty(kind)}
          onChange={setChosen}
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <InputField name="place" label={labels.place} type="text" faults={faults} />
        <InputField name="territory" label={labels.territory} hint={labels.territoryHint} type="text" faults={faults} />
      </div>
      <TextField name="text" label={labels.text} hint={labels.textHint} faults={faults} />
    </fieldset>
  );
}
