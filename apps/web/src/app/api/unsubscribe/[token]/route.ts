import { plainAnswer } from "../../../../http/plain-answer.ts";
import { seeOther } from "../../../../http/see-other.ts";
import { messages } from "../../../../messages/messages.ts";
import { isAbsence } from "../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../server/token-caller.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

/**
 * Ends alerts. Mail programs post `List-Unsubscribe=One-Click` without cookies and must not be redirected
 * (RFC 8058 §3.1); the buttons of our own page post a scope and get the page again.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  const t = messages().unsubscribe;
  const form = await request.formData().catch(() => new FormData());
  const isOneClick = form.get("List-Unsubscribe") === "One-Click";
  if (!isOneClick && !form.has("scope")) return plainAnswer(400, t.notAnOrder);
  const scope = form.get("scope") === "all" ? "all" : "these";
  try {
    await tokenCaller().subscription.unsubscribe({ token, scope });
  } catch (cause) {
    if (isAbsence(cause)) return plainAnswer(404, t.unknownLink);
    throw cause;
  }
  return isOneClick ? plainAnswer(200, t.done) : seeOther(`/u/${token}`);
}
