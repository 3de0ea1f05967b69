import "server-only";
import { cookies } from "next/headers";
import { readShownOnce, SHOWN_ONCE_COOKIE, type Shown } from "../http/shown-once.ts";

/** The secret that the form before this page made; null for none. */
export async function shownOnce(): Promise<Shown | null> {
  return readShownOnce((await cookies()).get(SHOWN_ONCE_COOKIE)?.value);
}
