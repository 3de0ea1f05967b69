"use client";

import { type FormEvent, type ReactElement, useEffect, useRef } from "react";
import type { SubscribeState } from "./subscribe-state.ts";
import { useSubscribe } from "./use-subscribe.client.ts";

type Labels = {
  readonly address: string;
  readonly button: string;
  readonly sending: string;
  readonly sent: string;
  readonly unexpected: string;
};
type Props = { readonly slug: string; readonly before: SubscribeState; readonly labels: Labels };

/** Asks for an address; a plain form where there is no script, and the outcome is announced where there is. */
export function SubscribeForm({ slug, before, labels }: Props): ReactElement {
  const { state, send } = useSubscribe(slug, before, labels);
  const input = useRef<HTMLInputElement>(null);
  const isRefused = state.kind === "refused";
  useEffect(() => {
    if (isRefused) input.current?.focus();
  }, [isRefused]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (state.kind !== "sending") void send(new FormData(event.currentTarget));
  };
  return (
    <form method="post" action="/api/subscribe" onSubmit={submit} noValidate className="grid gap-2">
      {state.kind !== "sent" && (
        <>
          <input type="hidden" name="treaty" value={slug} />
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
            aria-invalid={isRefused}
            aria-describedby="subscribe-outcome"
          />
          <button className="button" type="submit" aria-disabled={state.kind === "sending"}>
            {state.kind === "sending" ? labels.sending : labels.button}
          </button>
        </>
      )}
      <p id="subscribe-outcome" role="status" className={isRefused ? "fault" : "font-medium"}>
        {"message" in state && state.message}
      </p>
    </form>
  );
}
