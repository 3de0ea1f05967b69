import type { ParticipantView, TreatyView } from "@pacta/services";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache, type ReactElement } from "react";
import { wholeDays } from "../../../../../dates/whole-days.ts";
import { PastNotice } from "../../../../../features/moment/past-notice.tsx";
import { STATEMENTS } from "../../../../../features/treaty/participant-acts.ts";
import { TimelineEntry } from "../../../../../features/treaty/timeline.tsx";
import { type Moment, readMoment, withMoment } from "../../../../../http/moment.ts";
import type { PageQuery } from "../../../../../http/query-value.ts";
import { capitalised } from "../../../../../messages/capitalised.ts";
import { participantStatusWord } from "../../../../../messages/law-words.ts";
import { messages } from "../../../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../../server/api-caller.ts";
import { orNotFound } from "../../../../../server/api-failure.ts";
import { todayIso } from "../../../../../server/today.ts";
import { Link } from "../../../../../ui/link.tsx";
import { ParticipantStatusMark } from "../../../../../ui/status-mark.tsx";

type Props = {
  readonly params: Promise<{ readonly slug: string; readonly code: string }>;
  readonly searchParams: PageQuery;
};

const readTreaty = cache(
  async (slug: string, asOf: string | null, knownAt: string | null): Promise<TreatyView> =>
    orNotFound((await apiCaller()).treaty.read({ slug, asOf, knownAt, language: currentLanguage() })),
);

type Shown = { readonly treaty: TreatyView; readonly participant: ParticipantView; readonly moment: Moment };

async function shown({ params, searchParams }: Props): Promise<Shown> {
  const { slug, code } = await params;
  const moment = readMoment(await searchParams);
  const treaty = await readTreaty(slug, moment.asOf, moment.knownAt);
  const participant = treaty.participants.find((one) => one.code === decodeURIComponent(code));
  return participant === undefined ? notFound() : { treaty, participant, moment };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  const { treaty, participant } = await shown(props);
  return { title: messages().treaty.participation(participant.name, treaty.shortTitle) };
}

/** One participant in one treaty: its status and the reason, its acts, its statements in full. */
export default async function ParticipationPage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const { treaty: t } = messages();
  const { treaty, participant, moment } = await shown(props);
  const { code, name, status, why } = participant;
  const own = treaty.timeline.filter((event) => event.participant?.code === code);
  const statements = own.filter(({ kind }) => STATEMENTS.has(kind));
  const path = `/treaties/${treaty.slug}`;
  return (
    <article>
      <p className="mb-4">
        <Link href={withMoment(path, moment)}>{t.backToTreaty}</Link>
      </p>
      <h1>{t.participation(name, treaty.shortTitle)}</h1>
      <PastNotice
        moment={moment}
        today={todayIso()}
        knownAt={moment.knownAt === null ? null : new Date(treaty.knownAt)}
        presentPath={`${path}/participants/${encodeURIComponent(code)}`}
      />
      <section className="panel mt-8" aria-labelledby="status">
        <h2 id="status" className="font-normal font-sans text-muted text-sm">
          {t.status}
        </h2>
        <p className="mt-1 font-semibold font-serif text-2xl">
          <ParticipantStatusMark kind={status} word={capitalised(participantStatusWord(status))} />
        </p>
        <p className="prose mt-3" lang="en">
          {wholeDays(why)}
        </p>
      </section>
      <p className="mt-4">
        <Link href={withMoment(`/participants/${encodeURIComponent(code)}`, moment)}>{t.toParticipant(name)}</Link>
      </p>
      <EventSection id="acts" title={t.acts} events={own.filter(({ kind }) => !STATEMENTS.has(kind))} treaty={treaty} />
      {statements.length === 0 ? null : (
        <EventSection id="statements" title={t.statements} events={statements} treaty={treaty} />
      )}
    </article>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly events: TreatyView["timeline"];
  readonly treaty: TreatyView;
};

function EventSection({ id, title, events, treaty }: SectionProps): ReactElement {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {events.map((event) => (
          <TimelineEntry key={event.eventVersionId} event={event} asOf={treaty.asOf} />
        ))}
      </ol>
    </section>
  );
}
