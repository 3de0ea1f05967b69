import type { ReactElement } from "react";
import { writtenMarkup } from "../../ui/written-markup.ts";

/** Structured data of a page; `<` is escaped so that no text can end the element. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }): ReactElement {
  const text = JSON.stringify(data).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={writtenMarkup(text)} />;
}
