import type { ReactElement } from "react";

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
      <select className="input" id={name} name={name} defaultValue={value ?? ""}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
