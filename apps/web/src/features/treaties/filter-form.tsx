import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Choice } from "../../ui/choice.tsx";
import { TREATY_SORTS, type TreatyFilter, treatyParams } from "./treaty-filter.ts";

const OWN = ["q", "sort", "asOf"];

/** Words, order and day; the filter lives in the address, so the form needs no script and keeps the facets chosen. */
export function FilterForm({ filter }: { readonly filter: TreatyFilter }): ReactElement {
  const { treaties: t, moment } = messages();
  const kept = Object.entries(treatyParams(filter)).filter(([name]) => !OWN.includes(name));
  return (
    <search aria-label={t.filterForm} className="no-print">
      <form
        action={localHref("/treaties")}
        className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
      >
        <div>
          <label className="label" htmlFor="q">
            {t.query}
          </label>
          <input className="input" id="q" name="q" type="search" maxLength={200} defaultValue={filter.q ?? ""} />
        </div>
        <Choice
          name="sort"
          label={t.sort}
          value={filter.sort}
          options={[
            { value: "", label: t.bestFirst },
            ...TREATY_SORTS.map((value) => ({ value, label: t.sorts[value] })),
          ]}
        />
        <div>
          <label className="label" htmlFor="as-of">
            {moment.asOfLabel}
          </label>
          <input className="input" id="as-of" name="asOf" type="date" defaultValue={filter.moment.asOf ?? ""} />
        </div>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="button" type="submit">
          {t.apply}
        </button>
      </form>
    </search>
  );
}
