import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AccountLine } from "../../features/desk/account-line.tsx";
import { type DeskState, deskPath, readDeskState } from "../../features/desk/desk-path.ts";
import { DeskTable } from "../../features/desk/desk-table.tsx";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { requireEditor } from "../../server/require-editor.ts";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";

const { desk: t } = messages();

export const metadata: Metadata = { title: t.title };

export default async function DeskPage({ searchParams }: { readonly searchParams: PageQuery }): Promise<ReactElement> {
  await requireEditor("/desk");
  const query = await searchParams;
  const state = readDeskState(queryValue(query.state));
  const cursor = queryValue(query.after);
  const { events, nextCursor } = await orNotFound((await apiCaller()).event.desk({ state, cursor }));
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1>{t.title}</h1>
        <AccountLine />
      </div>
      <div className="mt-6 mb-6 flex flex-wrap items-center gap-x-8 gap-y-4">
        <Link className="button" href="/desk/events/new">
          {t.newEvent}
        </Link>
        <StateLinks current={state} />
        <Link href="/desk/reports">{t.reports}</Link>
        <Link href="/desk/operations">{messages().operations.title}</Link>
      </div>
      {events.length === 0 ? <p>{state === null ? t.empty : t.emptyFiltered}</p> : <DeskTable events={events} />}
      <PageLinks
        label={t.pages}
        first={cursor === null ? null : { label: t.first, path: deskPath(state) }}
        next={nextCursor === null ? null : { label: t.next, path: deskPath(state, nextCursor) }}
      />
    </>
  );
}

function StateLinks({ current }: { readonly current: DeskState }): ReactElement {
  const links: readonly { state: DeskState; label: string }[] = [
    { state: null, label: t.all },
    { state: "draft", label: t.drafts },
    { state: "published", label: t.published },
  ];
  return (
    <nav aria-label={t.filter} className="flex gap-4">
      {links.map(({ state, label }) => (
        <Link
          key={label}
          href={deskPath(state)}
          aria-current={state === current ? "page" : undefined}
          className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
