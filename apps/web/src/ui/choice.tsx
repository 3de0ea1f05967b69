import type { ReactElement } from "react";
import { Static } from "./static.tsx";

export type ChoiceOption = { readonly value: string; readonly label: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly ChoiceOption[];
};

/** One of a list, labelled, for a form that needs no script. */
export function Choice({ name, label, value, options }: Props): ReactElement {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <Static as="select" className="input" id={name} name={name}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === (value ?? "")}>
            {option.label}
          </option>
        ))}
      </Static>
    </div>
  );
}
