"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactElement, useDeferredValue, useState } from "react";
import type { Messages } from "../../messages/messages.ts";
import { useTRPC } from "../../trpc/trpc-context.client.ts";
import { ComboField, type Option } from "./combo-field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";

const SHOWN = 30;

type Props = {
  readonly labels: Messages["eventForm"];
  readonly faults: FieldFaults;
  readonly selected: Option | null;
  readonly onSelect: (slug: string | null) => void;
};

/** Chooses a treaty by searching as one types. */
export function TreatyField({ labels, faults, selected, onSelect }: Props): ReactElement {
  const [typed, setTyped] = useState(selected?.name ?? "");
  const query = useDeferredValue(typed.slice(0, 200));
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.treaty.list.queryOptions({ query, limit: SHOWN }),
    placeholderData: keepPreviousData,
  });
  const found = data?.treaties.map(({ slug, shortTitle }) => ({ id: slug, name: shortTitle })) ?? [];
  return (
    <ComboField
      name="treaty"
      label={labels.treaty}
      hint={labels.treatyHint}
      requiredMark={labels.requiredMark}
      emptyText={labels.treatyNone}
      openLabel={labels.showOptions}
      options={selected === null || data !== undefined ? found : [selected]}
      selected={selected}
      faults={faults}
      onSelect={onSelect}
      onType={setTyped}
    />
  );
}
