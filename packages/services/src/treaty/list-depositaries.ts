import { findDepositaries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const MOST = 200;

/** Depositaries that some treaty names, by name. */
export async function listDepositaries(ctx: ServiceContext): Promise<string[]> {
  requirePermission(ctx, "treaty.read");
  return findDepositaries(ctx.db, MOST);
}
