import { createCaller } from "@pacta/api";
import { readEnv } from "../../../env.ts";
import { pathWithin } from "../../../http/path-within.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { apiContextOf } from "../../../server/api-caller.ts";
import { callAuth } from "../../../server/call-auth.ts";

/** Takes the plain sign-in form. One answer for a wrong address and a wrong password. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return seeOther("/sign-in?fault=refused");
  const form = await request.formData();
  const body = { email: String(form.get("email") ?? "").trim(), password: String(form.get("password") ?? "") };
  const answer = await callAuth("/sign-in/email", request.headers, body);
  if (answer.ok) {
    const home = (await enteredRole(answer.cookies)) === "viewer" ? "/" : "/desk";
    return seeOther(pathWithin(form.get("next"), home), answer.cookies);
  }
  const fault = answer.status === 429 ? "too-many" : "refused";
  return seeOther(`/sign-in?${new URLSearchParams({ fault, next: pathWithin(form.get("next"), "") })}`);
}

/** The role of who has just signed in; what their address followed before is theirs from here on (SPEC E8). */
async function enteredRole(cookies: Headers): Promise<string> {
  const session = cookies.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const context = await apiContextOf(new Headers({ cookie: session.join("; ") }));
  const { actor } = context.service;
  if (actor.kind !== "user") return "viewer";
  await createCaller(context).account.joinOwnAddress();
  return actor.role;
}
