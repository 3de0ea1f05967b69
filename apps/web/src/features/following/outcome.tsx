import type { ReactElement } from "react";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { fieldLabel } from "./field-label.ts";

/** What the form of a moment ago has done, or why not. */
export async function Outcome({ query }: { readonly query: PageQuery }): Promise<ReactElement | null> {
  const { following: t } = messages();
  const { done, fault } = await query;
  const words: Readonly<Record<string, string>> = t.done;
  const code = queryValue(done);
  const field = queryValue(fault);
  if (field !== null) {
    return (
      <p role="alert" className="fault mt-4">
        {faultWords(field)}
      </p>
    );
  }
  if (code === null || words[code] === undefined) return null;
  return (
    <p role="status" className="panel mt-4 font-medium">
      {words[code]}
    </p>
  );
}

function faultWords(field: string): string {
  const { following: t } = messages();
  if (field === "too-many") return t.tooMany;
  return field === "account-exists" ? t.accountExists : `${t.refused} ${t.refusedField(fieldLabel(field))}`;
}
