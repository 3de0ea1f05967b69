import { readEnv } from "../../../env.ts";
import type { WebhookOutcome } from "../../../features/webhooks/webhook-action.ts";
import { pathWithin } from "../../../http/path-within.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { type Shown, shownOnceHeaders } from "../../../http/shown-once.ts";
import { messages } from "../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller, currentActor } from "../../../server/api-caller.ts";
import { isAbsence, isConflict, isFlood } from "../../../server/api-failure.ts";

/** Makes or revokes a private feed; leads back to the page whose form asked for it. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { APP_URL } = readEnv();
    if (!isSameOrigin(request.headers, APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    if ((await currentActor()).kind !== "user") return seeOther(localHref("/sign-in?next=/webhooks"));
    const form = await request.formData();
    const back = pathWithin(form.get("back"), localHref("/webhooks"));
    const { outcome, shown } = await act(String(form.get("revoke") ?? ""));
    const headers = shown === null ? new Headers() : shownOnceHeaders(shown, APP_URL);
    return seeOther(`${back}?outcome=${outcome}#private-feeds`, headers);
  });
}

type Step = { readonly outcome: WebhookOutcome; readonly shown: Shown | null };

async function act(revokedId: string): Promise<Step> {
  const api = await apiCaller();
  try {
    if (revokedId !== "") {
      await api.feed.revoke({ id: revokedId });
      return { outcome: "feed-revoked", shown: null };
    }
    const { id, token } = await api.feed.create();
    return { outcome: "feed-created", shown: { id, value: token } };
  } catch (cause) {
    if (isFlood(cause)) return { outcome: "busy", shown: null };
    if (isConflict(cause) || isAbsence(cause)) return { outcome: "conflict", shown: null };
    throw cause;
  }
}
