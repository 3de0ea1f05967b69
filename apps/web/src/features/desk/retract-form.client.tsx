"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTRPC } from "../../trpc/trpc-context.client.ts";

type Labels = {
  readonly retract: string;
  readonly retracting: string;
  readonly retractExplained: string;
  readonly retractReason: string;
  readonly retractReasonHint: string;
  readonly retractConfirm: string;
  readonly retractDone: string;
  readonly alreadyRetracted: string;
  readonly retractFailed: string;
  readonly toTreaty: string;
  readonly unexpected: string;
};
type Props = { readonly eventVersionId: string; readonly treatySlug: string; readonly labels: Labels };

/** Takes a published event back: only with a reason, and with the box ticked that says what follows. */
export function RetractForm({ eventVersionId, treatySlug, labels }: Props): ReactElement {
  const { mutate, data, error, isPending } = useMutation(useTRPC().event.retract.mutationOptions());
  const [reason, setReason] = useState("");
  const refusal = error === null ? null : ((error.data && error.message) ?? labels.unexpected);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isPending) mutate({ eventVersionId, reason });
  };
  return (
    <div className="mt-8 border-rule border-t pt-6">
      {data === undefined && (
        <details>
          <summary>{labels.retract}</summary>
          <form className="prose mt-4 grid justify-items-start gap-4" onSubmit={send}>
            <p>{labels.retractExplained}</p>
            <div className="w-full">
              <label className="label" htmlFor="reason">
                {labels.retractReason}
              </label>
              <p className="hint mb-1" id="reason-hint">
                {labels.retractReasonHint}
              </p>
              <textarea
                id="reason"
                className="input"
                rows={3}
                maxLength={1000}
                required
                aria-describedby="reason-hint"
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
            </div>
            <label className="flex items-baseline gap-2">
              <input type="checkbox" required />
              <span>{labels.retractConfirm}</span>
            </label>
            <button type="submit" className="button" aria-disabled={isPending}>
              {isPending ? labels.retracting : labels.retract}
            </button>
          </form>
        </details>
      )}
      <Outcome kind={data?.kind ?? null} refusal={refusal} labels={labels} />
      {data !== undefined && <a href={`/treaties/${treatySlug}`}>{labels.toTreaty}</a>}
    </div>
  );
}

type OutcomeProps = {
  readonly kind: "retracted" | "already-retracted" | null;
  readonly refusal: string | null;
  readonly labels: Labels;
};

function Outcome({ kind, refusal, labels }: OutcomeProps): ReactElement {
  return (
    <div role="status" className="my-3">
      {kind !== null && (
        <p className="font-semibold">{kind === "retracted" ? labels.retractDone : labels.alreadyRetracted}</p>
      )}
      {refusal !== null && (
        <p className="fault">
          {labels.retractFailed} {refusal}
        </p>
      )}
    </div>
  );
}
