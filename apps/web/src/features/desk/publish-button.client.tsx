"use client";

import { useMutation } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTRPC } from "../../trpc/trpc-context.client.ts";

type Labels = {
  readonly publish: string;
  readonly publishing: string;
  readonly published: string;
  readonly alreadyPublished: string;
  readonly toTreaty: string;
  readonly toTrace: string;
  readonly failed: string;
  readonly unexpected: string;
};
type Props = { readonly eventVersionId: string; readonly treatySlug: string; readonly labels: Labels };

/** Publishes one draft; the outcome is announced where the button stood. */
export function PublishButton({ eventVersionId, treatySlug, labels }: Props): ReactElement {
  const { mutate, data, error, isPending } = useMutation(useTRPC().event.publish.mutationOptions());
  const refusal = error === null ? null : ((error.data && error.message) ?? labels.unexpected);
  return (
    <div className="grid justify-items-start gap-3">
      {data === undefined && (
        <button
          type="button"
          className="button"
          aria-disabled={isPending}
          onClick={() => isPending || mutate({ eventVersionId })}
        >
          {isPending ? labels.publishing : labels.publish}
        </button>
      )}
      <div role="status">
        {data !== undefined && (
          <p className="font-semibold">{data.kind === "published" ? labels.published : labels.alreadyPublished}</p>
        )}
        {refusal !== null && (
          <p className="fault">
            {labels.failed} {refusal}
          </p>
        )}
      </div>
      {data !== undefined && (
        <p className="flex flex-wrap gap-x-6">
          <a href={`/treaties/${treatySlug}`}>{labels.toTreaty}</a>
          <a href={`/desk/trace?event=${eventVersionId}`}>{labels.toTrace}</a>
        </p>
      )}
    </div>
  );
}
