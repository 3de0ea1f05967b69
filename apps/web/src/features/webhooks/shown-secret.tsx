import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { shownOnce } from "../../server/shown-once.ts";

/** The secret of an endpoint, right after it was made. */
export async function ShownSecret({ endpointId }: { readonly endpointId: string }): Promise<ReactElement | null> {
  const { webhooks: t } = messages();
  const shown = await shownOnce();
  if (shown?.id !== endpointId) return null;
  return (
    <section className="panel mt-4" aria-labelledby="secret">
      <h2 id="secret" className="text-lg">
        {t.secretTitle}
      </h2>
      <p className="wrap-anywhere mt-2">
        <code>{shown.value}</code>
      </p>
      <p className="hint mt-2">{t.secretNote}</p>
    </section>
  );
}
