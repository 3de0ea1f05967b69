import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { capitalised } from "../../messages/capitalised.ts";
import { messages } from "../../messages/messages.ts";

/** The clauses that the status rests on; a quotation looks like one and says so. */
export function Clauses({ clauses }: { readonly clauses: TreatyView["clauses"] }): ReactElement | null {
  const { treaty: t } = messages();
  if (clauses.length === 0) return null;
  return (
    <details className="prose mt-2">
      <summary>{t.clauses}</summary>
      <dl className="mt-1">
        {clauses.map(({ about, article, text, quoted }) => (
          <div key={`${about} ${article}`} className="py-2">
            <dt className="text-sm">
              <span className="font-semibold">{capitalised(about)}</span>
              <span className="text-muted">
                {article !== null && ` · ${article}`} · {quoted ? t.clauseQuoted : t.clauseSummary}
              </span>
            </dt>
            <dd className="border-rule border-l-2 pl-4 font-serif">{quoted ? <q>{text}</q> : text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
