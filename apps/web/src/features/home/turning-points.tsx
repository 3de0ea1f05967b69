import type { TurningPoints } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { participantPath } from "../participants/participant-path.ts";

/** Treaties that wait for few more consents, with their progress. */
export function NearForce({ near }: { readonly near: TurningPoints["nearForce"] }): ReactElement | null {
  const { home: t } = messages();
  if (near.length === 0) return null;
  return (
    <section className="section" aria-labelledby="near-force">
      <h2 id="near-force">{t.nearForce}</h2>
      <p className="hint mb-4">{t.nearForceNote}</p>
      <ul>
        {near.map(({ slug, shortTitle, counted, required }) => (
          <li key={slug} className="border-rule border-b py-3">
            <Link href={`/treaties/${slug}`}>{shortTitle}</Link>
            <span className="mt-1 flex items-center gap-3">
              <progress
                className="progress"
                value={counted}
                max={required}
                aria-label={t.progress(counted, required)}
              />
              <span className="tabular-nums">{t.progress(counted, required)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Notices of withdrawal that run, the next to take effect first. */
export function ExitsUnderWay({ exits }: { readonly exits: TurningPoints["exits"] }): ReactElement | null {
  const { home: t } = messages();
  if (exits.length === 0) return null;
  return (
    <section className="section" aria-labelledby="exits">
      <h2 id="exits">{t.exits}</h2>
      <p className="hint mb-4">{t.exitsNote}</p>
      <ul>
        {exits.map(({ treaty, participant, on }) => (
          <li key={`${treaty.slug} ${participant.code}`} className="border-rule border-b py-3">
            <Link href={participantPath(participant.code)}>{participant.name}</Link>
            {", "}
            <Link href={`/treaties/${treaty.slug}`}>{treaty.shortTitle}</Link>
            <span className="block text-muted text-sm">{on === null ? t.exitUndated : t.exitOn(dayWords(on))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
