import { Prisma } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ServiceError, unknownField } from "../service-error.ts";
import { addressHash } from "../subscription/address-hash.ts";
import { EmailAddress } from "../subscription/email-address.ts";

const Reason = z.string().trim().min(3, "say why").max(500, "is longer than 500 characters");

const Evidence = z.string().trim().max(1_000, "is longer than 1000 characters").nullable().default(null);

export const SuppressInput = z.strictObject({ address: EmailAddress, reason: Reason, evidence: Evidence });
export const ReleaseInput = z.strictObject({ id: z.uuid(), reason: Reason });

/** Stops all mail to an address by hand (SPEC G6); `conflict` where it is stopped already. */
export async function suppressAddress(ctx: ServiceContext, input: z.input<typeof SuppressInput>): Promise<void> {
  requirePermission(ctx, "mail.manage");
  const hash = addressHash(ctx.config.secret, input.address);
  await ctx.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hash}, 0))`;
    const standing = await tx.suppression.count({ where: { addressHash: hash, releasedAt: null } });
    if (standing > 0) throw new ServiceError("conflict", "this address is suppressed already");
    const id = uuidv7();
    const facts = { reason: "manual", source: "admin" } as const;
    const evidence = input.evidence ? { diagnostic: input.evidence } : Prisma.DbNull;
    await tx.suppression.create({ data: { id, addressHash: hash, ...facts, evidence, createdAt: ctx.now() } });
    const change = { action: "suppression.add", entity: "suppression", entityId: id, reason: input.reason };
    await recordAudit(tx, ctx, { ...change, after: facts });
  });
}

/** Lets mail to an address go out again, with a reason that is kept; a second time changes nothing. */
export async function releaseSuppression(ctx: ServiceContext, input: z.infer<typeof ReleaseInput>): Promise<void> {
  requirePermission(ctx, "mail.manage");
  const { id, reason } = input;
  await ctx.db.$transaction(async (tx) => {
    const found = await tx.suppression.findUnique({ where: { id }, select: { reason: true, releasedAt: true } });
    if (found === null) throw unknownField("id", "this suppression is not on record");
    if (found.releasedAt !== null) return;
    const release = { releasedAt: ctx.now(), releaseReason: reason, evidence: Prisma.DbNull };
    await tx.suppression.update({ where: { id }, data: release });
    const change = { action: "suppression.release", entity: "suppression", entityId: id, reason };
    await recordAudit(tx, ctx, { ...change, before: { reason: found.reason } });
  });
}
