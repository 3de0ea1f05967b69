import "server-only";
import { redirect } from "next/navigation";
import { localHref } from "../messages/request-locale.ts";
import { currentActor } from "./api-caller.ts";

/** Sends a visitor to sign in and back to `path`. */
export async function requireAccount(path: string): Promise<void> {
  const actor = await currentActor();
  if (actor.kind !== "user") redirect(localHref(`/sign-in?${new URLSearchParams({ next: localHref(path) })}`));
}
