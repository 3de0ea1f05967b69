import { findStandings } from "@pacta/db";
import type { ParticipantStatusKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { type MomentInput, standingMoment } from "./moment-of.ts";
import { NAME_ROW, nameIn } from "./names-in.ts";
import { statusKind } from "./read-participant.ts";
import { SHOWN_PARTICIPANT } from "./shown-participant.ts";

/** One participant, with its status in the treaty; null: none. */
export type Tile = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly status: ParticipantStatusKind | null;
  /** UN M49 code, three digits: how a map names its areas. */
  readonly m49: string | null;
};

/** Every present State and whoever else has a status in a treaty: nobody is left out for want of a shape (SPEC D). */
export async function listTiles(
  ctx: ServiceContext,
  { slug, language, ...input }: MomentInput & { readonly slug: string; readonly language: string },
): Promise<Tile[]> {
  requirePermission(ctx, "treaty.read");
  const treaty = await ctx.db.treaty.findUnique({ where: { slug }, select: { id: true } });
  if (treaty === null) throw unknownField("slug", `treaty ${slug} not found`);
  const moment = standingMoment(ctx, input);
  const standings = await findStandings(ctx.db, { participantIds: null, treatyIds: [treaty.id] }, moment);
  const statusOf = new Map(standings.map(({ participantId, status }) => [participantId, statusKind(status)]));
  const rows = await ctx.db.participant.findMany({
    where: {
      OR: [{ kind: "state", unRegion: { not: null }, ...SHOWN_PARTICIPANT }, { id: { in: [...statusOf.keys()] } }],
    },
    select: {
      code: true,
      names: { ...NAME_ROW.names, where: { isFormer: false, language: { in: [language, "en"] } } },
      id: true,
      unRegion: true,
      codes: { where: { scheme: "m49" }, select: { code: true }, take: 1 },
    },
  });
  return rows
    .map((row) => ({
      code: row.code,
      name: nameIn(row, language),
      region: row.unRegion,
      status: statusOf.get(row.id) ?? null,
      m49: row.codes[0]?.code ?? null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language) || (a.code < b.code ? -1 : 1));
}
