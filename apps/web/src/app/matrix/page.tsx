import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { PastNotice } from "../../features/moment/past-notice.tsx";
import { MatrixForm } from "../../features/participants/matrix-form.tsx";
import { MOST_COLUMNS, matrixParams, readMatrixQuery } from "../../features/participants/matrix-query.ts";
import { MatrixTable } from "../../features/participants/matrix-table.tsx";
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
  return { title: messages().participants.matrix };
}

export default async function MatrixPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { participants: t } = messages();
  const query = readMatrixQuery(await searchParams);
  const { treaties, participants, moment } = query;
  if (treaties.length > MOST_COLUMNS) notFound();
  const matrix =
    treaties.length === 0
      ? null
      : await orNotFound(
          (await apiCaller()).participant.matrix({
            ...query.moment,
            treaties: [...treaties],
            participants: [...participants],
            language: currentLanguage(),
          }),
        );
  return (
    <>
      <h1>{t.matrix}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.matrixIntro}</p>
      <MatrixForm query={query} />
      {matrix !== null && (
        <>
          <PastNotice
            moment={moment}
            today={todayIso()}
            knownAt={moment.knownAt === null ? null : new Date(matrix.knownAt)}
            presentPath={pathWith("/matrix", { ...matrixParams(query), asOf: null, knownAt: null })}
          />
          <div className="mt-6">
            <MatrixTable matrix={matrix} moment={moment} />
          </div>
          <p className="no-print mt-4 flex flex-wrap gap-x-5">
            <a href={localHref(pathWith("/matrix.csv", matrixParams(query)))}>{t.csv}</a>
            <a href={localHref(pathWith("/matrix.xlsx", matrixParams(query)))}>{t.xlsx}</a>
          </p>
        </>
      )}
    </>
  );
}
