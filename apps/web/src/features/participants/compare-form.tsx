import type { ReactElement } from "react";
import type { Moment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { Choice } from "../../ui/choice.tsx";

type Props = { readonly a: string | null; readonly b: string | null; readonly moment: Moment };

/** Chooses two participants to compare; without script, so the answer has an address. */
export async function CompareForm({ a, b, moment }: Props): Promise<ReactElement> {
  const { participants: t } = messages();
  const all = await (await apiCaller()).participant.list({ language: currentLanguage() });
  const options = [{ value: "", label: "—" }, ...all.map(({ code, name }) => ({ value: code, label: name }))];
  return (
    <section className="section no-print" aria-labelledby="compare">
      <h2 id="compare">{t.compare}</h2>
      <form action={localHref("/compare")} className="mt-3 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        <Choice name="a" label={t.first} value={a} options={options} />
        <Choice name="b" label={t.second} value={b} options={options} />
        {moment.asOf !== null && <input type="hidden" name="asOf" value={moment.asOf} />}
        {moment.knownAt !== null && <input type="hidden" name="knownAt" value={moment.knownAt} />}
        <button className="button" type="submit">
          {t.compareButton}
        </button>
      </form>
    </section>
  );
}
