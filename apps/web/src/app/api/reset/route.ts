import { readEnv } from "../../../env.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { refusedFields } from "../../../server/api-failure.ts";

/** Takes the form that asks for a new password. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    const address = String((await request.formData()).get("email") ?? "");
    try {
      await (await apiCaller()).account.askForReset({ address, locale: currentLanguage() });
    } catch (cause) {
      if (refusedFields(cause) === null) throw cause;
      return seeOther(localHref("/reset?fault=address"));
    }
    return seeOther(localHref("/reset?sent=1"));
  });
}
