import "server-only";
import { cookies } from "next/headers";
import { KEPT_FORM_COOKIE, readKeptForm } from "../http/kept-form.ts";

/** What was typed into the form that has just been refused; null for none. */
export async function keptForm(): Promise<FormData | null> {
  return readKeptForm((await cookies()).get(KEPT_FORM_COOKIE)?.value);
}
