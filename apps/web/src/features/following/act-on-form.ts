import type { ApiCaller } from "@pacta/api";
import { TRPCError } from "@trpc/server";
import { refusedFields } from "../../server/api-failure.ts";
import { habitsOf, tellingOf, textOf } from "./form-input.ts";

type Posted = {
  readonly api: ApiCaller;
  readonly token: string | null;
  readonly form: FormData;
};
type Act = (posted: Posted) => Promise<unknown>;

/** Every act of the page of what is followed, by the name its form gives it. */
const ACTS: Readonly<Record<string, Act>> = {
  change: ({ api, form, token }) => api.preferences.change({ ...one(form, token), ...tellingOf(form) }),
  habits: ({ api, form, token }) => api.preferences.habits({ ...address(form, token), ...habitsOf(form) }),
  pause: ({ api, form, token }) => api.preferences.pause({ ...one(form, token), until: textOf(form, "until") || null }),
  resume: ({ api, form, token }) =>
    api.preferences.resume({ ...one(form, token), sendsMissed: form.has("sendsMissed") }),
  end: ({ api, form, token }) => api.preferences.end(one(form, token)),
  "end-all": ({ api, token }) => api.preferences.endAll({ token }),
  "take-up": ({ api, token }) => api.preferences.takeUpAgain({ token }),
  invite: ({ api, form, token }) => api.preferences.invite({ ...one(form, token), address: textOf(form, "address") }),
  accept: ({ api, form, token }) =>
    api.preferences.settleOffer({ token, offerId: textOf(form, "offerId"), isAccepted: true }),
  decline: ({ api, form, token }) =>
    api.preferences.settleOffer({ token, offerId: textOf(form, "offerId"), isAccepted: false }),
  reconfirm: ({ api, form, token }) => api.preferences.reconfirm(address(form, token)),
  erase: ({ api, form, token }) =>
    api.preferences.erase({ ...address(form, token), neverMailMe: form.has("neverMailMe") }),
  account: ({ api, form, token }) => {
    const [name, password] = [textOf(form, "name"), String(form.get("password") ?? "")];
    return api.account.make({ token: token ?? "", name, password });
  },
  join: ({ api, token }) => api.account.joinAddress({ token: token ?? "" }),
};

export type ActOutcome = { readonly done: string } | { readonly fault: string };

/** Does what a form asks for; an expected refusal is an outcome, an unknown link stays a failure. */
export async function actOnForm(posted: Posted): Promise<ActOutcome> {
  const name = textOf(posted.form, "do");
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (act === undefined) return { fault: "do" };
  try {
    await act(posted);
    return { done: name };
  } catch (cause) {
    return { fault: faultOf(cause) };
  }
}

function faultOf(cause: unknown): string {
  if (cause instanceof TRPCError && cause.code === "TOO_MANY_REQUESTS") return "too-many";
  if (cause instanceof TRPCError && cause.code === "CONFLICT") return "account-exists";
  const [fault] = refusedFields(cause) ?? [];
  if (fault === undefined || fault.field === "token") throw cause;
  return fault.field;
}

function one(form: FormData, token: string | null): { token: string | null; subscriptionId: string } {
  return { token, subscriptionId: textOf(form, "subscriptionId") };
}

function address(form: FormData, token: string | null): { token: string | null; recipientId: string } {
  return { token, recipientId: textOf(form, "recipientId") };
}
