"use client";

import type { AppRouter } from "@pacta/api";
import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import { useState } from "react";
import { faultSentence } from "../../faults/fault-sentence.ts";
import type { SubscribeState } from "./subscribe-state.ts";

type Messages = { readonly address: string; readonly sent: string; readonly unexpected: string };
type Subscribing = { readonly state: SubscribeState; readonly send: (form: FormData) => Promise<void> };

/** Asks for alerts without leaving the page. */
export function useSubscribe(slug: string, before: SubscribeState, messages: Messages): Subscribing {
  const [state, setState] = useState(before);
  const send = async (form: FormData): Promise<void> => {
    setState({ kind: "sending" });
    try {
      const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc" })] });
      const address = String(form.get("address") ?? "");
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      await api.subscription.request.mutate({ address, zone, filter: { treaty: [slug] } });
      setState({ kind: "sent", message: messages.sent });
    } catch (cause) {
      setState({ kind: "refused", message: refusalOf(cause, messages) });
    }
  };
  return { state, send };
}

function refusalOf(cause: unknown, { address, unexpected }: Messages): string {
  if (!(cause instanceof TRPCClientError)) return unexpected;
  const { data }: TRPCClientError<AppRouter> = cause;
  const fault = data?.faults[0];
  return fault === undefined ? unexpected : faultSentence(address, fault.message);
}
