import { dateColumn, isoDateOf } from "@pacta/db";
import { Certainty, EventFilter, type LawLanguage, type MatchableEvent, matchesFilter } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { effectKind } from "../delivery/effect-kind.ts";
import { NAME_ROW, nameIn } from "../participant/names-in.ts";
import { today } from "../treaty/today.ts";

const MOST_EFFECTS = 400;
const MOST_FILTERS = 500;

export type FollowedEffect = {
  readonly id: string;
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  readonly participantName: string | null;
  readonly kind: string;
  readonly on: string;
  readonly why: string;
};

type Input = { readonly recipientIds: readonly string[]; readonly days: number; readonly language: LawLanguage };

/** Effects still to come among what somebody follows, the next first. Source: SPEC A7. */
export async function listFollowedEffects(ctx: ServiceContext, input: Input): Promise<FollowedEffect[]> {
  const followed = await ctx.db.filter.findMany({
    where: { subscriptions: { some: { recipientId: { in: [...input.recipientIds] }, state: "active" } } },
    select: { body: true },
    orderBy: { id: "asc" },
    take: MOST_FILTERS,
  });
  const filters = followed.map(({ body }) => EventFilter.parse(body));
  if (filters.length === 0) return [];
  const rows = await comingEffects(ctx, input);
  return rows
    .filter((row) => matchablesOf(row).some((event) => filters.some((filter) => matchesFilter(filter, event))))
    .map((row) => ({
      id: row.id,
      treaty: { slug: row.treaty.slug, shortTitle: row.treaty.shortTitle },
      participantName: row.participant && nameIn(row.participant, input.language),
      kind: row.kind,
      on: isoDateOf(row.takesEffectOn),
      why: row.why,
    }));
}

async function comingEffects(ctx: ServiceContext, { days }: Input) {
  const now = today(ctx);
  const participant = { select: { code: true, unRegion: true } };
  return ctx.db.upcomingEffect.findMany({
    where: {
      takesEffectOn: { gt: dateColumn(now.toString()), lte: dateColumn(now.add({ days }).toString()) },
      treaty: { mergedIntoId: null, retractedReason: null },
    },
    include: {
      participant: { select: { ...NAME_ROW, code: true, unRegion: true } },
      treaty: {
        select: {
          ...{ slug: true, shortTitle: true, form: true, depositary: true },
          topics: { select: { topicCode: true } },
          participation: { select: { participant } },
        },
      },
    },
    orderBy: [{ takesEffectOn: "asc" }, { id: "asc" }],
    take: MOST_EFFECTS,
  });
}

type Effect = Awaited<ReturnType<typeof comingEffects>>[number];

/** As the alerts see it: under the kind of the effect; in a bilateral treaty it concerns both. */
function matchablesOf({ kind, participant, treaty }: Effect): MatchableEvent[] {
  const all = treaty.participation.map((each) => each.participant);
  const concerned = treaty.form === "bilateral" ? all : participant === null ? [] : [participant];
  const event = {
    treaty: treaty.slug,
    participants: concerned.map(({ code }) => code),
    topics: treaty.topics.map(({ topicCode }) => topicCode),
    regions: concerned.flatMap(({ unRegion }) => unRegion ?? []),
    depositary: treaty.depositary,
    certainty: Certainty.parse("received"),
    alsoIn: all.map(({ code }) => code),
  };
  return [{ ...event, kind: effectKind(kind) ?? "entry-into-force" }];
}
