import type { Actor, ServiceContext } from "./context.ts";
import { ServiceError } from "./service-error.ts";

/** Who may do what: the one matrix. `system` is the worker; `public` is anybody. */
const ALLOWED = {
  "treaty.read": ["public", "viewer", "editor", "reviewer", "admin", "system"],
  "subscription.request": ["public", "viewer", "editor", "reviewer", "admin"],
  "report.send": ["public", "viewer", "editor", "reviewer", "admin"],
  "report.read": ["editor", "reviewer", "admin"],
  "account.read": ["viewer", "editor", "reviewer", "admin"],
  "account.recover": ["public", "viewer", "editor", "reviewer", "admin"],
  "webhook.manage": ["viewer", "editor", "reviewer", "admin"],
  "inbox.use": ["viewer", "editor", "reviewer", "admin"],
  "feed.manage": ["viewer", "editor", "reviewer", "admin"],
  "event.draft": ["editor", "reviewer", "admin"],
  "event.publish": ["editor", "reviewer", "admin", "system"],
  "event.retract": ["editor", "reviewer", "admin"],
  "treaty.create": ["editor", "admin", "system"],
  "treaty.rules": ["editor", "admin", "system"],
  "projection.rebuild": ["admin", "system"],
  "link.check": ["admin", "system"],
  "notice.read": ["system"],
  "delivery.run": ["system"],
  "audit.read": ["admin"],
  "mail.manage": ["admin"],
  "operations.read": ["admin", "system"],
  "trace.read": ["editor", "reviewer", "admin"],
} as const satisfies Record<string, readonly string[]>;

export type Permission = keyof typeof ALLOWED;

/** The matrix as data, for the test that walks every role × permission. */
export const PERMISSIONS: Readonly<Record<Permission, readonly string[]>> = ALLOWED;

/** Refuses with `unauthenticated` when nobody is signed in, with `forbidden` when the role may not. */
export function requirePermission(ctx: Pick<ServiceContext, "actor">, permission: Permission): void {
  if (PERMISSIONS[permission].includes(authorityOf(ctx.actor))) return;
  if (ctx.actor.kind === "public") throw new ServiceError("unauthenticated", "sign in to do this");
  throw new ServiceError("forbidden", `your role may not do this (${permission})`);
}

function authorityOf(actor: Actor): string {
  return actor.kind === "user" ? actor.role : actor.kind;
}

/** The account behind a change, or null for the system's own. */
export function accountIdOf(actor: Actor): string | null {
  return actor.kind === "user" ? actor.id : null;
}
