import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import type { DiffQuery } from "./diff-query.ts";

type Props = { readonly query: DiffQuery; readonly today: string };

/** Two days in law and, folded away, two states of the record. */
export function DiffForm({ query, today }: Props): ReactElement {
  const { diff: t } = messages();
  return (
    <form action={localHref("/diff")} className="no-print grid max-w-3xl gap-4 sm:grid-cols-2">
      {query.treaty !== null && <input type="hidden" name="treaty" value={query.treaty} />}
      {query.party !== null && <input type="hidden" name="party" value={query.party} />}
      <Field name="from" label={t.from} type="date" value={query.from ?? ""} />
      <Field name="to" label={t.to} type="date" value={query.to ?? today} />
      <details className="sm:col-span-2" open={query.knownFrom !== null || query.knownTo !== null}>
        <summary>{t.knownMore}</summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <Field name="knownFrom" label={t.knownFrom} type="text" value={query.knownFrom ?? ""} />
          <Field name="knownTo" label={t.knownTo} type="text" value={query.knownTo ?? ""} />
        </div>
      </details>
      <button className="button justify-self-start" type="submit">
        {t.compare}
      </button>
    </form>
  );
}

type FieldProps = { readonly name: string; readonly label: string; readonly type: string; readonly value: string };

function Field({ name, label, type, value }: FieldProps): ReactElement {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input className="input" id={name} name={name} type={type} defaultValue={value} />
    </div>
  );
}
