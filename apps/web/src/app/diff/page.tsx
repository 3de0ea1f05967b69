import type { Metadata } from "next";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { DiffForm } from "../../features/diff/diff-form.tsx";
import { type DiffQuery, diffInput, readDiffQuery } from "../../features/diff/diff-query.ts";
import { DiffTable } from "../../features/diff/diff-table.tsx";
import { pathWith } from "../../features/participants/participant-path.ts";
import type { PageQuery } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { orNotFound } from "../../server/api-failure.ts";
import { todayIso } from "../../server/today.ts";

type Props = { readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().diff.title };
}

/** What differs between two days in law or two states of the record (SPEC C4). */
export default async function DiffPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { diff: t } = messages();
  const params = await searchParams;
  const query = readDiffQuery(params);
  return (
    <>
      <h1>{t.title}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.intro}</p>
      <DiffForm query={query} today={todayIso()} />
      {Object.keys(params).length > 0 && <Differences query={query} />}
    </>
  );
}

async function Differences({ query }: { readonly query: DiffQuery }): Promise<ReactElement> {
  const { diff: t } = messages();
  const input = diffInput(query);
  if (input === null) return <p className="mt-6">{t.sameDay}</p>;
  const api = await apiCaller();
  const { differences, isCut } = await orNotFound(api.treaty.differences({ ...input, language: currentLanguage() }));
  const today = todayIso();
  const caption = t.caption(dayWords(query.from ?? today), dayWords(query.to ?? today));
  return (
    <section className="section" aria-label={t.title}>
      {differences.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p className="text-muted">{isCut ? t.more(differences.length) : t.found(differences.length)}</p>
          <p className="hint mb-4">{t.coverage}</p>
          <DiffTable differences={differences} caption={caption} />
        </>
      )}
      <p className="no-print mt-4">
        <a href={localHref(pathWith("/diff.json", query))}>{t.json}</a>
      </p>
    </section>
  );
}
