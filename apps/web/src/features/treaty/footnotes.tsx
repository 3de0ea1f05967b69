import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import type { Footnote } from "./participant-footnotes.ts";

/** The numbers of a row's notes, each a link to its note; a box of its own might begin a line, text after text does not. */
export function FootnoteMarks({ notes }: { readonly notes: readonly Footnote[] }): ReactElement | null {
  if (notes.length === 0) return null;
  const { treaty: t } = messages();
  return (
    <sup className="font-normal [unicode-bidi:isolate]">
      {notes.map(({ number }) => (
        <a
          key={number}
          id={`ref-${number}`}
          href={`#note-${number}`}
          aria-label={`${t.footnote} ${number}`}
          className="px-2.5 py-1.5"
        >
          {number}
        </a>
      ))}
    </sup>
  );
}

/** The notes beneath the table, each leading back to its row; on paper they follow the table. */
export function FootnoteList({ footnotes }: { readonly footnotes: readonly Footnote[] }): ReactElement | null {
  if (footnotes.length === 0) return null;
  const { treaty: t } = messages();
  return (
    <section aria-label={t.footnotes} className="mt-4 text-sm">
      <ol className="list-decimal ps-8">
        {footnotes.map(({ number, text }) => (
          <li key={number} id={`note-${number}`} className="py-1">
            {text}{" "}
            <a href={`#ref-${number}`} className="no-print inline-block px-1">
              <span aria-hidden="true">↩</span>
              <span className="sr-only">{t.footnoteBack(number)}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
