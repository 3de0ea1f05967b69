import type { Prisma } from "@pacta/db";
import { relatedTreatyCodes } from "@pacta/domain";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { projectDependants } from "../projection/project-dependants.ts";
import { reprojectTreaty } from "../projection/project-treaty.ts";
import { unknownField } from "../service-error.ts";
import { checkRules } from "./check-rules.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { today } from "./today.ts";

export type RecordTreatyRulesInput = { readonly treaty: string; readonly rules: unknown };

/**
 * Replaces a treaty's rules, which changes every answer about it, past ones too: its projections are written anew.
 * Refuses rules that contradict themselves with the field at fault, before anything is stored.
 */
export async function recordTreatyRules(
  ctx: ServiceContext,
  input: RecordTreatyRulesInput,
): Promise<{ treaty: string }> {
  requirePermission(ctx, "treaty.rules");
  const { treaty } = input;
  await ctx.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM treaties WHERE slug = ${treaty} FOR UPDATE`;
      const stored = await tx.treaty.findUnique({
        where: { slug: treaty },
        select: { id: true, form: true, rules: true },
      });
      if (stored === null) throw unknownField("treaty", `treaty ${treaty} not found`);
      const rules = await checkRules(tx, stored.form, input.rules);
      const columns = { rules: rules satisfies Prisma.InputJsonValue, refersTo: relatedTreatyCodes(rules) };
      await tx.treaty.update({ where: { slug: treaty }, data: columns });
      const moment = { asOf: today(ctx), knownAt: ctx.now() };
      await reprojectTreaty(tx, await loadTreatyLog(tx, treaty), moment);
      await projectDependants(tx, treaty, moment, reprojectTreaty);
      await recordAudit(tx, ctx, {
        action: "treaty.rules",
        entity: "treaty",
        entityId: stored.id,
        before: { rules: stored.rules as Prisma.InputJsonValue },
        after: { rules },
      });
    },
    { timeout: 60_000 },
  );
  return { treaty };
}
