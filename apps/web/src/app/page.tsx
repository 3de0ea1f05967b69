import type { ReactElement } from "react";
import { EventLine } from "../features/events/event-line.tsx";
import { UpcomingLine } from "../features/events/upcoming-line.tsx";
import { SearchBox } from "../features/treaties/search-box.tsx";
import { messages } from "../messages/messages.ts";
import { enterLocale } from "../messages/request-locale.ts";
import { apiCaller } from "../server/api-caller.ts";
import { todayIso } from "../server/today.ts";
import { Link } from "../ui/link.tsx";

const LATEST = 12;
const COMING = 8;

export default async function HomePage(): Promise<ReactElement> {
  await enterLocale();
  const { site } = messages();
  return (
    <>
      <h1>{site.claim}</h1>
      <p className="prose mt-3 mb-8 text-lg text-muted">{site.description}</p>
      <SearchBox />
      <p className="mt-3">
        <Link href="/treaties">{site.allTreaties}</Link>
      </p>
      <div className="grid gap-x-16 lg:grid-cols-[3fr_2fr]">
        <LatestEvents />
        <ComingDates />
      </div>
    </>
  );
}

async function LatestEvents(): Promise<ReactElement> {
  const { site } = messages();
  const events = await (await apiCaller()).event.latest({ limit: LATEST });
  return (
    <section className="section" aria-labelledby="latest">
      <h2 id="latest">{site.latest}</h2>
      <p className="hint mb-4">{events.length > 0 ? site.latestNote : site.latestEmpty}</p>
      <ol>
        {events.map((event) => (
          <EventLine key={event.eventVersionId} event={event} />
        ))}
      </ol>
    </section>
  );
}

async function ComingDates(): Promise<ReactElement> {
  const { site } = messages();
  const effects = await (await apiCaller()).event.upcoming({ limit: COMING });
  const today = todayIso();
  return (
    <section className="section" aria-labelledby="coming">
      <h2 id="coming">{site.coming}</h2>
      <p className="hint mb-4">{effects.length > 0 ? site.comingNote : site.comingEmpty}</p>
      <ol>
        {effects.map((effect) => (
          <UpcomingLine
            key={`${effect.treaty.slug} ${effect.on} ${effect.kind} ${effect.participantName}`}
            effect={effect}
            today={today}
            of={<Link href={`/treaties/${effect.treaty.slug}`}>{effect.treaty.shortTitle}</Link>}
          />
        ))}
      </ol>
    </section>
  );
}
