"use client";

import type { ReactElement } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components/ComboBox";
import { type FieldFaults, faultOf } from "./field-faults.client.ts";

export type Option = { readonly id: string; readonly name: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly requiredMark?: string;
  readonly emptyText: string;
  readonly openLabel: string;
  readonly options: readonly Option[];
  readonly selected?: Option | null;
  readonly faults: FieldFaults;
  readonly onSelect?: (id: string | null) => void;
  /** Given where the options come from a search: what was typed. */
  readonly onType?: (text: string) => void;
};

/** A long list to type into; the form receives the id of the choice. */
export function ComboField(props: Props): ReactElement {
  const { name, label, hint, requiredMark, faults, options, selected, onSelect, onType } = props;
  const fault = faultOf(faults, name, label);
  const items = [...options];
  return (
    <ComboBox
      name={name}
      formValue="key"
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={fault !== null}
      {...(onType === undefined ? { defaultItems: items } : { items, onInputChange: onType })}
      {...(selected && { defaultSelectedKey: selected.id, defaultInputValue: selected.name })}
      onSelectionChange={(key) => onSelect?.(key === null ? null : String(key))}
    >
      <Label className="label">
        {label}
        {requiredMark !== undefined && <span className="hint font-normal"> ({requiredMark})</span>}
      </Label>
      <Text slot="description" className="hint mb-1 block">
        {hint}
      </Text>
      <div className="flex gap-1">
        <Input className="input" />
        <Button className="button button-quiet shrink-0 px-4" aria-label={props.openLabel}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <p className="fault mt-1" role={fault === null ? undefined : "alert"}>
        {fault}
      </p>
      <Popover className="combo-popover">
        <ListBox<Option>
          className="combo-list"
          renderEmptyState={() => <p className="hint px-3 py-2">{props.emptyText}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="combo-option">
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
