import type { FilterPreview } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { EventLine } from "../events/event-line.tsx";

/** What following would bring, from what it would have brought (SPEC A6). */
export function VolumePreview({ preview }: { readonly preview: FilterPreview }): ReactElement {
  const { following: t } = messages();
  const spans = ["days7", "days30", "days365"] as const;
  return (
    <section className="section" aria-labelledby="preview">
      <h2 id="preview">{t.preview}</h2>
      <dl className="mt-3 grid grid-cols-3 gap-4">
        {spans.map((span) => (
          <div key={span}>
            <dt className="hint">{t.inDays[span]}</dt>
            <dd className="font-serif text-2xl tabular-nums">{preview.matches[span]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{preview.lastMatchOn === null ? t.noMatchYet : t.lastMatch(dayWords(preview.lastMatchOn))}</p>
      {preview.samples.length > 0 && (
        <>
          <h3 className="mt-4 mb-3 text-base">{t.samples}</h3>
          <ul>
            {preview.samples.map((event) => (
              <EventLine key={event.eventVersionId} event={event} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
