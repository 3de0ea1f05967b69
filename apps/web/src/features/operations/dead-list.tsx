import type { DeadDelivery } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { ActForm } from "./act-form.tsx";

/** Deliveries that nobody tries any more, with why, and a way to try one or all of a notice again. */
export function DeadList({ dead }: { readonly dead: readonly DeadDelivery[] }): ReactElement {
  const { operations: t, trace } = messages();
  const firsts = new Set(dead.map(({ outboxId }) => dead.findIndex((other) => other.outboxId === outboxId)));
  return (
    <section className="mt-8" aria-labelledby="dead">
      <h2 id="dead">{t.dead}</h2>
      {dead.length === 0 && <p>{t.noDead}</p>}
      <ul>
        {dead.map(({ outboxId, targetId, channel, reason, address }, index) => (
          <li key={`${outboxId} ${targetId} ${channel}`} className="border-rule border-b py-3">
            {firsts.has(index) && <ActForm act="replay" fields={{ outboxId }} label={t.replayAll} asksReason={false} />}
            <p>
              {address ?? trace.erased} <span className="text-muted text-sm">{channel}</span>
            </p>
            <p className="wrap-anywhere text-sm">{reason}</p>
            <ActForm act="replay" fields={{ outboxId, targetId }} label={t.replay} asksReason={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
