import { eraseUnconfirmed, forgetTurns } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const KEPT_DAYS = 7;

/** Erases requests that nobody confirmed in seven days, and addresses known by nothing else (SPEC G3). Gives how many. */
export async function forgetUnconfirmed(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const now = ctx.now().getTime();
  await forgetTurns(ctx.db, new Date(now - 2 * DAY_MS));
  return eraseUnconfirmed(ctx.db, new Date(now - KEPT_DAYS * DAY_MS));
}
