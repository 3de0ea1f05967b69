import { z } from "zod";

/** Carries a secret from the form that made it to the page that shows it: never in an address, gone after a minute. */
export const SHOWN_ONCE_COOKIE = "pacta_shown_once";

const LIFE_S = 60;
const Shown = z.strictObject({ id: z.uuid(), value: z.string().max(200) });
export type Shown = z.output<typeof Shown>;

/** The header that hands a secret to the next page; no script can read it. */
export function shownOnceHeaders(shown: Shown, appUrl: string): Headers {
  const value = Buffer.from(JSON.stringify(shown)).toString("base64url");
  const secure = appUrl.startsWith("https:") ? "; Secure" : "";
  const rules = `Path=/; Max-Age=${LIFE_S}; HttpOnly; SameSite=Strict${secure}`;
  return new Headers({ "Set-Cookie": `${SHOWN_ONCE_COOKIE}=${value}; ${rules}` });
}

/** What there is to show, of the cookie's value; null for anything else. */
export function readShownOnce(value: string | undefined): Shown | null {
  if (value === undefined) return null;
  try {
    return Shown.safeParse(JSON.parse(Buffer.from(value, "base64url").toString())).data ?? null;
  } catch {
    return null;
  }
}
