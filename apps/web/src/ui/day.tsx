import type { ReactElement } from "react";
import { dayWords } from "../dates/day-words.ts";

/** One calendar day in words; its ISO form is for machines. */
export function Day({ iso }: { readonly iso: string }): ReactElement {
  return <time dateTime={iso}>{dayWords(iso)}</time>;
}
