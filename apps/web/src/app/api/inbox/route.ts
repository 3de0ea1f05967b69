import { readEnv } from "../../../env.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller, currentActor } from "../../../server/api-caller.ts";
import { isAbsence } from "../../../server/api-failure.ts";

/** Takes the forms of the inbox: marks one or all, or undoes that; leads back to the folder, which offers to undo it. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    if ((await currentActor()).kind !== "user") return seeOther(localHref("/sign-in?next=/inbox"));
    const form = await request.formData();
    const field = (name: string): string | null => String(form.get(name) ?? "") || null;
    const folder = ["unread", "archived"].find((name) => name === field("folder"));
    const back = new URLSearchParams({ ...(folder !== undefined && { folder }), ...(await act(field)) });
    return seeOther(localHref(back.size === 0 ? "/inbox" : `/inbox?${back}`));
  });
}

type Field = (name: string) => string | null;

/** What the page is to offer to undo. */
async function act(field: Field): Promise<Record<string, string>> {
  const api = await apiCaller();
  const mark = field("mark") === "archived" ? "archived" : "read";
  const outboxId = field("outboxId");
  try {
    if (field("undo") !== null) {
      await api.inbox.unmark({ mark, outboxId, at: field("at") });
      return {};
    }
    const { marked, at } = await api.inbox.mark({ mark, outboxId });
    return marked === 0 ? {} : { mark, at, ...(outboxId !== null && { notice: outboxId }) };
  } catch (cause) {
    if (isAbsence(cause)) return {};
    throw cause;
  }
}
