import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import type { MatrixQuery } from "./matrix-query.ts";

const MOST_CHOICES = 200;
const ROWS = 8;

/** Chooses treaties, participants and a day; without script, so the answer has an address. */
export async function MatrixForm({ query }: { readonly query: MatrixQuery }): Promise<ReactElement> {
  const { participants: t, moment: m } = messages();
  const { treaties } = await (await apiCaller()).treaty.list({ limit: MOST_CHOICES });
  const { moment } = query;
  return (
    <form action={localHref("/matrix")} className="no-print grid gap-4 sm:grid-cols-2">
      <div className="sm:row-span-3">
        <label className="label" htmlFor="treaty">
          {t.matrixTreaties}
        </label>
        <p className="hint mb-1" id="treaty-hint">
          {t.matrixHint}
        </p>
        <select
          className="input"
          id="treaty"
          name="treaty"
          multiple
          size={ROWS}
          defaultValue={[...query.treaties]}
          aria-describedby="treaty-hint"
        >
          {treaties.map(({ slug, shortTitle }) => (
            <option key={slug} value={slug}>
              {shortTitle}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor="party">
          {t.matrixParties}
        </label>
        <p className="hint mb-1" id="party-hint">
          {t.matrixPartiesHint}
        </p>
        <input
          className="input"
          id="party"
          name="party"
          maxLength={400}
          defaultValue={query.participants.join(",")}
          aria-describedby="party-hint"
        />
      </div>
      <div>
        <label className="label" htmlFor="as-of">
          {m.asOfLabel}
        </label>
        <input className="input" id="as-of" name="asOf" type="date" defaultValue={moment.asOf ?? ""} />
      </div>
      {moment.knownAt !== null && <input type="hidden" name="knownAt" value={moment.knownAt} />}
      <button className="button self-start justify-self-start" type="submit">
        {m.show}
      </button>
    </form>
  );
}
