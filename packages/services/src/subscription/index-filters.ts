import { filtersWithoutAnchors, storeFilter } from "@pacta/db";
import { EventFilter, filterAnchors } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const AT_ONCE = 500;

/** Gives anchors to filters that were stored before there were any; gives how many. To be called when a worker starts. */
export async function indexFilters(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  let indexed = 0;
  for (;;) {
    const filters = await filtersWithoutAnchors(ctx.db, AT_ONCE);
    for (const filter of filters) {
      const anchors = filterAnchors(EventFilter.parse(filter.body));
      await ctx.db.$transaction(async (tx) => storeFilter(tx, { ...filter, anchors }));
    }
    indexed += filters.length;
    if (filters.length < AT_ONCE) return indexed;
  }
}
