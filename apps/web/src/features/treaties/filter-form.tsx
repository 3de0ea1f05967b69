import { statusWord, TREATY_STATUS_KINDS } from "@pacta/domain";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Choice } from "../../ui/choice.tsx";
import type { TreatyFilter } from "./treaty-filter.ts";

type Props = { readonly filter: TreatyFilter; readonly topics: readonly { code: string; name: string }[] };

/** Words, status and topic; the filter lives in the address, so the form needs no script. */
export function FilterForm({ filter, topics }: Props): ReactElement {
  const { treaties: t } = messages();
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
          name="status"
          label={t.status}
          value={filter.status}
          options={[
            { value: "", label: t.anyStatus },
            ...TREATY_STATUS_KINDS.map((kind) => ({ value: kind, label: statusWord(kind) })),
          ]}
        />
        <Choice
          name="topic"
          label={t.topic}
          value={filter.topic}
          options={[
            { value: "", label: t.anyTopic },
            ...topics.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <button className="button" type="submit">
          {t.apply}
        </button>
      </form>
    </search>
  );
}
