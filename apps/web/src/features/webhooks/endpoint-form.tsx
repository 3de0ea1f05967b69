import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

/** The form for a new endpoint; `follow` is the page that the reader came from. */
export function EndpointForm({ follow }: { readonly follow: string | null }): ReactElement {
  const { webhooks: t } = messages();
  return (
    <form action={localHref("/api/webhooks")} method="post" className="mt-4 grid max-w-2xl gap-4">
      <input type="hidden" name="action" value="create" />
      <div>
        <label className="label" htmlFor="url">
          {t.url}
        </label>
        <input className="input" id="url" name="url" type="url" maxLength={2000} required autoComplete="off" />
      </div>
      <div>
        <label className="label" htmlFor="follow">
          {t.follow}
        </label>
        <p className="hint mb-1" id="follow-hint">
          {t.followHint}
        </p>
        <input
          className="input"
          id="follow"
          name="follow"
          type="text"
          maxLength={4000}
          required
          defaultValue={follow ?? ""}
          aria-describedby="follow-hint"
        />
      </div>
      <button className="button justify-self-start" type="submit">
        {t.add}
      </button>
    </form>
  );
}
