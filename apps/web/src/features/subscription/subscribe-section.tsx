import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { SubscribeForm } from "./subscribe-form.client.tsx";
import type { SubscribeState } from "./subscribe-state.ts";

type Props = {
  readonly slug: string;
  readonly title: string;
  /** What the plain form came back with: `sent`, `refused`, or nothing. */
  readonly outcome: string | null;
};

/** The offer to be told of a treaty's events. */
export function SubscribeSection({ slug, title, outcome }: Props): ReactElement {
  const { subscribe: t } = messages();
  const { address, button, sending, unexpected } = t;
  return (
    <section className="panel no-print" aria-labelledby="subscribe">
      <h2 id="subscribe" className="text-lg">
        {t.title}
      </h2>
      <p className="hint mt-1 mb-3">{t.intro(title)}</p>
      <SubscribeForm
        slug={slug}
        before={stateOf(outcome, title)}
        labels={{ address, button, sending, unexpected, sent: t.sent(title) }}
      />
    </section>
  );
}

function stateOf(outcome: string | null, title: string): SubscribeState {
  const { subscribe: t } = messages();
  if (outcome === "sent") return { kind: "sent", message: t.sent(title) };
  return outcome === "refused" ? { kind: "refused", message: t.refused } : { kind: "open" };
}
