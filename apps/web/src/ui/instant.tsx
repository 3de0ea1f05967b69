import type { ReactElement } from "react";
import { instantWords } from "../dates/instant-words.ts";

/** One instant in UTC, to the minute; its exact form is for machines. */
export function Instant({ at }: { readonly at: Date }): ReactElement {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap tabular-nums">
      {instantWords(at)}
    </time>
  );
}
