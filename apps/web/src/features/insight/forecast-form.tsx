import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

type Props = { readonly slug: string; readonly codes: readonly string[]; readonly on: string };

/** Who would deposit, and when; without script, so the answer has an address. */
export function ForecastForm({ slug, codes, on }: Props): ReactElement {
  const { insight: t } = messages();
  return (
    <form
      action={localHref(`/treaties/${slug}/forecast`)}
      className="no-print grid max-w-3xl items-end gap-4 sm:grid-cols-[2fr_1fr_auto]"
    >
      <div>
        <label className="label" htmlFor="party">
          {t.depositor}
        </label>
        <input className="input" id="party" name="party" maxLength={400} defaultValue={codes.join(",")} required />
      </div>
      <div>
        <label className="label" htmlFor="on">
          {t.depositDay}
        </label>
        <input className="input" id="on" name="on" type="date" defaultValue={on} />
      </div>
      <button className="button" type="submit">
        {t.suppose}
      </button>
    </form>
  );
}
