import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import type { ChoiceOption } from "../../ui/choice.tsx";
import { Static } from "../../ui/static.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  /** What the list stands for while nothing of it is chosen, and a hint that says so. */
  readonly unchosen?: { readonly label: string; readonly hint: string };
  readonly chosen: readonly string[];
  readonly options: readonly ChoiceOption[];
  readonly isOpen: boolean;
};

/** Any of a long list, for finger and keyboard alike and without script; folded, it says how many are chosen. */
export function CheckList({ name, label, unchosen, chosen, options, isOpen }: Props): ReactElement {
  const { participants: t } = messages();
  const isAll = unchosen !== undefined && chosen.length === 0;
  return (
    <details open={isOpen}>
      <summary className="font-medium">{isAll ? unchosen.label : t.chosen(label, chosen.length)}</summary>
      <fieldset className="mt-1">
        <legend className="sr-only">{label}</legend>
        {unchosen !== undefined && <p className="hint mb-1">{unchosen.hint}</p>}
        <Static as="ul" className="check-list">
          {chosenFirst(options, chosen).map((option) => (
            <li key={option.value}>
              <label className="choice">
                <input type="checkbox" name={name} value={option.value} checked={chosen.includes(option.value)} />
                <span>{option.label}</span>
              </label>
            </li>
          ))}
        </Static>
      </fieldset>
    </details>
  );
}

/** What is chosen is in sight, and none of it is lost, even what the list does not offer by that name. */
function chosenFirst(options: readonly ChoiceOption[], chosen: readonly string[]): ChoiceOption[] {
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  return [
    ...chosen.map((value) => ({ value, label: labels.get(value) ?? value })),
    ...options.filter(({ value }) => !chosen.includes(value)),
  ];
}
