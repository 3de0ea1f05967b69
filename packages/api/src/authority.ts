import { type Actor, ServiceError } from "@pacta/services";

export type Authority = "subscriber" | "editor" | "admin" | "system";

const HOLDERS: Record<Authority, readonly string[]> = {
  subscriber: ["viewer", "editor", "reviewer", "admin"],
  editor: ["editor", "reviewer", "admin"],
  admin: ["admin"],
  system: ["system"],
};

/** Refuses an actor below the level of a procedure; the services check the finer permission again. */
export function requireAuthority(actor: Actor, authority: Authority): void {
  const holder = actor.kind === "user" ? actor.role : actor.kind;
  if (HOLDERS[authority].includes(holder)) return;
  if (actor.kind === "public") throw new ServiceError("unauthenticated", "sign in to do this");
  throw new ServiceError("forbidden", "your role may not do this");
}
