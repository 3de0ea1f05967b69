import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { nameIn } from "./names-in.ts";

/** What an address of a participant leads to. */
export type ParticipantAddress =
  | { readonly kind: "present" | "unknown" }
  | { readonly kind: "moved"; readonly code: string }
  | { readonly kind: "retracted"; readonly name: string; readonly reason: string };

/**
 * Where a code leads: to the participant's own code from those of other schemes, to the record that it was merged
 * into, to the reason why it was taken back; no code is used again (SPEC B6).
 */
export async function readParticipantAddress(
  ctx: ServiceContext,
  { code }: { readonly code: string },
): Promise<ParticipantAddress> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.participant.findMany({
    where: { OR: [{ code }, { codes: { some: { code } } }] },
    select: {
      code: true,
      retractedReason: true,
      mergedInto: { select: { code: true } },
      names: { where: { isFormer: false, language: "en" }, select: { language: true, name: true } },
    },
    orderBy: { code: "asc" },
    take: 10,
  });
  const row = rows.find((one) => one.code === code) ?? rows[0];
  if (row === undefined) return { kind: "unknown" };
  const present = row.mergedInto?.code ?? row.code;
  if (present !== code) return { kind: "moved", code: present };
  if (row.retractedReason === null) return { kind: "present" };
  return { kind: "retracted", name: nameIn(row, "en"), reason: row.retractedReason };
}
