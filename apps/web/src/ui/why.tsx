import type { ReactElement } from "react";
import { wholeDays } from "../dates/whole-days.ts";
import { messages } from "../messages/messages.ts";

/** The reason behind one answer, folded away until asked for; `of` tells one summary from the next. */
export function Why({ text, of }: { readonly text: string; readonly of: string }): ReactElement | null {
  if (text === "") return null;
  return (
    <details>
      <summary>
        {messages().words.why}
        <span className="sr-only"> {of}</span>
      </summary>
      <p className="max-w-prose text-sm">{wholeDays(text)}</p>
    </details>
  );
}
