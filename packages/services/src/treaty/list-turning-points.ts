import { isoDateOf } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { NAME_ROW, nameIn } from "../participant/names-in.ts";
import { requirePermission } from "../permission.ts";

type Named = { readonly slug: string; readonly shortTitle: string };

/** A treaty that is not in force: how many of the consents it needs are there. */
export type NearForce = Named & { readonly counted: number; readonly required: number };

/** A participant under notice of withdrawal; `on` is the day it takes effect, null where the record does not say. */
export type ExitUnderWay = {
  readonly treaty: Named;
  readonly participant: { readonly code: string; readonly name: string };
  readonly since: string | null;
  readonly on: string | null;
};

export type TurningPoints = { readonly nearForce: readonly NearForce[]; readonly exits: readonly ExitUnderWay[] };

const SHOWN = { mergedIntoId: null, retractedReason: null } as const;

/** Treaties nearest to entry into force, and the exits that take effect next. */
export async function listTurningPoints(
  ctx: ServiceContext,
  { limit, language }: { readonly limit: number; readonly language: string },
): Promise<TurningPoints> {
  requirePermission(ctx, "treaty.read");
  const treaty = { select: { slug: true, shortTitle: true } } as const;
  const [states, leaving] = await Promise.all([
    ctx.db.treatyState.findMany({
      where: { required: { not: null }, treaty: SHOWN },
      select: { counted: true, required: true, treaty },
      take: 500,
    }),
    ctx.db.participation.findMany({
      where: { status: "withdrawal-pending", treaty: SHOWN },
      select: { since: true, until: true, treaty, participant: { select: NAME_ROW } },
      orderBy: [{ until: { sort: "asc", nulls: "last" } }, { treatyId: "asc" }],
      take: limit,
    }),
  ]);
  const near = states.map((row) => ({ ...row.treaty, counted: row.counted ?? 0, required: row.required ?? 0 }));
  const missing = ({ counted, required }: NearForce): number => required - counted;
  near.sort((a, b) => missing(a) - missing(b) || (a.slug < b.slug ? -1 : 1));
  return {
    nearForce: near.slice(0, limit),
    exits: leaving.map((row) => ({
      treaty: row.treaty,
      participant: { code: row.participant.code, name: nameIn(row.participant, language) },
      since: isoDateOf(row.since),
      on: isoDateOf(row.until),
    })),
  };
}
