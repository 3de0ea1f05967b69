import { dateColumn, isoDateOf, type Prisma } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { NAME_ROW, nameIn } from "../participant/names-in.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";

export type UpcomingView = {
  readonly id: string;
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  readonly participantName: string | null;
  readonly kind: string;
  readonly on: string;
  readonly why: string;
};

export type UpcomingInput = {
  /** Effects of this many days from today on; null: all. */
  readonly days: number | null;
  /** The effect after which to go on. */
  readonly cursor: string | null;
  readonly limit: number;
  readonly language: string;
};

export type UpcomingPage = { readonly effects: readonly UpcomingView[]; readonly nextCursor: string | null };

/** Effects already notified and still to come, the next first. */
export async function listUpcomingEffects(ctx: ServiceContext, input: UpcomingInput): Promise<UpcomingPage> {
  requirePermission(ctx, "treaty.read");
  const { cursor, limit } = input;
  const rows = await ctx.db.upcomingEffect.findMany({
    where: { takesEffectOn: spanOf(ctx, input.days), treaty: { mergedIntoId: null, retractedReason: null } },
    include: UPCOMING_ROW,
    orderBy: [{ takesEffectOn: "asc" }, { id: "asc" }],
    take: limit + 1,
    ...(cursor !== null && { cursor: { id: cursor }, skip: 1 }),
  });
  const effects = rows.slice(0, limit).map((row) => viewOf(row, input.language));
  return { effects, nextCursor: rows.length > limit ? (effects.at(-1)?.id ?? null) : null };
}

/** The named effects, the next first. */
export async function upcomingViews(
  ctx: ServiceContext,
  { ids, language }: { readonly ids: readonly string[]; readonly language: string },
): Promise<UpcomingView[]> {
  const rows = await ctx.db.upcomingEffect.findMany({
    where: { id: { in: [...ids] } },
    include: UPCOMING_ROW,
    orderBy: [{ takesEffectOn: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => viewOf(row, language));
}

const UPCOMING_ROW = {
  treaty: { select: { slug: true, shortTitle: true } },
  participant: { select: NAME_ROW },
} as const satisfies Prisma.UpcomingEffectInclude;

type UpcomingRow = Prisma.UpcomingEffectGetPayload<{ include: typeof UPCOMING_ROW }>;

function viewOf(row: UpcomingRow, language: string): UpcomingView {
  return {
    id: row.id,
    treaty: row.treaty,
    participantName: row.participant && nameIn(row.participant, language),
    kind: row.kind,
    on: isoDateOf(row.takesEffectOn),
    why: row.why,
  };
}

function spanOf(ctx: ServiceContext, days: number | null): Prisma.DateTimeFilter {
  const now = today(ctx);
  const until = days === null ? null : dateColumn(now.add({ days }).toString());
  return { gt: dateColumn(now.toString()), ...(until !== null && { lte: until }) };
}
