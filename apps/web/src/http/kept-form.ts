import { z } from "zod";

/** Carries what was typed into a refused form back to it (WCAG 3.3.7): never in an address, gone after a minute. */
export const KEPT_FORM_COOKIE = "pacta_kept_form";

const LIFE_S = 60;
/** Browsers keep 4096 bytes of a cookie, with its name and rules. */
const LONGEST = 3_800;
const Entries = z.array(z.tuple([z.string().max(50), z.string().max(2_000)])).max(50);

/** The header that hands the fields of a form back to its page; without one where there are more than fit. */
export function keptFormHeaders(form: FormData, appUrl: string): Headers {
  const entries = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()]] : []));
  const value = Buffer.from(JSON.stringify(entries)).toString("base64url");
  if (value.length > LONGEST) return new Headers();
  const secure = appUrl.startsWith("https:") ? "; Secure" : "";
  const rules = `Path=/; Max-Age=${LIFE_S}; HttpOnly; SameSite=Strict${secure}`;
  return new Headers({ "Set-Cookie": `${KEPT_FORM_COOKIE}=${value}; ${rules}` });
}

/** The fields of the cookie's value; null for anything else. */
export function readKeptForm(value: string | undefined): FormData | null {
  if (value === undefined) return null;
  try {
    const { data } = Entries.safeParse(JSON.parse(Buffer.from(value, "base64url").toString()));
    if (data === undefined) return null;
    const form = new FormData();
    for (const [name, text] of data) form.append(name, text);
    return form;
  } catch {
    return null;
  }
}
