import type { TreatyView } from "@pacta/services";
import type { ReactElement } from "react";
import { plainDayWords } from "../../dates/day-words.ts";
import { type Moment, withMoment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { citationOf } from "./citation-of.ts";

/** The page as a citation in words, and for reference managers. */
export function CiteSection({
  treaty,
  moment,
}: {
  readonly treaty: TreatyView;
  readonly moment: Moment;
}): ReactElement {
  const { insight: t } = messages();
  const cited = citationOf(treaty, moment);
  const signed = [cited.signedAt, cited.signedOn === null ? null : plainDayWords(cited.signedOn)]
    .filter(Boolean)
    .join(", ");
  const parts = [
    cited.title,
    signed,
    cited.register,
    `${cited.status} (Pacta, ${t.citeAccess(plainDayWords(cited.retrievedOn))})`,
  ];
  const base = `/treaties/${treaty.slug}/cite`;
  return (
    <section className="section" aria-labelledby="cite">
      <h2 id="cite">{t.cite}</h2>
      <p className="prose wrap-anywhere mt-3">
        {parts.filter(Boolean).join("; ")}, <a href={cited.url}>{cited.url}</a>.
      </p>
      <p className="no-print mt-2 flex flex-wrap gap-x-5">
        {t.citeFiles} <a href={localHref(withMoment(`${base}.bib`, moment))}>BibTeX</a>{" "}
        <a href={localHref(withMoment(`${base}.json`, moment))}>CSL-JSON</a>
      </p>
    </section>
  );
}
