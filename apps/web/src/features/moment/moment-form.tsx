import type { ReactElement } from "react";
import type { Moment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

type Props = {
  readonly path: string;
  readonly moment: Moment;
  /** The day that the page shows without being asked. */
  readonly today: string;
  /** Other parameters of the page, which the form must not lose. */
  readonly kept?: Readonly<Record<string, string>>;
};

/** Asks for another day in law and, folded away, another state of the record; a plain form, so the answer has an address. */
export function MomentForm({ path, moment, today, kept = {} }: Props): ReactElement {
  const { moment: t } = messages();
  return (
    <form action={localHref(path)} className="no-print">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="label" htmlFor="as-of">
        {t.asOfLabel}
      </label>
      <div className="flex gap-2">
        <input className="input" id="as-of" name="asOf" type="date" defaultValue={moment.asOf ?? today} />
        <button className="button button-quiet" type="submit">
          {t.show}
        </button>
      </div>
      <details className="mt-2" open={moment.knownAt !== null}>
        <summary className="text-sm">{t.knownAtMore}</summary>
        <label className="label mt-1" htmlFor="known-at">
          {t.knownAtLabel}
        </label>
        <input className="input" id="known-at" name="knownAt" defaultValue={moment.knownAt ?? ""} placeholder={today} />
        <p className="hint mt-1">{t.knownAtHint}</p>
      </details>
    </form>
  );
}
