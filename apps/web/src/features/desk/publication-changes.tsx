import type { ChangeView, PublicationPreview } from "@pacta/services";
import type { ReactElement } from "react";
import { capitalised } from "../../messages/capitalised.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";

/** What a publication changes, before anybody but the editor sees it: old and new, from when, and why. */
export function PublicationChanges({ preview }: { readonly preview: PublicationPreview }): ReactElement {
  const { preview: t } = messages();
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{t.changes}</h2>
      {preview.changes.length === 0 && <p>{t.noChanges}</p>}
      <ul className="grid gap-4">
        {preview.changes.map((change) => (
          <ChangeEntry key={`${change.scope} ${change.participantName}`} change={change} />
        ))}
      </ul>
      {preview.warnings.length > 0 && <Warnings warnings={preview.warnings} />}
      <h3 className="mt-6">{t.after}</h3>
      <p>
        {capitalised(preview.statusAfter)}
        {preview.endsOn !== null && (
          <>
            {". "}
            {t.endsOn} <Day iso={preview.endsOn} />
          </>
        )}
      </p>
      <p className="prose text-muted">{preview.why}</p>
    </section>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }): ReactElement {
  const { preview: t } = messages();
  return (
    <section className="panel prose mt-6" aria-labelledby="warnings">
      <h3 id="warnings">{t.warnings}</h3>
      <ul className="list-disc pl-5">
        {warnings.map((warning) => (
          <li key={warning}>{capitalised(warning)}</li>
        ))}
      </ul>
      <p className="text-muted text-sm">{t.warningsNote}</p>
    </section>
  );
}

function ChangeEntry({ change }: { readonly change: ChangeView }): ReactElement {
  const { preview: t } = messages();
  const { participantName, fromWord, toWord, effectiveOn, why } = change;
  return (
    <li className="panel prose">
      <p className="text-muted text-sm">{participantName ?? t.whole}</p>
      <p className="font-semibold font-serif text-lg">
        <span aria-hidden="true">{t.becomes(fromWord, toWord)}</span>
        <span className="sr-only">{t.fromTo(fromWord, toWord)}</span>
      </p>
      {effectiveOn !== null && (
        <p>
          {t.effectiveOn} <Day iso={effectiveOn} />
        </p>
      )}
      <p className="mt-1 text-sm">{why}</p>
    </li>
  );
}
