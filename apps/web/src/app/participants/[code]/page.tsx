import { PARTICIPANT_STATUS_KINDS } from "@pacta/domain";
import type { ParticipantRecordView } from "@pacta/services";
import type { Metadata } from "next";
import { cache, type ReactElement } from "react";
import { UpcomingLine } from "../../../features/events/upcoming-line.tsx";
import { FollowLink } from "../../../features/following/follow-link.tsx";
import { MomentForm } from "../../../features/moment/moment-form.tsx";
import { PastNotice } from "../../../features/moment/past-notice.tsx";
import { OutputLinks } from "../../../features/outputs/output-links.tsx";
import { CompareForm } from "../../../features/participants/compare-form.tsx";
import { RecentActs, Statements } from "../../../features/participants/participant-events.tsx";
import { ParticipantFacts } from "../../../features/participants/participant-facts.tsx";
import { participantPath } from "../../../features/participants/participant-path.ts";
import { ParticipantTreaties } from "../../../features/participants/participant-treaties.tsx";
import { readMoment } from "../../../http/moment.ts";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { todayIso } from "../../../server/today.ts";
import { Link } from "../../../ui/link.tsx";

type Props = { readonly params: Promise<{ readonly code: string }>; readonly searchParams: PageQuery };

const readRecord = cache(async (code: string, search: string): Promise<ParticipantRecordView> => {
  const query = new URLSearchParams(search);
  const status = PARTICIPANT_STATUS_KINDS.find((kind) => kind === query.get("status")) ?? null;
  const [asOf, knownAt, cursor] = ["asOf", "knownAt", "after"].map((name) => query.get(name));
  const input = { code, status, asOf, knownAt, cursor, language: currentLanguage() };
  return orNotFound((await apiCaller()).participant.read(input));
});

async function shown({ params, searchParams }: Props): Promise<ParticipantRecordView> {
  const query = await searchParams;
  const given = Object.keys(query).flatMap((name) => {
    const value = queryValue(query[name]);
    return value === null ? [] : [[name, value]];
  });
  return readRecord(decodeURIComponent((await params).code), new URLSearchParams(given).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await enterLocale();
  return { title: (await shown(props)).name };
}

/** One participant: what it is, its treaties by status, what is coming, what it did last. */
export default async function ParticipantPage(props: Props): Promise<ReactElement> {
  await enterLocale();
  const record = await shown(props);
  const query = await props.searchParams;
  const moment = readMoment(query);
  const path = participantPath(record.code);
  const status = PARTICIPANT_STATUS_KINDS.find((kind) => kind === queryValue(query.status)) ?? null;
  const today = todayIso();
  return (
    <article>
      <h1>{record.name}</h1>
      <FollowLink filter={{ participant: [record.code] }} />
      <PastNotice
        moment={moment}
        today={today}
        knownAt={moment.knownAt === null ? null : new Date(record.knownAt)}
        presentPath={path}
      />
      <div className="mt-6 grid gap-x-16 gap-y-6 lg:grid-cols-[3fr_2fr]">
        <ParticipantFacts record={record} />
        <MomentForm path={path} moment={moment} today={today} kept={status === null ? {} : { status }} />
      </div>
      <ParticipantTreaties record={record} moment={moment} status={status} isFirst={queryValue(query.after) === null} />
      <Coming record={record} today={today} />
      <RecentActs record={record} knownAt={moment.knownAt} />
      <Statements record={record} knownAt={moment.knownAt} />
      <CompareForm a={record.code} b={null} moment={moment} />
      <OutputLinks base={`${path}/events`} params={moment.knownAt === null ? {} : { knownAt: moment.knownAt }} />
    </article>
  );
}

type SectionProps = { readonly record: ParticipantRecordView; readonly today: string };

function Coming({ record, today }: SectionProps): ReactElement | null {
  if (record.upcoming.length === 0) return null;
  return (
    <section className="section" aria-labelledby="coming">
      <h2 id="coming">{messages().participants.coming}</h2>
      <ol>
        {record.upcoming.map((effect) => (
          <UpcomingLine
            key={`${effect.treaty.slug} ${effect.on} ${effect.kind}`}
            effect={{ ...effect, participantName: record.name }}
            today={today}
            of={<Link href={`/treaties/${effect.treaty.slug}`}>{effect.treaty.shortTitle}</Link>}
          />
        ))}
      </ol>
    </section>
  );
}
