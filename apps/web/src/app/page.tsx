import type { ReactElement } from "react";
import { EventLine } from "../features/events/event-line.tsx";
import { UpcomingLine } from "../features/events/upcoming-line.tsx";
import { StartSection } from "../features/home/start-section.tsx";
import { ExitsUnderWay, NearForce } from "../features/home/turning-points.tsx";
import { OutputLinks } from "../features/outputs/output-links.tsx";
import { SearchBox } from "../features/treaties/search-box.tsx";
import { messages } from "../messages/messages.ts";
import { currentLanguage, enterLocale } from "../messages/request-locale.ts";
import { apiCaller, currentActor } from "../server/api-caller.ts";
import { todayIso } from "../server/today.ts";
import { Link } from "../ui/link.tsx";

const LATEST = 12;
const COMING = 8;
const SOON_DAYS = 30;
const POINTS = 6;

export default async function HomePage(): Promise<ReactElement> {
  await enterLocale();
  const { site } = messages();
  const points = await (await apiCaller()).treaty.turningPoints({ limit: POINTS, language: currentLanguage() });
  const isSignedIn = (await currentActor()).kind === "user";
  return (
    <>
      <h1>{site.claim}</h1>
      <p className="prose mt-3 mb-8 text-lg text-muted">{site.description}</p>
      <SearchBox />
      <p className="mt-3">
        <Link href="/treaties">{site.allTreaties}</Link>
      </p>
      {isSignedIn && <StartSection />}
      <div className="grid gap-x-16 lg:grid-cols-[3fr_2fr]">
        <LatestEvents />
        <div>
          <ComingDates />
          <NearForce near={points.nearForce} />
          <ExitsUnderWay exits={points.exits} />
        </div>
      </div>
      <OutputLinks base="/events" params={{}} />
    </>
  );
}

async function LatestEvents(): Promise<ReactElement> {
  const { site, home } = messages();
  const { events } = await (await apiCaller()).event.run({ query: {}, limit: LATEST, language: currentLanguage() });
  return (
    <section className="section" aria-labelledby="latest">
      <h2 id="latest">{site.latest}</h2>
      <p className="hint mb-4">{events.length > 0 ? site.latestNote : site.latestEmpty}</p>
      <ol>
        {events.map((event) => (
          <EventLine key={event.eventVersionId} event={event} />
        ))}
      </ol>
      <p className="mt-4">
        <Link href="/events">{home.allEvents}</Link>
      </p>
    </section>
  );
}

async function ComingDates(): Promise<ReactElement> {
  const { home } = messages();
  const input = { days: SOON_DAYS, limit: COMING, language: currentLanguage() };
  const { effects } = await (await apiCaller()).event.upcoming(input);
  const today = todayIso();
  return (
    <section className="section" aria-labelledby="coming">
      <h2 id="coming">{home.soon}</h2>
      {effects.length === 0 && <p className="mt-2">{home.soonEmpty}</p>}
      <ol className="mt-4">
        {effects.map((effect) => (
          <UpcomingLine
            key={effect.id}
            effect={effect}
            today={today}
            of={<Link href={`/treaties/${effect.treaty.slug}`}>{effect.treaty.shortTitle}</Link>}
          />
        ))}
      </ol>
      <p className="mt-4">
        <Link href="/calendar">{home.wholeCalendar}</Link>
      </p>
    </section>
  );
}
