import { conditionalAnswer } from "../../../http/conditional.ts";
import { apiCaller } from "../../../server/api-caller.ts";

/** The JSON Schema of what webhook endpoints are sent (SPEC F8). */
export async function GET(request: Request): Promise<Response> {
  const schema = await (await apiCaller()).webhook.schema();
  const body = JSON.stringify(schema, null, 2);
  return conditionalAnswer(request, { body, type: "application/schema+json", changedAt: null });
}
