import { isoDateOf } from "@pacta/db";
import { isBoundStatus, PARTICIPANT_STATUS_KINDS } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { NAME_ROW, nameIn } from "./names-in.ts";
import { SHOWN_PARTICIPANT } from "./shown-participant.ts";

export type ParticipantListItem = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  /** The last day of a former State. */
  readonly until: string | null;
  /** In how many treaties on record it is bound today. */
  readonly treaties: number;
};

/** Every participant by its name in the language, with the number of treaties that bind it today. */
export async function listParticipantRecords(
  ctx: ServiceContext,
  { language }: { readonly language: string },
): Promise<ParticipantListItem[]> {
  requirePermission(ctx, "treaty.read");
  const bound = PARTICIPANT_STATUS_KINDS.filter(isBoundStatus);
  const [rows, counts] = await Promise.all([
    ctx.db.participant.findMany({
      where: SHOWN_PARTICIPANT,
      select: { ...NAME_ROW, id: true, unRegion: true, validTo: true },
      take: 2000,
    }),
    ctx.db.participation.groupBy({ by: ["participantId"], where: { status: { in: bound } }, _count: true }),
  ]);
  const countOf = new Map(counts.map(({ participantId, _count }) => [participantId, _count]));
  return rows
    .map((row) => ({
      code: row.code,
      name: nameIn(row, language),
      kind: row.kind,
      region: row.unRegion,
      until: isoDateOf(row.validTo),
      treaties: countOf.get(row.id) ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language) || (a.code < b.code ? -1 : 1));
}
