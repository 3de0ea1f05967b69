import type { Operations } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { ActForm } from "./act-form.tsx";

/** Domains that asked us to wait, and the stop of all bulk mail, each with its reason and a way to end it. */
export function PausedList({ paused }: Pick<Operations, "paused">): ReactElement {
  const { operations: t } = messages();
  return (
    <section className="mt-8" aria-labelledby="paused">
      <h2 id="paused">{t.paused}</h2>
      {paused.length === 0 && <p>{t.noneP}</p>}
      <ul>
        {paused.map(({ domain, until, strikes, reason }) => (
          <li key={domain ?? "*"} className="border-rule border-b py-3">
            <strong>{domain ?? t.allBulk}</strong> {t.pausedUntil(instantWords(until), strikes)}
            <p className="wrap-anywhere text-sm">{reason}</p>
            <ActForm
              act="resume"
              fields={{ domain: domain ?? "*" }}
              label={t.resume}
              name={t.resumeOf(domain ?? t.allBulk)}
              asksReason={true}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
