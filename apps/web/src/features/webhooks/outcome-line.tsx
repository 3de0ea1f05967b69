import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** What the form before this page led to; always there, so that it is read out. */
export function OutcomeLine({ outcome }: { readonly outcome: string | null }): ReactElement {
  const known: Readonly<Record<string, string>> = messages().webhooks.outcome;
  return (
    <div role="status" className="mt-4 font-medium">
      {outcome === null || !Object.hasOwn(known, outcome) ? null : known[outcome]}
    </div>
  );
}
