import { plainAnswer } from "../../../../http/plain-answer.ts";
import { seeOther } from "../../../../http/see-other.ts";
import { messages } from "../../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../../messages/request-locale.ts";
import { isAbsence, isExpiry, refusedFields } from "../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../server/token-caller.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

/** Sets a new password by a link; without script the page says what came of it. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  return inRequestLocale(async () => {
    const password = String((await request.formData()).get("password") ?? "");
    try {
      await tokenCaller().account.resetPassword({ token, password });
    } catch (cause) {
      if (isExpiry(cause)) return seeOther(localHref(`/reset/${token}`));
      if (refusedFields(cause)?.some(({ field }) => field === "password") === true) {
        return seeOther(localHref(`/reset/${token}?fault=password`));
      }
      if (isAbsence(cause)) return plainAnswer(404, messages().confirm.unknownLink);
      throw cause;
    }
    return seeOther(localHref("/sign-in?reset=1"));
  });
}
