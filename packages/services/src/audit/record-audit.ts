import { createHash } from "node:crypto";
import { Prisma, type Transaction } from "@pacta/db";
import type { Actor, ServiceContext } from "../context.ts";
import { canonicalJson } from "./canonical-json.ts";

export type AuditChange = {
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly before?: Prisma.InputJsonObject;
  readonly after?: Prisma.InputJsonObject;
  readonly reason?: string;
};

export const GENESIS_HASH = "0".repeat(64);
/** Advisory lock that makes the chain one line: two writers would otherwise share a predecessor. */
const CHAIN_LOCK = 7_203_114;

/** Appends to the hash chain inside the caller's transaction (SPEC I1). */
export async function recordAudit(tx: Transaction, ctx: ServiceContext, change: AuditChange): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
  const prevHash = last?.hash ?? GENESIS_HASH;
  const entry = { at: ctx.now().toISOString(), ...actorColumns(ctx.actor), ...change, prevHash };
  await tx.auditEntry.create({
    data: {
      ...entry,
      before: change.before ?? Prisma.DbNull,
      after: change.after ?? Prisma.DbNull,
      reason: change.reason ?? null,
      hash: auditHash(entry),
    },
  });
}

/** SHA-256 over the previous hash and the canonical row, in hexadecimal. */
export function auditHash(entry: Record<string, unknown> & { readonly prevHash: string }): string {
  const { prevHash, ...row } = entry;
  return createHash("sha256").update(prevHash).update(canonicalJson(row)).digest("hex");
}

function actorColumns(actor: Actor): { actor: string; role: string } {
  if (actor.kind === "user") return { actor: actor.id, role: actor.role };
  return { actor: actor.kind, role: actor.kind };
}
