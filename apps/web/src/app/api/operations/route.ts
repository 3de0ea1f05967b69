import { readEnv } from "../../../env.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { isConflict, refusedFields } from "../../../server/api-failure.ts";

/** One act of an operator: play again, suppress, release, resume; what is refused leads back to the page with word of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
  const form = await request.formData();
  try {
    await act(form);
  } catch (cause) {
    if (isConflict(cause)) return seeOther("/desk/operations?refused=suppressed");
    if (refusedFields(cause) === null) throw cause;
    return seeOther("/desk/operations?refused=1");
  }
  return seeOther("/desk/operations");
}

async function act(form: FormData): Promise<void> {
  const { operations } = await apiCaller();
  const field = (name: string) => String(form.get(name) ?? "");
  const reason = field("reason");
  switch (field("act")) {
    case "replay":
      await operations.replay({ outboxId: field("outboxId"), targetId: field("targetId") || null });
      return;
    case "suppress":
      return operations.suppress({ address: field("address"), reason, evidence: field("evidence") || null });
    case "release":
      return operations.release({ id: field("id"), reason });
    case "resume":
      return operations.resume({ domain: field("domain"), reason });
  }
}
