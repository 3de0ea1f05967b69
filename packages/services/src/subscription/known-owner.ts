import type { ServiceContext } from "../context.ts";
import { readPreferencesToken } from "../token/preferences-token.ts";

type Claim = { readonly address: string; readonly token: string | null };

/** True when the session or the preference link of the request proves that the address is its sender's own. */
export async function isKnownOwner(ctx: ServiceContext, { address, token }: Claim): Promise<boolean> {
  const id = token === null ? null : readPreferencesToken(ctx.config.secret, token);
  const owners = [...(id === null ? [] : [{ id }]), ...(ctx.actor.kind === "user" ? [{ userId: ctx.actor.id }] : [])];
  if (owners.length === 0) return false;
  return (await ctx.db.recipient.count({ where: { address, state: "confirmed", OR: owners } })) > 0;
}
