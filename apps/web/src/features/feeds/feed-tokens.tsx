import type { FeedTokenView } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/instant-words.ts";
import { readEnv } from "../../env.ts";
import { messages } from "../../messages/messages.ts";
import { localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { shownOnce } from "../../server/shown-once.ts";
import { Instant } from "../../ui/instant.tsx";

/** The private feeds of the signed-in account: for any page of its own affairs; `back` is that page. */
export async function FeedTokens({ back }: { readonly back: string }): Promise<ReactElement> {
  const { feeds: t } = messages();
  const [feeds, shown] = await Promise.all([(await apiCaller()).feed.list(), shownOnce()]);
  const isNew = shown !== null && feeds.some(({ id }) => id === shown.id);
  return (
    <section className="section" aria-labelledby="private-feeds">
      <h2 id="private-feeds">{t.heading}</h2>
      <p className="prose mt-2 text-muted">{t.intro}</p>
      {isNew && <Addresses token={shown.value} />}
      {feeds.length === 0 ? (
        <p className="mt-4">{t.empty}</p>
      ) : (
        <ul className="mt-4" aria-label={t.list}>
          {feeds.map((feed) => (
            <FeedLine key={feed.id} feed={feed} back={back} />
          ))}
        </ul>
      )}
      <form action={localHref("/api/feed-tokens")} method="post" className="mt-4">
        <input type="hidden" name="back" value={localHref(back)} />
        <button className="button" type="submit">
          {t.create}
        </button>
      </form>
    </section>
  );
}

function FeedLine({ feed, back }: { readonly feed: FeedTokenView; readonly back: string }): ReactElement {
  const { feeds: t } = messages();
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-rule border-b py-3">
      <span>
        {t.made} <Instant at={feed.createdAt} />
      </span>
      <form action={localHref("/api/feed-tokens")} method="post">
        <input type="hidden" name="back" value={localHref(back)} />
        <button
          className="button button-quiet"
          type="submit"
          name="revoke"
          value={feed.id}
          aria-label={t.revokeOf(instantWords(feed.createdAt))}
        >
          {t.revoke}
        </button>
      </form>
    </li>
  );
}

function Addresses({ token }: { readonly token: string }): ReactElement {
  const { feeds: t } = messages();
  const url = (ending: string): string => new URL(localHref(`/feeds/${token}.${ending}`), readEnv().APP_URL).href;
  return (
    <div className="panel mt-4">
      <h3>{t.shownTitle}</h3>
      <dl className="facts mt-2">
        {(["atom", "json", "ics"] as const).map((ending) => (
          <div key={ending} className="contents">
            <dt>{t[ending]}</dt>
            <dd className="wrap-anywhere">
              <code>{url(ending)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
