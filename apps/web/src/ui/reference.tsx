import type { ReferenceView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../dates/day-words.ts";
import { messages } from "../messages/messages.ts";

/** Where a fact was taken from, and when. */
export function Reference({ reference }: { readonly reference: ReferenceView }): ReactElement {
  const { citation, url, retrievedOn, unansweredOn } = reference;
  const { words } = messages();
  return (
    <>
      {url === null ? <cite className="not-italic">{citation}</cite> : <a href={url}>{citation}</a>}
      {retrievedOn !== null && <span className="text-muted">, {words.retrieved(dayWords(retrievedOn))}</span>}
      {unansweredOn !== null && <span className="text-muted"> ({words.unanswered(dayWords(unansweredOn))})</span>}
    </>
  );
}
