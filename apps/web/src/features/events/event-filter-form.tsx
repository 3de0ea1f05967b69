import type { EventQuery } from "@pacta/domain";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { Choice, type ChoiceOption } from "../../ui/choice.tsx";
import { kindOptions } from "./kind-options.ts";
import { ListChoice } from "./list-choice.tsx";
import { MoreFilters } from "./more-filters.tsx";
import { REGIONAL_GROUPS } from "./regional-groups.ts";

type Named = { readonly code: string; readonly name: string };
type Props = {
  readonly query: EventQuery;
  readonly knownAt: string | null;
  readonly participants: readonly Named[];
  readonly topics: readonly Named[];
  readonly depositaries: readonly string[];
};

/** The filter lives in the address, so the form needs no script; lists of several values are kept when unchanged. */
export function EventFilterForm({ query, knownAt, participants, topics, depositaries }: Props): ReactElement {
  const { events: t } = messages();
  const named = (options: readonly Named[]): ChoiceOption[] =>
    options.map(({ code, name }) => ({ value: code, label: name }));
  const same = (values: readonly string[]): ChoiceOption[] => values.map((value) => ({ value, label: value }));
  return (
    <search aria-label={t.filterForm} className="no-print">
      <form action={localHref("/events")} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <ListChoice name="type" label={t.kind} any={t.anyKind} values={query.kind} options={kindOptions()} />
        <ListChoice
          name="party"
          label={t.party}
          any={t.anyParty}
          values={query.participant}
          options={named(participants)}
        />
        <ListChoice
          name="region"
          label={t.region}
          any={t.anyRegion}
          values={query.region}
          options={same(REGIONAL_GROUPS)}
        />
        <ListChoice name="topic" label={t.topic} any={t.anyTopic} values={query.topic} options={named(topics)} />
        <ListChoice
          name="depositary"
          label={t.depositary}
          any={t.anyDepositary}
          values={query.depositary}
          options={same(depositaries)}
        />
        <DayField name="from" label={t.from} value={query.from} />
        <DayField name="to" label={t.to} value={query.to} />
        <Choice
          name="sort"
          label={t.sort}
          value={query.sort}
          options={[
            { value: "-recordedAt", label: t.byRecord },
            { value: "-actDate", label: t.byAct },
          ]}
        />
        <MoreFilters {...{ query, participants, topics }} />
        {query.treaty !== undefined && <input type="hidden" name="treaty" value={query.treaty.join(",")} />}
        {knownAt !== null && <input type="hidden" name="knownAt" value={knownAt} />}
        <button className="button justify-self-start" type="submit">
          {t.apply}
        </button>
      </form>
    </search>
  );
}

type DayProps = { readonly name: string; readonly label: string; readonly value: string | undefined };

function DayField({ name, label, value }: DayProps): ReactElement {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input className="input" id={name} name={name} type="date" defaultValue={value ?? ""} />
    </div>
  );
}
