import type { ParticipantListItem } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { REGIONAL_GROUPS } from "../../features/events/regional-groups.ts";
import { ParticipantsTable } from "../../features/participants/participants-table.tsx";
import { type PageQuery, queryValue } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { Choice } from "../../ui/choice.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().participants.title };
}

export default async function ParticipantsPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await enterLocale();
  const { participants: t } = messages();
  const params = await searchParams;
  const [q, region] = [queryValue(params.q), queryValue(params.region)];
  const all = await (await apiCaller()).participant.list({ language: currentLanguage() });
  const rows = all.filter((row) => isNamed(row, q) && (region === null || row.region === region));
  return (
    <>
      <h1>{t.title}</h1>
      <p className="prose mt-3 mb-6 text-muted">{t.intro}</p>
      <search aria-label={t.filterLabel} className="no-print">
        <form action={localHref("/participants")} className="grid items-end gap-4 sm:grid-cols-[2fr_1fr_auto]">
          <div>
            <label className="label" htmlFor="q">
              {t.filterLabel}
            </label>
            <input className="input" id="q" name="q" type="search" maxLength={200} defaultValue={q ?? ""} />
          </div>
          <Choice
            name="region"
            label={t.regionLabel}
            value={region}
            options={[
              { value: "", label: t.anyRegion },
              ...REGIONAL_GROUPS.map((group) => ({ value: group, label: group })),
            ]}
          />
          <button className="button" type="submit">
            {t.filter}
          </button>
        </form>
      </search>
      <p className="mt-6 mb-4 text-muted">{t.found(rows.length)}</p>
      {rows.length === 0 ? <p>{t.none}</p> : <ParticipantsTable rows={rows} />}
    </>
  );
}

/** Accents and case are ignored: `cote d` finds Côte d'Ivoire. */
function isNamed({ name, code }: ParticipantListItem, q: string | null): boolean {
  if (q === null) return true;
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(name).includes(plain(q)) || code.toLowerCase() === q.toLowerCase();
}
