import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { SHOWN_PARTICIPANT } from "./shown-participant.ts";

export type ParticipantOption = { readonly code: string; readonly name: string };

/** Every participant by its English name, for choosing one. */
export async function listParticipants(ctx: ServiceContext): Promise<ParticipantOption[]> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.participantName.findMany({
    where: { language: "en", isFormer: false, participant: SHOWN_PARTICIPANT },
    select: { name: true, participant: { select: { code: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 1_000,
  });
  return rows.map((row) => ({ code: row.participant.code, name: row.name }));
}
