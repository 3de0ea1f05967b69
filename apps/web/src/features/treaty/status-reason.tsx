import type { StatusCard } from "@pacta/services";
import type { ReactElement } from "react";
import { wholeDays } from "../../dates/whole-days.ts";
import { capitalised } from "../../messages/capitalised.ts";
import { messages } from "../../messages/messages.ts";

/** Why the status is what it is: the sentence, then its steps, then how the treaty came into force. */
export function StatusReason({ status }: { readonly status: StatusCard }): ReactElement {
  const { treaty: t } = messages();
  const hasOtherReason = status.entryIntoForceWhy !== "" && status.entryIntoForceWhy !== status.why;
  return (
    <div className="prose mt-4 grid gap-2">
      <p>{wholeDays(status.why)}</p>
      {status.steps.length > 1 && (
        <details>
          <summary>{t.whySteps}</summary>
          <ol className="list-decimal pl-6">
            {status.steps.map((step) => (
              <li key={step} className="py-0.5">
                {wholeDays(capitalised(step))}
              </li>
            ))}
          </ol>
        </details>
      )}
      {hasOtherReason && (
        <details>
          <summary>{status.inForceOn === null ? t.whyNotYet : t.whyInForce}</summary>
          <p>{wholeDays(status.entryIntoForceWhy)}</p>
        </details>
      )}
    </div>
  );
}
