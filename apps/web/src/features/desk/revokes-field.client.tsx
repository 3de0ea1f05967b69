"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import type { Messages } from "../../messages/messages.ts";
import { useTRPC } from "../../trpc/trpc-context.client.ts";
import { SelectField } from "./field.client.tsx";
import type { FieldFaults } from "./field-faults.client.ts";

const TAKING_BACK = ["withdrawal-notice-rescinded", "withdrawal-of-ratification"];

type Props = {
  readonly labels: Messages["eventForm"];
  readonly faults: FieldFaults;
  readonly kind: string;
  readonly treaty: string | null;
};

/** For an act that takes back an earlier one: which one. */
export function RevokesField({ labels, faults, kind, treaty }: Props): ReactElement | null {
  const trpc = useTRPC();
  const isNeeded = TAKING_BACK.includes(kind);
  const { data } = useQuery(trpc.treaty.read.queryOptions(isNeeded && treaty !== null ? { slug: treaty } : skipToken));
  if (!isNeeded) return null;
  const acts = data?.timeline ?? [];
  return (
    <SelectField
      name="revokes"
      label={labels.revokes}
      hint={labels.revokesHint}
      faults={faults}
      choices={[
        { value: "", label: labels.revokesNone },
        ...acts.map(({ eventId, word, participant, actDate, receivedDate }) => ({
          value: eventId,
          label: [word, participant?.name, actDate ?? receivedDate].filter(Boolean).join(", "),
        })),
      ]}
    />
  );
}
