import type { ReactElement } from "react";

/** What somebody follows, one sentence each. */
export function SentenceList({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  return (
    <ul className="panel">
      {sentences.map((sentence) => (
        <li key={sentence} className="py-1">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
