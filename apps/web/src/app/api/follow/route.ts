import { eventQueryOf } from "@pacta/domain";
import { TRPCError } from "@trpc/server";
import { readEnv } from "../../../env.ts";
import { habitsOf, tellingOf, textOf } from "../../../features/following/form-input.ts";
import { keptFormHeaders } from "../../../http/kept-form.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { refusedFields } from "../../../server/api-failure.ts";

/** Takes the form of the page `/follow`, which tells the outcome. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    const form = await request.formData();
    const address = new URL(textOf(form, "filter"), "http://page");
    const outcome = await follow(form, Object.fromEntries(address.searchParams));
    const params = new URLSearchParams([...address.searchParams, ...Object.entries(outcome)]);
    const kept = outcome.outcome === "refused" ? keptFormHeaders(form, readEnv().APP_URL) : undefined;
    return seeOther(localHref(`/follow?${params}`), kept);
  });
}

async function follow(form: FormData, params: Record<string, string>): Promise<Record<string, string>> {
  const { sort: _sort, from: _from, to: _to, ...filter } = eventQueryOf(params);
  const input = { filter, address: textOf(form, "address"), ...tellingOf(form), ...habitsOf(form) };
  try {
    const { kind } = await (await apiCaller()).subscription.request(input);
    return { outcome: kind === "following" ? "following" : "sent" };
  } catch (cause) {
    if (cause instanceof TRPCError && cause.code === "CONFLICT") return { outcome: "already" };
    const [fault] = refusedFields(cause) ?? [];
    if (fault === undefined) throw cause;
    return { outcome: "refused", field: fault.field };
  }
}
