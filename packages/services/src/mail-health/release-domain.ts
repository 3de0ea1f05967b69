import { ALL_DOMAINS } from "@pacta/db";
import { z } from "zod";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";

export const ReleaseDomainInput = z.strictObject({
  /** `*`: the stop of all bulk mail. */
  domain: z.union([z.literal(ALL_DOMAINS), z.hostname()]),
  reason: z.string().trim().min(3, "say why").max(500, "is longer than 500 characters"),
});

/** Ends the pause of a domain, or lifts the stop of all bulk mail (SPEC G11). */
export async function releaseDomain(ctx: ServiceContext, input: z.infer<typeof ReleaseDomainInput>): Promise<void> {
  requirePermission(ctx, "mail.manage");
  const { domain, reason } = input;
  await ctx.db.$transaction(async (tx) => {
    const paused = await tx.mailDomain.findUnique({ where: { domain } });
    if (paused === null) throw unknownField("domain", `mail to ${domain} is not paused`);
    await tx.mailDomain.delete({ where: { domain } });
    const change = { action: "mail.resume", entity: "mail-domain", entityId: domain, reason };
    await recordAudit(tx, ctx, { ...change, before: { reason: paused.reason } });
  });
}
