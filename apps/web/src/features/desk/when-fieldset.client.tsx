"use client";

import type { ReactElement } from "react";
import type { Messages } from "../../messages/messages.ts";
import { type Choice, InputField, SelectField } from "./field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";

type Props = {
  readonly labels: Messages["eventForm"];
  readonly faults: FieldFaults;
  readonly bases: readonly Choice[];
};

/** The days of an act, and the day of its effect where somebody stated one. */
export function WhenFieldset({ labels, faults, bases }: Props): ReactElement {
  return (
    <fieldset className="fieldset">
      <legend>{labels.when}</legend>
      <p className="hint clear-left">{labels.whenHint}</p>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        <InputField name="actDate" label={labels.actDate} hint={labels.actDateHint} type="date" faults={faults} />
        <InputField
          name="receivedDate"
          label={labels.receivedDate}
          hint={labels.receivedDateHint}
          type="date"
          faults={faults}
        />
        <InputField
          name="circulatedDate"
          label={labels.circulatedDate}
          hint={labels.circulatedDateHint}
          type="date"
          faults={faults}
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <InputField
          name="effectiveDate"
          label={labels.effectiveDate}
          hint={labels.effectiveDateHint}
          type="date"
          faults={faults}
        />
        <SelectField
          name="effectiveBasis"
          label={labels.effectiveBasis}
          faults={faults}
          choices={[{ value: "", label: labels.basisNone }, ...bases]}
        />
      </div>
    </fieldset>
  );
}
