import type { ReferenceView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../dates/day-words.ts";
import { messages } from "../messages/messages.ts";

/** Where a fact was taken from, and when. */
export function Reference({ reference }: { readonly reference: ReferenceView }): ReactElement {
  const { citation, url, retrievedOn, unansweredOn } = reference;
  const { words } = messages();
  // In brackets: where a line ends after the link, the next one may not begin with a comma.
  const remarks = [
    ...(retrievedOn === null ? [] : [words.retrieved(dayWords(retrievedOn))]),
    ...(unansweredOn === null ? [] : [words.unanswered(dayWords(unansweredOn))]),
  ];
  return (
    <>
      {url === null ? <cite className="not-italic">{citation}</cite> : <a href={url}>{citation}</a>}
      {remarks.length > 0 && <span className="text-muted"> ({remarks.join("; ")})</span>}
    </>
  );
}
