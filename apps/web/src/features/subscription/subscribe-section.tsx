import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { SubscribeForm } from "./subscribe-form.client.tsx";

/** The offer to be told of a treaty's events. */
export function SubscribeSection({ slug, title }: { readonly slug: string; readonly title: string }): ReactElement {
  const { subscribe: t } = messages();
  const { address, button, sending } = t;
  return (
    <section className="panel no-print" aria-labelledby="subscribe">
      <h2 id="subscribe" className="text-lg">
        {t.title}
      </h2>
      <p className="hint mt-1 mb-3">{t.intro(title)}</p>
      <SubscribeForm slug={slug} labels={{ address, button, sending }} />
    </section>
  );
}
