import { findStatusDifferences, isoDateOf } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { type MomentInput, standingMoment } from "../participant/moment-of.ts";
import { NAME_ROW, nameIn } from "../participant/names-in.ts";
import { participantIdsOf } from "../participant/participant-ids-of.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";

export type DifferencesInput = {
  readonly before: MomentInput;
  readonly after: MomentInput;
  readonly treaty: string | null;
  readonly participant: string | null;
  readonly language: string;
  readonly limit: number;
};

/** A status and since when; null: none. Days are ISO. */
export type DifferenceSide = { readonly status: string; readonly since: string | null } | null;

export type Difference = {
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  /** null: the treaty as a whole. */
  readonly participant: { readonly code: string; readonly name: string } | null;
  readonly before: DifferenceSide;
  readonly after: DifferenceSide;
};

export type Differences = { readonly differences: readonly Difference[]; readonly isCut: boolean };

/** What differs between two moments (SPEC C4): one query whatever the number of treaties, cut at `limit`. */
export async function readDifferences(ctx: ServiceContext, input: DifferencesInput): Promise<Differences> {
  requirePermission(ctx, "treaty.read");
  const { treaty, participant, limit, language } = input;
  const treatyId = treaty === null ? null : await treatyIdOf(ctx, treaty);
  const [participantId = null] = (await participantIdsOf(ctx.db, participant === null ? [] : [participant])) ?? [];
  const moments = [standingMoment(ctx, input.before), standingMoment(ctx, input.after)] as const;
  const rows = await findStatusDifferences(ctx.db, moments, { treatyId, participantId, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const ids = [...new Set(shown.flatMap((row) => row.participantId ?? []))];
  const people = await ctx.db.participant.findMany({ where: { id: { in: ids } }, select: { ...NAME_ROW, id: true } });
  const named = new Map(people.map((row) => [row.id, { code: row.code, name: nameIn(row, language) }]));
  const differences = shown.map((row) => ({
    treaty: { slug: row.slug, shortTitle: row.shortTitle },
    participant: (row.participantId === null ? null : named.get(row.participantId)) ?? null,
    before: side(row.before, row.beforeSince),
    after: side(row.after, row.afterSince),
  }));
  return { isCut: rows.length > limit, differences: byParticipant(differences, language) };
}

/** Treaties stay in their order; within each the treaty itself comes first, then its participants by name. */
function byParticipant(differences: readonly Difference[], language: string): Difference[] {
  const places = new Map(
    [...new Set(differences.map(({ treaty }) => treaty.slug))].map((slug, place) => [slug, place]),
  );
  const placeOf = ({ treaty }: Difference): number => places.get(treaty.slug) ?? 0;
  const nameOf = ({ participant }: Difference): string => participant?.name ?? "";
  return differences.toSorted((a, b) => placeOf(a) - placeOf(b) || nameOf(a).localeCompare(nameOf(b), language));
}

function side(status: string | null, since: Date | null): DifferenceSide {
  return status === null ? null : { status, since: isoDateOf(since) };
}

async function treatyIdOf(ctx: ServiceContext, slug: string): Promise<string> {
  const row = await ctx.db.treaty.findUnique({ where: { slug }, select: { id: true } });
  if (row === null) throw unknownField("treaty", `treaty ${slug} not found`);
  return row.id;
}
