import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { UpcomingLine } from "../events/upcoming-line.tsx";

/** What is already fixed for this treaty and still to come; nothing when nothing is. */
export function ComingDates({ treaty }: { readonly treaty: TreatyView }): ReactElement | null {
  if (treaty.upcoming.length === 0) return null;
  const { treaty: t } = messages();
  return (
    <section className="section" aria-labelledby="coming">
      <h2 id="coming">{t.upcoming}</h2>
      <ol>
        {treaty.upcoming.map((effect) => (
          <UpcomingLine
            key={`${effect.kind} ${effect.participantName} ${effect.on}`}
            effect={effect}
            today={treaty.asOf}
            of={null}
          />
        ))}
      </ol>
    </section>
  );
}
