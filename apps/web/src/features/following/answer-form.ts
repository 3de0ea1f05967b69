import { readEnv } from "../../env.ts";
import { plainAnswer } from "../../http/plain-answer.ts";
import { isSameOrigin } from "../../http/same-origin.ts";
import { seeOther } from "../../http/see-other.ts";
import { messages } from "../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { isAbsence } from "../../server/api-failure.ts";
import { actOnForm } from "./act-on-form.ts";

type Place = { readonly path: string; readonly token: string | null };

/** Answers a form of the page of what is followed: does it, and leads back to the page, which tells the outcome. */
export function answerForm(request: Request, { path, token }: Place): Promise<Response> {
  return inRequestLocale(async () => {
    if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    const form = await request.formData();
    try {
      const outcome = await actOnForm({ api: await apiCaller(), token, form });
      return seeOther(localHref(placeAfter(path, outcome)));
    } catch (cause) {
      if (isAbsence(cause)) return plainAnswer(404, messages().following.unknownLink);
      throw cause;
    }
  });
}

function placeAfter(path: string, outcome: Awaited<ReturnType<typeof actOnForm>>): string {
  if ("done" in outcome && outcome.done === "erase") return path === "/following" ? path : "/erased";
  if ("done" in outcome && outcome.done === "account") return "/sign-in?next=/following&made=1";
  return `${path}?${new URLSearchParams(outcome)}`;
}
