import "server-only";
import { readEnv } from "../env.ts";
import { webRuntime } from "./web-runtime.ts";

type AuthAnswer = { readonly ok: boolean; readonly status: number; readonly cookies: Headers };

const CARRIED = ["cookie", "user-agent", "x-forwarded-for"];

/**
 * Calls the account store through its own HTTP handler, so that its rate limits hold for plain forms too.
 * The caller has checked the origin; the public address stands for it.
 */
export async function callAuth(path: string, from: Headers, body: Record<string, string>): Promise<AuthAnswer> {
  const { APP_URL } = readEnv();
  const headers = new Headers({ "Content-Type": "application/json", Origin: new URL(APP_URL).origin });
  for (const name of CARRIED) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  const request = new Request(`${APP_URL}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const { ok, status, headers: given } = await webRuntime().auth.handler(request);
  return { ok, status, cookies: new Headers(given.getSetCookie().map((cookie) => ["Set-Cookie", cookie])) };
}
