import type { ServiceContext } from "../context.ts";

/** For how long a calendar says that what was taken back is off (SPEC F15). */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

export type Rescission = { readonly eventId: string; readonly at: Date };

/** From when on what was taken back is still shown, called off, at an instant. */
export function calledOffSince(until: Date): Date {
  return new Date(until.getTime() - KEPT_DAYS * DAY_MS);
}

/** Which of these events are notices that a later act took back, as known at an instant. */
export async function rescissionsOf(
  ctx: ServiceContext,
  { eventIds, until }: { readonly eventIds: readonly string[]; readonly until: Date },
): Promise<Rescission[]> {
  const rows = await ctx.db.eventVersion.findMany({
    where: {
      kind: "withdrawal-notice-rescinded",
      revokesId: { in: [...eventIds] },
      recordedAt: { lte: until },
      OR: [{ state: "published", supersededAt: null }, { supersededAt: { gt: until } }],
    },
    select: { revokesId: true, recordedAt: true },
  });
  return rows.flatMap(({ revokesId, recordedAt }) =>
    revokesId === null || recordedAt === null ? [] : [{ eventId: revokesId, at: recordedAt }],
  );
}
