import type { SuppressionPage } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { PageLinks } from "../../ui/page-links.tsx";
import { ActForm } from "./act-form.tsx";
import { SuppressForm } from "./suppress-form.tsx";

type Props = { readonly page: SuppressionPage; readonly isFirst: boolean };

/** Addresses not written to, with the evidence, and a way to release each. */
export function SuppressionList({ page, isFirst }: Props): ReactElement {
  const { operations: t } = messages();
  return (
    <section className="mt-8" aria-labelledby="suppressions">
      <h2 id="suppressions">{t.suppressions}</h2>
      <SuppressForm />
      {page.items.length === 0 && <p className="mt-4">{t.noSuppressions}</p>}
      <ul>
        {page.items.map(({ id, address, reason, source, evidence, createdAt }) => (
          <li key={id} className="border-rule border-b py-3">
            <strong className="wrap-anywhere">{address ?? t.hashOnly}</strong> {reason} ({source}),{" "}
            {t.since(instantWords(createdAt))}
            {evidence !== null && <p className="wrap-anywhere text-sm">{evidence}</p>}
            <ActForm
              act="release"
              fields={{ id }}
              label={t.release}
              name={t.releaseOf(address ?? t.hashOnly)}
              asksReason={true}
            />
          </li>
        ))}
      </ul>
      <PageLinks
        label={t.pages}
        first={isFirst ? null : { label: t.newest, path: "/desk/operations" }}
        next={page.next === null ? null : { label: t.older, path: `/desk/operations?after=${page.next}` }}
      />
    </section>
  );
}
