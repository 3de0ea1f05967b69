"use client";

import type { ReactElement, ReactNode } from "react";
import { type FieldFaults, faultOf } from "./field-faults.client.ts";

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly requiredMark?: string;
  readonly faults: FieldFaults;
};

export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string;
  readonly "aria-required"?: true;
};

/** A label, its hint, the control and the fault beside it, tied together for assistive technology. */
export function Field({
  name,
  label,
  hint,
  requiredMark,
  faults,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }): ReactElement {
  const fault = faultOf(faults, name, label);
  const control = {
    id: name,
    name,
    className: "input",
    "aria-invalid": fault !== null,
    "aria-describedby": `${name}-hint ${name}-fault`,
    ...(requiredMark !== undefined && { "aria-required": true as const }),
  };
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
        {requiredMark !== undefined && <span className="hint font-normal"> ({requiredMark})</span>}
      </label>
      <p className="hint mb-1" id={`${name}-hint`}>
        {hint}
      </p>
      {children(control)}
      <p className="fault mt-1" id={`${name}-fault`}>
        {fault}
      </p>
    </div>
  );
}

type InputProps = FieldProps & { readonly type: "text" | "date" | "url"; readonly defaultValue?: string };

/** One line: text, web address, or a day that can be typed or picked. */
export function InputField({ type, defaultValue, ...field }: InputProps): ReactElement {
  return <Field {...field}>{(control) => <input type={type} defaultValue={defaultValue} {...control} />}</Field>;
}

/** A longer text. */
export function TextField(field: FieldProps): ReactElement {
  return <Field {...field}>{(control) => <textarea rows={4} {...control} />}</Field>;
}

export type Choice = { readonly value: string; readonly label: string };
type SelectProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
};

/** One of a short list. */
export function SelectField({ choices, value, onChange, ...field }: SelectProps): ReactElement {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          {...(value !== undefined && { value })}
          onChange={(event) => onChange?.(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
