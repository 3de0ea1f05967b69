import { Certainty, type EventQuery } from "@pacta/domain";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import type { ChoiceOption } from "../../ui/choice.tsx";
import { kindOptions } from "./kind-options.ts";
import { ListChoice } from "./list-choice.tsx";
import { REGIONAL_GROUPS } from "./regional-groups.ts";

type Named = { readonly code: string; readonly name: string };
type Props = {
  readonly query: EventQuery;
  readonly participants: readonly Named[];
  readonly topics: readonly Named[];
};

/** What fewer readers ask for: a pair, a minimum of certainty, what to leave out. */
export function MoreFilters({ query, participants, topics }: Props): ReactElement {
  const { events: t, words } = messages();
  const { pair, certainty, not } = query;
  const named = (options: readonly Named[]): ChoiceOption[] =>
    options.map(({ code, name }) => ({ value: code, label: name }));
  const levels = Certainty.options.map((value) => ({ value, label: words.certainty[value] }));
  const groups = REGIONAL_GROUPS.map((value) => ({ value, label: value }));
  const lists = [
    { name: "notType", label: t.kind, values: not?.kind, options: kindOptions() },
    { name: "notParty", label: t.party, values: not?.participant, options: named(participants) },
    { name: "notRegion", label: t.region, values: not?.region, options: groups },
    { name: "notTopic", label: t.topic, values: not?.topic, options: named(topics) },
  ];
  const isOpen = pair !== undefined || certainty !== undefined || not !== undefined;
  return (
    <details className="sm:col-span-2 lg:col-span-4" open={isOpen}>
      <summary className="py-1">{t.more}</summary>
      <div className="mt-3 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <PairField pair={pair} />
        <ListChoice
          name="certainty"
          label={t.leastCertain}
          any={t.anyCertainty}
          values={certainty === undefined ? [] : [certainty]}
          options={levels}
        />
        {lists.map((list) => (
          <ListChoice key={list.name} {...list} label={`${t.without}: ${list.label}`} any={t.nothingOut} />
        ))}
        <Kept name="notTreaty" values={not?.treaty} />
        <Kept name="notDepositary" values={not?.depositary} />
      </div>
    </details>
  );
}

function PairField({ pair }: Pick<EventQuery, "pair">): ReactElement {
  const { events: t } = messages();
  return (
    <div>
      <label className="label" htmlFor="pair">
        {t.pair}
      </label>
      <input
        className="input"
        id="pair"
        name="pair"
        aria-describedby="pair-hint"
        defaultValue={pair?.join(",") ?? ""}
      />
      <p id="pair-hint" className="hint">
        {t.pairHint}
      </p>
    </div>
  );
}

type KeptProps = { readonly name: string; readonly values: readonly string[] | undefined };

function Kept({ name, values }: KeptProps): ReactElement | null {
  return values === undefined ? null : <input type="hidden" name={name} value={values.join(",")} />;
}
