import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

/** Sends again what was due in a span of time, after an outage on the other side. */
export function ReplayForm({ endpointId }: { readonly endpointId: string }): ReactElement {
  const { webhooks: t } = messages();
  return (
    <form action={localHref("/api/webhooks")} method="post" className="mt-6">
      <fieldset className="flex flex-wrap items-end gap-4">
        <legend className="label">{t.replayRange}</legend>
        <input type="hidden" name="endpointId" value={endpointId} />
        {(["from", "to"] as const).map((name) => (
          <div key={name}>
            <label className="label" htmlFor={name}>
              {t[name]}
            </label>
            <input className="input" id={name} name={name} type="datetime-local" required />
          </div>
        ))}
        <button className="button button-quiet" type="submit" name="action" value="replay">
          {t.replay}
        </button>
      </fieldset>
    </form>
  );
}
