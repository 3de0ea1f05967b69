import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Reference } from "../../ui/reference.tsx";
import { dayOf } from "../events/day-of.ts";

/** What this page rests on, and up to which day: never an official record (SPEC B9). */
export function RecordNotice({ treaty }: { readonly treaty: TreatyView }): ReactElement {
  const { treaty: t } = messages();
  const [source] = treaty.sources;
  const later = lastDay(treaty.timeline, treaty.statusAsAt);
  return (
    <div className="mt-5 border-rule border-y py-2 text-sm" role="note">
      <p>
        <strong className="font-semibold">{t.notOfficial}</strong>{" "}
        {source !== undefined && (
          <>
            {t.source} <Reference reference={source} />.{" "}
          </>
        )}
        {t.statusAsAt} <Day iso={treaty.statusAsAt} />.{later !== undefined && ` ${t.laterActs(dayWords(later))}`}
      </p>
    </div>
  );
}

/** The last day of an act after a day; undefined where there is none. */
function lastDay(timeline: TreatyView["timeline"], after: string): string | undefined {
  const days = timeline.flatMap((event) => dayOf(event) ?? []).filter((day) => day > after);
  return days.sort().at(-1);
}
