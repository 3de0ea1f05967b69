import type { ReactElement } from "react";
import { Choice, type ChoiceOption } from "../../ui/choice.tsx";

type ListProps = {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly values: readonly string[] | undefined;
  readonly options: readonly ChoiceOption[];
};

/** One value of a list is chosen; a list of several stands as one more choice, so that the form does not lose it. */
export function ListChoice({ name, label, any, values = [], options }: ListProps): ReactElement {
  const value = values.join(",");
  const words = values.map((one) => options.find((option) => option.value === one)?.label ?? one).join(", ");
  const isListed = value === "" || options.some((option) => option.value === value);
  const all = [{ value: "", label: any }, ...(isListed ? [] : [{ value, label: words }]), ...options];
  return <Choice name={name} label={label} value={value} options={all} />;
}
