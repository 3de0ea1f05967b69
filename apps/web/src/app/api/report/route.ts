import { TRPCError } from "@trpc/server";
import { readEnv } from "../../../env.ts";
import { withMoment } from "../../../http/moment.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { refusedFields } from "../../../server/api-failure.ts";

/** Takes the report form; the page of the form tells the outcome. */
export function POST(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
    const form = await request.formData();
    const fieldOf = (name: string): string | null => String(form.get(name) ?? "").trim() || null;
    const treaty = fieldOf("treaty") ?? "";
    const moment = { asOf: fieldOf("asOf"), knownAt: fieldOf("knownAt") };
    const input = {
      treaty,
      text: fieldOf("text") ?? "",
      source: fieldOf("source"),
      address: fieldOf("address"),
      ...moment,
    };
    const path = withMoment(`/treaties/${encodeURIComponent(treaty)}/report?outcome=${await send(input)}`, moment);
    return seeOther(localHref(path));
  });
}

type Api = Awaited<ReturnType<typeof apiCaller>>;

async function send(input: Parameters<Api["report"]["send"]>[0]): Promise<"sent" | "refused" | "busy"> {
  try {
    await (await apiCaller()).report.send(input);
    return "sent";
  } catch (cause) {
    if (cause instanceof TRPCError && cause.code === "TOO_MANY_REQUESTS") return "busy";
    if (refusedFields(cause) === null) throw cause;
    return "refused";
  }
}
