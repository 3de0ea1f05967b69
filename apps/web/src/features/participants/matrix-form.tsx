import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { CheckList } from "./check-list.tsx";
import type { MatrixQuery } from "./matrix-query.ts";

const MOST_CHOICES = 200;

/** Chooses treaties, participants and a day; without script, so the answer has an address. */
export async function MatrixForm({ query }: { readonly query: MatrixQuery }): Promise<ReactElement> {
  const { participants: t, moment: m } = messages();
  const api = await apiCaller();
  const [{ treaties }, participants] = await Promise.all([
    api.treaty.list({ limit: MOST_CHOICES }),
    api.participant.list({ language: currentLanguage() }),
  ]);
  const { moment } = query;
  return (
    <form action={localHref("/matrix")} className="no-print grid items-start gap-4 sm:grid-cols-2">
      <CheckList
        name="treaty"
        label={t.matrixTreaties}
        chosen={query.treaties}
        options={treaties.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle }))}
        isOpen={query.treaties.length === 0}
      />
      <CheckList
        name="party"
        label={t.matrixParties}
        unchosen={{ label: t.matrixAllParties, hint: t.matrixPartiesHint }}
        chosen={query.participants}
        options={participants.map(({ code, name }) => ({ value: code, label: name }))}
        isOpen={false}
      />
      <div>
        <label className="label" htmlFor="as-of">
          {m.asOfLabel}
        </label>
        <div className="flex gap-2">
          <input className="input" id="as-of" name="asOf" type="date" defaultValue={moment.asOf ?? ""} />
          <button className="button" type="submit">
            {m.show}
          </button>
        </div>
      </div>
      {moment.knownAt !== null && <input type="hidden" name="knownAt" value={moment.knownAt} />}
    </form>
  );
}
