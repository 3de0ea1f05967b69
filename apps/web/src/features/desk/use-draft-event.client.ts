"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { type FaultsByField, faultsByField } from "../../faults/faults-by-field.ts";
import type { Messages } from "../../messages/messages.ts";
import { useTRPC } from "../../trpc/trpc-context.client.ts";
import { fieldOfRow, readEventDraft } from "./event-draft.ts";

type Drafting = {
  readonly save: (form: FormData) => void;
  readonly faults: FaultsByField;
  /** What to say above the form; null while nothing was refused. */
  readonly failure: string | null;
  readonly isSaving: boolean;
};

/** Stores what the form holds as a draft and goes on to its preview. */
export function useDraftEvent(labels: Messages["eventForm"]): Drafting {
  const router = useRouter();
  const [rows, setRows] = useState<readonly string[]>([]);
  const mutation = useMutation({
    ...useTRPC().event.draft.mutationOptions(),
    onSuccess: ({ eventVersionId }) => router.push(`/desk/events/${eventVersionId}`),
  });
  const { error } = mutation;
  const faults = useMemo(
    () => faultsByField((error?.data?.faults ?? []).map((fault) => inForm(fault, rows, labels))),
    [error, rows, labels],
  );
  const refusal = faults.size > 0 ? labels.faultAdvice : (error?.data && error.message) || labels.unexpected;
  return {
    save: (form) => {
      const { draft, referenceRows } = readEventDraft(form);
      setRows(referenceRows);
      mutation.mutate(draft);
    },
    faults,
    failure: error === null ? null : refusal,
    isSaving: mutation.isPending || mutation.isSuccess,
  };
}

type Fault = { readonly field: string; readonly message: string };

function inForm({ field, message }: Fault, rows: readonly string[], labels: Messages["eventForm"]): Fault {
  return { field: fieldOfRow(field, rows), message: field === "kind" ? labels.kindMissing : message };
}
