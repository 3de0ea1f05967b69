import type { RecordChange } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { correctionValue } from "../../features/events/correction-words.ts";
import { pathWith } from "../../features/participants/participant-path.ts";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { Day } from "../../ui/day.tsx";
import { Link } from "../../ui/link.tsx";
import { PageLinks } from "../../ui/page-links.tsx";
import { Static } from "../../ui/static.tsx";

type Props = { readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().diff.changesTitle };
}

/** What was added to the record and corrected in it, by the day we recorded it (SPEC I3). */
export default async function ChangesPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { diff: t, treaties: list } = messages();
  const query = await searchParams;
  const [treaty, after] = [queryValue(query.treaty), queryValue(query.after)];
  const page = await (await apiCaller()).event.changes({ treaty, cursor: after, language: currentLanguage() });
  return (
    <>
      <h1>{t.changesTitle}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.changesIntro}</p>
      <p className="mb-6">
        <Link href="/diff">{t.title}</Link>
      </p>
      {page.changes.length === 0 && <p>{t.noChanges}</p>}
      <Static as="ol">
        {page.changes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </Static>
      <PageLinks
        label={list.pages}
        first={after === null ? null : { label: list.first, path: pathWith("/changes", { treaty }) }}
        next={
          page.nextCursor === null
            ? null
            : { label: list.next, path: pathWith("/changes", { treaty, after: page.nextCursor }) }
        }
      />
    </>
  );
}

function Change({ change }: { readonly change: RecordChange }): ReactElement {
  const { diff: t } = messages();
  const { kind, at, event, corrections } = change;
  return (
    <li className="keep border-rule border-b py-4 first:pt-0">
      <p className="text-muted text-sm">
        {t[kind]} <Day iso={at.toISOString().slice(0, 10)} />
      </p>
      <p className="first-letter:uppercase">
        {event.participant !== null && `${event.participant.name}: `}
        {kindWord(event.kind, event.treaty.form)},{" "}
        <Link href={`/treaties/${event.treaty.slug}`}>{event.treaty.shortTitle}</Link>
      </p>
      {kind === "retracted" && event.retraction !== null && (
        <p className="text-sm">{t.retractedWhy(event.retraction.reason)}</p>
      )}
      <ul>
        {corrections.map(({ field, before, after }) => (
          <li key={field} className="text-sm">
            {t.was(
              t.fields[field],
              correctionValue(field, before, event.treaty.form),
              correctionValue(field, after, event.treaty.form),
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
