import { plainAnswer } from "../../../../http/plain-answer.ts";
import { seeOther } from "../../../../http/see-other.ts";
import { messages } from "../../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../../messages/request-locale.ts";
import { isAbsence, isExpiry } from "../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../server/token-caller.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

/** Switches on what a confirmation link names; the page then shows the outcome. */
export async function POST(_request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  return inRequestLocale(async () => {
    try {
      await tokenCaller().subscription.confirm({ token });
    } catch (cause) {
      if (isAbsence(cause)) return plainAnswer(404, messages().confirm.unknownLink);
      if (!isExpiry(cause)) throw cause;
    }
    return seeOther(localHref(`/confirm/${token}`));
  });
}
