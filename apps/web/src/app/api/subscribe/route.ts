import { readEnv } from "../../../env.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { refusedFields } from "../../../server/api-failure.ts";

/** Takes the subscription form of a browser without script; the page of the treaty tells the outcome. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
  const form = await request.formData();
  const treaty = String(form.get("treaty") ?? "");
  const outcome = await askFor(treaty, String(form.get("address") ?? ""));
  return seeOther(`/treaties/${encodeURIComponent(treaty)}?subscribe=${outcome}#subscribe`);
}

async function askFor(treaty: string, address: string): Promise<"sent" | "refused"> {
  try {
    await (await apiCaller()).subscription.request({ address, filter: { treaty: [treaty] } });
    return "sent";
  } catch (cause) {
    if (refusedFields(cause) === null) throw cause;
    return "refused";
  }
}
