import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { FollowLink } from "../following/follow-link.tsx";

type Props = {
  readonly slug: string;
  /** What the plain form came back with: `sent`, `refused`, or nothing. */
  readonly outcome: string | null;
};

/** The offer to be told of a treaty's events. */
export function SubscribeSection(props: Props): ReactElement {
  const { subscribe: t } = messages();
  return (
    <section className="panel no-print" aria-labelledby="subscribe">
      <h2 id="subscribe" className="text-lg">
        {t.title}
      </h2>
      <p className="hint mt-1 mb-3">{t.intro}</p>
      <SubscribeForm {...props} />
      <FollowLink filter={{ treaty: [props.slug] }} />
    </section>
  );
}

/** Asks for an address; `public/scripts/subscribe.js` sends it and tells the outcome without leaving the page. */
function SubscribeForm({ slug, outcome }: Props): ReactElement {
  const { subscribe: t } = messages();
  const { address, sending, unexpected } = t;
  if (outcome === "sent") {
    return (
      <p id="subscribe-outcome" role="status" className="font-medium">
        {t.sent}
      </p>
    );
  }
  const isRefused = outcome === "refused";
  const words = { "data-address": address, "data-sending": sending, "data-unexpected": unexpected };
  return (
    <form
      method="post"
      action="/api/subscribe"
      noValidate
      className="grid gap-2"
      data-subscribes={slug}
      data-sent={t.sent}
      {...words}
    >
      <input type="hidden" name="treaty" value={slug} />
      <label className="label mb-0" htmlFor="address">
        {address}
      </label>
      <input
        className="input"
        id="address"
        name="address"
        type="email"
        autoComplete="email"
        required
        aria-invalid={isRefused}
        aria-describedby="subscribe-outcome"
      />
      <button className="button" type="submit">
        {t.button}
      </button>
      <p id="subscribe-outcome" role="status" className={isRefused ? "fault" : "font-medium"}>
        {isRefused && t.refused}
      </p>
    </form>
  );
}
