"use server";

import { faultSentence } from "../../faults/fault-sentence.ts";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { refusedFields } from "../../server/api-failure.ts";
import type { SubscribeState } from "./subscribe-state.ts";

/** Takes the subscription form, with and without script; the answer does not tell whether the address is known. */
export async function subscribe(slug: string, _before: SubscribeState, form: FormData): Promise<SubscribeState> {
  const { subscribe: t } = messages();
  const address = String(form.get("address") ?? "");
  const zone = String(form.get("zone") ?? "UTC");
  try {
    const api = await apiCaller();
    const { sentence } = await api.subscription.request({ address, zone, filter: { treaty: [slug] } });
    return { kind: "sent", message: t.sent(sentence) };
  } catch (cause) {
    const fault = refusedFields(cause)?.[0];
    if (fault === undefined) throw cause;
    return { kind: "refused", address, message: faultSentence(t.address, fault.message) };
  }
}
