import { readEnv } from "../../../env.ts";
import { isSameOrigin } from "../../../http/same-origin.ts";
import { seeOther } from "../../../http/see-other.ts";
import { callAuth } from "../../../server/call-auth.ts";

/** Ends the session of the plain sign-out form. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnv().APP_URL)) return seeOther("/");
  const { cookies } = await callAuth("/sign-out", request.headers, {});
  return seeOther("/", cookies);
}
