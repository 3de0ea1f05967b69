import type { ReactElement } from "react";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly type: "email" | "password";
  readonly autoComplete: string;
  readonly required: boolean;
};

/** A labelled input of a plain form. */
export function TextInput({ name, label, ...input }: Props): ReactElement {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input className="input" id={name} name={name} {...input} />
    </div>
  );
}
