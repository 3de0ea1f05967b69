import { readEnv } from "../../../env.ts";
import { plainAnswer } from "../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { messages } from "../../../messages/messages.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { refusedFields } from "../../../server/api-failure.ts";

/** Takes a report off the desk's queue; one that is gone already leads back to the queue all the same. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return plainAnswer(403, messages().problem.foreignPage);
  const id = String((await request.formData()).get("id") ?? "");
  try {
    await (await apiCaller()).report.settle({ id });
  } catch (cause) {
    if (refusedFields(cause) === null) throw cause;
  }
  return seeOther("/desk/reports");
}
