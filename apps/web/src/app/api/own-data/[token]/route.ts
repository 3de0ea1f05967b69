import { plainAnswer } from "../../../../http/plain-answer.ts";
import { messages } from "../../../../messages/messages.ts";
import { isAbsence } from "../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../server/token-caller.ts";

type Params = { readonly params: Promise<{ readonly token: string }> };

/** Everything kept of an address, as a file (SPEC G8). */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { token } = await params;
  try {
    const data = await tokenCaller().preferences.ownData({ token });
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="pacta-data.json"',
        "Cache-Control": "no-store",
      },
    });
  } catch (cause) {
    if (isAbsence(cause)) return plainAnswer(404, messages().following.unknownLink);
    throw cause;
  }
}
