import "server-only";
import { forbidden, redirect } from "next/navigation";
import { currentActor } from "./api-caller.ts";

/** Sends a visitor to sign in and back to `path`; shows everybody but admins what is missing. */
export async function requireAdmin(path: string): Promise<void> {
  const actor = await currentActor();
  if (actor.kind !== "user") redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
  if (actor.role !== "admin") forbidden();
}
