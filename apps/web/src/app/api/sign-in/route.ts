import { readEnv } from "../../../env.ts";
import { pathWithin } from "../../../http/path-within.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { callAuth } from "../../../server/call-auth.ts";

/** Takes the plain sign-in form. One answer for a wrong address and a wrong password. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return seeOther("/sign-in?fault=refused");
  const form = await request.formData();
  const next = pathWithin(form.get("next"), "/desk");
  const body = { email: String(form.get("email") ?? "").trim(), password: String(form.get("password") ?? "") };
  const answer = await callAuth("/sign-in/email", request.headers, body);
  if (answer.ok) return seeOther(next, answer.cookies);
  const fault = answer.status === 429 ? "too-many" : "refused";
  return seeOther(`/sign-in?${new URLSearchParams({ fault, next })}`);
}
