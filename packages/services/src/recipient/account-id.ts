import type { ServiceContext } from "../context.ts";
import { accountIdOf } from "../permission.ts";
import { ServiceError } from "../service-error.ts";

/** The signed-in account's id; `unauthenticated` for everybody else. */
export function requireAccountId(ctx: Pick<ServiceContext, "actor">): string {
  const id = accountIdOf(ctx.actor);
  if (id === null) throw new ServiceError("unauthenticated", "sign in to do this");
  return id;
}
