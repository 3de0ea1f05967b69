import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

type Props = { readonly folder: string; readonly mark: string | null; readonly at: string | null };

/** What was just done, and the way back; always there, so that it is read out. */
export function UndoLine({ folder, mark, at }: Props): ReactElement {
  const { inbox: t } = messages();
  const done = mark === "archived" ? t.done.archived : t.done.read;
  return (
    <div role="status" className="mt-4">
      {mark !== null && at !== null && (
        <form action={localHref("/api/inbox")} method="post" className="flex flex-wrap items-center gap-x-4">
          <span className="font-medium">{done}</span>
          <input type="hidden" name="folder" value={folder} />
          <input type="hidden" name="mark" value={mark} />
          <input type="hidden" name="at" value={at} />
          <button className="button button-quiet min-h-9 px-3 py-1" type="submit" name="undo" value="1">
            {t.undo}
          </button>
        </form>
      )}
    </div>
  );
}
