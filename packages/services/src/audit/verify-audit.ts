import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { auditHash, GENESIS_HASH } from "./record-audit.ts";

export type AuditVerdict =
  | { readonly kind: "intact"; readonly entries: number }
  | { readonly kind: "broken"; readonly seq: string };

const PAGE = 1_000;

/** Walks the chain from its first row and names the first row that does not follow (SPEC I1). */
export async function verifyAudit(ctx: ServiceContext): Promise<AuditVerdict> {
  requirePermission(ctx, "audit.read");
  let prevHash = GENESIS_HASH;
  let after = 0n;
  let entries = 0;
  for (;;) {
    const rows = await ctx.db.auditEntry.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    if (rows.length === 0) return { kind: "intact", entries };
    for (const { seq, hash, at, ...row } of rows) {
      if (row.prevHash !== prevHash || auditHash({ ...row, at: at.toISOString() }) !== hash) {
        return { kind: "broken", seq: seq.toString() };
      }
      prevHash = hash;
      after = seq;
      entries += 1;
    }
  }
}
