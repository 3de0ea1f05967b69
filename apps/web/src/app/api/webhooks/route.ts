import { readEnv } from "../../../env.ts";
import { webhookAction } from "../../../features/webhooks/webhook-action.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { shownOnceHeaders } from "../../../http/shown-once.ts";
import { messages } from "../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller, currentActor } from "../../../server/api-caller.ts";

/** Takes every form of the webhook pages; the page it leads back to tells the outcome. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { APP_URL } = readEnv();
    if (!isSameOrigin(request.headers, APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    if ((await currentActor()).kind !== "user") return seeOther(localHref("/sign-in?next=/webhooks"));
    const form = await request.formData();
    const field = (name: string): string => String(form.get(name) ?? "").trim();
    const { outcome, endpointId, secret } = await webhookAction(await apiCaller(), field);
    const page = endpointId === null ? "/webhooks" : `/webhooks/${encodeURIComponent(endpointId)}`;
    const headers =
      secret === null || endpointId === null
        ? new Headers()
        : shownOnceHeaders({ id: endpointId, value: secret }, APP_URL);
    return seeOther(localHref(`${page}?outcome=${outcome}`), headers);
  });
}
