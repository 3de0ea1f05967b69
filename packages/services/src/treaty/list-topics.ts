import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

/** Topics that at least one treaty has, by name. */
export async function listTopics(ctx: ServiceContext): Promise<{ code: string; name: string }[]> {
  requirePermission(ctx, "treaty.read");
  return ctx.db.topic.findMany({ where: { treaties: { some: {} } }, orderBy: { name: "asc" } });
}
