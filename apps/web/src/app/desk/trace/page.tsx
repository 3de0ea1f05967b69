import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { Explained } from "../../../features/trace/explained.tsx";
import { NoticeSection } from "../../../features/trace/notice-section.tsx";
import { ToldTable } from "../../../features/trace/told-table.tsx";
import { type PageQuery, queryValue } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { requireEditor } from "../../../server/require-editor.ts";
import { Link } from "../../../ui/link.tsx";

const { trace: t } = messages();

export const metadata: Metadata = { title: t.title };

/** Who was told of an event, and why one address was or was not (SPEC I4). */
export default async function TracePage({ searchParams }: { readonly searchParams: PageQuery }): Promise<ReactElement> {
  const query = await searchParams;
  const eventVersionId = queryValue(query.event);
  if (eventVersionId === null) notFound();
  await requireEditor(`/desk/trace?event=${encodeURIComponent(eventVersionId)}`);
  const api = (await apiCaller()).trace;
  const trace = await orNotFound(api.event({ eventVersionId }));
  const address = queryValue(query.address);
  const outboxId = queryValue(query.notice);
  const after = queryValue(query.after);
  const told = outboxId === null ? null : await orNotFound(api.told({ outboxId, after }));
  const path = `/desk/trace?event=${eventVersionId}`;
  return (
    <>
      <p className="mb-4">
        <Link href={`/desk/events/${eventVersionId}`}>{t.back}</Link>
      </p>
      <h1>{t.title}</h1>
      {!trace.isPublished && <p>{t.unpublished}</p>}
      {trace.isPublished && trace.notices.length === 0 && <p>{trace.isSilent ? t.silent : t.none}</p>}
      {trace.notices.map((notice) => (
        <NoticeSection key={notice.outboxId} notice={notice} path={path} />
      ))}
      {told !== null && <ToldTable page={told} path={`${path}&notice=${outboxId}`} isFirst={after === null} />}
      <section className="section" aria-labelledby="ask">
        <h2 id="ask">{t.ask}</h2>
        <form method="get" action="/desk/trace" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="event" value={eventVersionId} />
          <label className="label mb-0">
            {t.address} <input type="email" name="address" required defaultValue={address ?? ""} className="input" />
          </label>
          <button className="button" type="submit">
            {t.explain}
          </button>
        </form>
        {address !== null && <Explained eventVersionId={eventVersionId} address={address} />}
      </section>
    </>
  );
}
