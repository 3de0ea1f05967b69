"use client";

import { type ReactElement, useActionState, useEffect, useRef, useState } from "react";
import { subscribe } from "./subscribe.ts";
import type { SubscribeState } from "./subscribe-state.ts";

type Labels = { readonly address: string; readonly button: string; readonly sending: string };
type Props = { readonly slug: string; readonly labels: Labels };

/** Asks for an address; the outcome is announced where it appears. */
export function SubscribeForm({ slug, labels }: Props): ReactElement {
  const [state, action, isPending] = useActionState<SubscribeState, FormData>(subscribe.bind(null, slug), {
    kind: "open",
  });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.kind === "refused") input.current?.focus();
  }, [state]);
  return (
    <form action={action} noValidate className="grid gap-2">
      {state.kind !== "sent" && (
        <>
          <label className="label mb-0" htmlFor="address">
            {labels.address}
          </label>
          <input
            ref={input}
            className="input"
            id="address"
            name="address"
            type="email"
            autoComplete="email"
            required
            defaultValue={state.kind === "refused" ? state.address : ""}
            aria-invalid={state.kind === "refused"}
            aria-describedby="subscribe-outcome"
          />
          <ZoneInput />
          <button className="button" type="submit" aria-disabled={isPending}>
            {isPending ? labels.sending : labels.button}
          </button>
        </>
      )}
      <p id="subscribe-outcome" role="status" className={state.kind === "refused" ? "fault" : "font-medium"}>
        {state.kind === "open" ? "" : state.message}
      </p>
    </form>
  );
}

/** The reader's own time zone, for mails that are sent at their hour. */
function ZoneInput(): ReactElement {
  const [zone, setZone] = useState("UTC");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return <input type="hidden" name="zone" value={zone} />;
}
