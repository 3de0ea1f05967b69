import type { EventKind } from "@pacta/domain";
import type { ParticipantRecordView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { currentLanguage } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { Link } from "../../ui/link.tsx";
import { Static } from "../../ui/static.tsx";
import { EventLine } from "../events/event-line.tsx";
import { STATEMENTS } from "../treaty/participant-acts.ts";

const RECENT = 10;

type Props = { readonly record: ParticipantRecordView; readonly knownAt: string | null };

/** The participant's last acts, in whichever treaty. */
export function RecentActs(props: Props): Promise<ReactElement | null> {
  const { participants: t } = messages();
  return lastEvents({ ...props, id: "recent", title: t.recent, all: t.allActs(props.record.name), kinds: null });
}

/** Its reservations, declarations and objections, in whichever treaty (SPEC B3). */
export function Statements(props: Props): Promise<ReactElement | null> {
  const { participants: t } = messages();
  const all = t.allStatements(props.record.name);
  return lastEvents({ ...props, id: "statements", title: t.statements, all, kinds: [...STATEMENTS] });
}

type Section = Props & {
  readonly id: string;
  readonly title: string;
  readonly all: string;
  readonly kinds: EventKind[] | null;
};

async function lastEvents({ record, knownAt, id, title, all, kinds }: Section): Promise<ReactElement | null> {
  const query = { participant: [record.code], sort: "-actDate" as const, ...(kinds !== null && { kind: kinds }) };
  const { events } = await (await apiCaller()).event.list({
    query,
    knownAt,
    limit: RECENT,
    language: currentLanguage(),
  });
  if (events.length === 0) return null;
  const address = new URLSearchParams({
    party: record.code,
    ...(kinds !== null && { type: kinds.join(",") }),
    sort: "-actDate",
  });
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Static as="ol">
        {events.map((event) => (
          <EventLine key={event.eventVersionId} event={event} />
        ))}
      </Static>
      <p className="mt-3">
        <Link href={`/events?${address}`}>{all}</Link>
      </p>
    </section>
  );
}
