import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";

/** The plain search form of the start page. */
export function SearchBox(): ReactElement {
  const { site } = messages();
  return (
    <search>
      <form action={localHref("/treaties")} className="max-w-2xl">
        <label className="label" htmlFor="q">
          {site.searchLabel}
        </label>
        <p className="hint mb-2" id="q-hint">
          {site.searchHint}
        </p>
        <div className="flex gap-2">
          <input className="input" id="q" name="q" type="search" maxLength={200} aria-describedby="q-hint" />
          <button className="button" type="submit">
            {site.search}
          </button>
        </div>
      </form>
    </search>
  );
}
