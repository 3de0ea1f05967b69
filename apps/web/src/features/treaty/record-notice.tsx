import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Reference } from "../../ui/reference.tsx";

/** What this page rests on, and up to which day: never an official record (SPEC B9). */
export function RecordNotice({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  const [source] = treaty.sources;
  return (
    <div className="mt-5 border-rule border-y py-2 text-sm" role="note">
      <p>
        <strong className="font-semibold">{t.notOfficial}</strong>{" "}
        {source !== undefined && (
          <>
            {t.source} <Reference reference={source} />.{" "}
          </>
        )}
        {t.statusAsAt} <Day iso={treaty.statusAsAt} />.
      </p>
    </div>
  );
}
