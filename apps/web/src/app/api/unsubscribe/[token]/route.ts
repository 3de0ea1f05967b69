import { plainAnswer } from "../../../../http/plain-answer.ts";
import { seeOther } from "../../../../http/see-other.ts";
import { messages } from "../../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../../messages/request-locale.ts";
import { isAbsence, isFlood } from "../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../server/token-caller.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

const SCOPES = ["these", "all", "weekly", "pause"] as const;

/**
 * Ends alerts. Mail programs post `List-Unsubscribe=One-Click` without cookies and must not be redirected
 * (RFC 8058 §3.1); the buttons of our own page post a scope and get the page again.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  return inRequestLocale(async () => {
    const t = messages().unsubscribe;
    const form = await request.formData().catch(() => new FormData());
    const isOneClick = form.get("List-Unsubscribe") === "One-Click";
    const asked = SCOPES.find((scope) => scope === form.get("scope"));
    if (!isOneClick && asked === undefined) return plainAnswer(400, t.notAnOrder);
    try {
      await tokenCaller().subscription.unsubscribe({ token, scope: asked ?? "these" });
    } catch (cause) {
      if (isAbsence(cause)) return plainAnswer(404, t.unknownLink);
      if (isFlood(cause)) return plainAnswer(429, t.tooOften);
      throw cause;
    }
    return isOneClick ? plainAnswer(200, t.done) : seeOther(localHref(`/u/${token}`));
  });
}
