"use client";

import { type ReactElement, useId, useState } from "react";
import type { Messages } from "../../messages/messages.ts";
import { InputField } from "./field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";

type Props = { readonly labels: Messages["eventForm"]; readonly faults: FieldFaults; readonly today: string };

/** One or more references; each row keeps its own id, so that removing one moves no fault to another. */
export function ReferencesFieldset({ labels, faults, today }: Props): ReactElement {
  const [rows, setRows] = useState([0]);
  const last = rows.at(-1) ?? 0;
  return (
    <fieldset className="fieldset">
      <legend>{labels.references}</legend>
      <p className="hint clear-left">{labels.referencesHint}</p>
      {rows.map((row, index) => (
        <ReferenceRow
          key={row}
          row={row}
          number={index + 1}
          labels={labels}
          faults={faults}
          today={today}
          onRemove={rows.length === 1 ? null : () => setRows(rows.filter((other) => other !== row))}
        />
      ))}
      <button
        type="button"
        className="button button-quiet justify-self-start"
        onClick={() => setRows([...rows, last + 1])}
      >
        {labels.addReference}
      </button>
    </fieldset>
  );
}

type RowProps = Props & {
  readonly row: number;
  readonly number: number;
  readonly onRemove: (() => void) | null;
};

function ReferenceRow({ row, number, labels, faults, today, onRemove }: RowProps): ReactElement {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset is announced twice.
    <div role="group" aria-labelledby={heading} className="panel grid gap-3">
      <input type="hidden" name="referenceRow" value={row} />
      <p id={heading} className="font-medium">
        {labels.reference} {number}
      </p>
      <InputField
        name={`references.${row}.citation`}
        label={labels.citation}
        hint={labels.citationHint}
        type="text"
        faults={faults}
      />
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <InputField name={`references.${row}.url`} label={labels.url} type="url" faults={faults} />
        <InputField
          name={`references.${row}.retrievedOn`}
          label={labels.retrievedOn}
          type="date"
          defaultValue={today}
          faults={faults}
        />
      </div>
      {onRemove !== null && (
        <button type="button" className="button button-quiet justify-self-start" onClick={onRemove}>
          {labels.removeReference} {number}
        </button>
      )}
    </div>
  );
}
