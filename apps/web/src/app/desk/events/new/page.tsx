import { Certainty, EffectiveBasis, EVENT_KINDS, eventKindWord } from "@pacta/domain";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import type { Option } from "../../../../features/desk/combo-field.client.tsx";
import { EventForm } from "../../../../features/desk/event-form.client.tsx";
import { type PageQuery, queryValue } from "../../../../http/query-value.ts";
import { messages } from "../../../../messages/messages.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { orNotFound } from "../../../../server/api-failure.ts";
import { requireEditor } from "../../../../server/require-editor.ts";
import { todayIso } from "../../../../server/today.ts";
import { Link } from "../../../../ui/link.tsx";

const { eventForm: t, words } = messages();
const kindWords: Readonly<Record<string, string>> = t.kindWords;

export const metadata: Metadata = { title: t.title };

/** Enters an event; `?treaty=` chooses the treaty in advance. */
export default async function NewEventPage({
  searchParams,
}: {
  readonly searchParams: PageQuery;
}): Promise<ReactElement> {
  await requireEditor("/desk/events/new");
  const participants = await (await apiCaller()).participant.options();
  return (
    <>
      <p className="mb-4">
        <Link href="/desk">{t.back}</Link>
      </p>
      <h1>{t.title}</h1>
      <p className="prose mt-3 text-muted">{t.intro}</p>
      <EventForm
        labels={t}
        today={todayIso()}
        treaty={await chosenTreaty(queryValue((await searchParams).treaty))}
        participants={participants.map(({ code, name }) => ({ id: code, name }))}
        kinds={EVENT_KINDS.map((kind) => ({ value: kind, label: kindWords[kind] ?? eventKindWord(kind) }))}
        certainties={Certainty.options.map((value) => ({ value, label: words.certainty[value] }))}
        bases={EffectiveBasis.options.map((value) => ({ value, label: words.basis[value] }))}
      />
    </>
  );
}

async function chosenTreaty(slug: string | null): Promise<Option | null> {
  if (slug === null) return null;
  const { shortTitle } = await orNotFound((await apiCaller()).treaty.read({ slug }));
  return { id: slug, name: shortTitle };
}
