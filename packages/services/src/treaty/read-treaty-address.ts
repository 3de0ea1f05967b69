import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

/** What an address of a treaty leads to. */
export type TreatyAddress =
  | { readonly kind: "present" | "unknown" }
  | { readonly kind: "moved"; readonly slug: string }
  | { readonly kind: "retracted"; readonly shortTitle: string; readonly reason: string };

/** Where a slug leads: slugs may change and records be merged or taken back, but no slug is used again (SPEC B6). */
export async function readTreatyAddress(ctx: ServiceContext, { slug }: { slug: string }): Promise<TreatyAddress> {
  requirePermission(ctx, "treaty.read");
  const treaty = await ctx.db.treaty.findUnique({
    where: { slug },
    select: { shortTitle: true, retractedReason: true, mergedInto: { select: { slug: true } } },
  });
  if (treaty === null) return formerAddress(ctx, slug);
  if (treaty.mergedInto !== null) return { kind: "moved", slug: treaty.mergedInto.slug };
  if (treaty.retractedReason === null) return { kind: "present" };
  return { kind: "retracted", shortTitle: treaty.shortTitle, reason: treaty.retractedReason };
}

async function formerAddress(ctx: ServiceContext, slug: string): Promise<TreatyAddress> {
  const former = await ctx.db.treatyFormerSlug.findUnique({
    where: { slug },
    select: { treaty: { select: { slug: true } } },
  });
  return former === null ? { kind: "unknown" } : { kind: "moved", slug: former.treaty.slug };
}
