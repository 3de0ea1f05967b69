import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const PAGE = 50;

export type SuppressionView = {
  readonly id: string;
  /** Null for an address that is kept as a hash alone. */
  readonly address: string | null;
  readonly reason: string;
  readonly source: string;
  /** Status and diagnostic of the report; null once they are erased. */
  readonly evidence: string | null;
  readonly createdAt: Date;
};

export type SuppressionPage = { readonly items: readonly SuppressionView[]; readonly next: string | null };

/** Addresses that are not written to at present, the newest first; `after` is the last id of the page before. */
export async function listSuppressions(
  ctx: ServiceContext,
  { after }: { readonly after: string | null },
): Promise<SuppressionPage> {
  requirePermission(ctx, "mail.manage");
  const rows = await ctx.db.suppression.findMany({
    where: { releasedAt: null, ...(after === null ? {} : { id: { lt: after } }) },
    orderBy: { id: "desc" },
    take: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  const known = await ctx.db.recipient.findMany({
    where: { addressHash: { in: shown.map(({ addressHash }) => addressHash) }, state: { not: "erased" } },
    select: { addressHash: true, address: true },
  });
  const addresses = new Map(known.map(({ addressHash, address }) => [addressHash, address]));
  const items = shown.map(({ id, addressHash, reason, source, evidence, createdAt }) => {
    return {
      id,
      address: addresses.get(addressHash) ?? null,
      reason,
      source,
      evidence: evidenceLine(evidence),
      createdAt,
    };
  });
  return { items, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}

function evidenceLine(evidence: unknown): string | null {
  if (evidence === null || typeof evidence !== "object") return null;
  const parts = ["status", "diagnostic"].flatMap((name) => {
    const value: unknown = Reflect.get(evidence, name);
    return typeof value === "string" ? [value] : [];
  });
  return parts.length === 0 ? null : parts.join(" ");
}
