import { isoDateOf, type Prisma } from "@pacta/db";
import { parsePlainDate, parseTreatyRules, type StatusMoment } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { asKnownAt } from "../event/as-known-at.ts";
import { type CorrectedEvent, withCorrections } from "../event/corrections.ts";
import { eventViewIn, eventViewRow, referenceView } from "../event/event-view.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { participantViews, statusCard, upcomingViews } from "./status-card.ts";
import { statusOfLog } from "./status-of-log.ts";
import { today } from "./today.ts";
import { clausesOf } from "./treaty-clauses.ts";
import type { RelatedTreaty, TreatyView } from "./treaty-view.ts";

export type ReadTreatyInput = {
  readonly slug: string;
  readonly asOf: string | null;
  readonly knownAt: Date | null;
  /** Participants are named in it; English where it is not given. */
  readonly language?: string | undefined;
};

const OTHER = { select: { slug: true, shortTitle: true } } as const;
const ROW = {
  titles: { orderBy: [{ authentic: "desc" }, { language: "asc" }] },
  identifiers: { orderBy: { scheme: "asc" } },
  sources: { orderBy: { id: "asc" } },
  topics: { select: { topic: true }, orderBy: { topicCode: "asc" } },
  provisions: { orderBy: { position: "asc" }, include: { topic: true } },
  relationsOut: { include: { to: OTHER } },
  relationsIn: { include: { from: OTHER } },
} as const satisfies Prisma.TreatyInclude;
type Row = Prisma.TreatyGetPayload<{ include: typeof ROW }>;

/** A treaty with its status on a day in law, as known at an instant; both default to now. */
export async function readTreaty(ctx: ServiceContext, input: ReadTreatyInput): Promise<TreatyView> {
  requirePermission(ctx, "treaty.read");
  const row = await ctx.db.treaty.findUnique({ where: { slug: input.slug }, include: ROW });
  if (row === null) throw unknownField("slug", `treaty ${input.slug} not found`);
  const log = await loadTreatyLog(ctx.db, input.slug);
  const { language = "en" } = input;
  const moment = momentOf(ctx, input);
  const record = recordOf(row);
  const isKnownPast = input.knownAt !== null;
  const status = statusOfLog(log, moment);
  const people = await namedParticipants(
    ctx.db,
    status.participants.map((entry) => entry.participant),
    language,
  );
  return {
    ...record,
    sources: isKnownPast ? record.sources.map((source) => ({ ...source, unansweredOn: null })) : record.sources,
    asOf: status.asOf,
    knownAt: status.knownAt,
    isPast: input.asOf !== null || input.knownAt !== null,
    status: statusCard(status),
    participants: participantViews(status, people, language),
    upcoming: upcomingViews(status, people),
    timeline: await timelineOf(ctx, row.id, { ...moment, isKnownPast, language }),
  };
}

function momentOf(ctx: ServiceContext, input: ReadTreatyInput): StatusMoment {
  return {
    asOf: input.asOf === null ? today(ctx) : parsePlainDate(input.asOf),
    knownAt: input.knownAt ?? ctx.now(),
  };
}

function recordOf(row: Row) {
  const { slug, shortTitle, form, depositary, signedAt, note } = row;
  return {
    slug,
    shortTitle,
    form,
    depositary,
    signedAt,
    note,
    signedOn: isoDateOf(row.signedOn),
    statusAsAt: isoDateOf(row.statusAsAt),
    titles: row.titles.map(({ language, title, authentic }) => ({ language, title, authentic })),
    identifiers: row.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    topics: row.topics.map((entry) => entry.topic),
    clauses: clausesOf(parseTreatyRules(row.rules)),
    provisions: row.provisions.map(({ topicCode, topic, article, summary }) => ({
      topicCode,
      topicName: topic.name,
      article,
      summary,
    })),
    related: relatedOf(row),
    sources: row.sources.map(referenceView),
  };
}

function relatedOf(row: Row): RelatedTreaty[] {
  return [
    ...row.relationsOut.map(({ kind, to, takesEffectOn }) => ({
      kind,
      direction: "out" as const,
      ...to,
      on: isoDateOf(takesEffectOn),
    })),
    ...row.relationsIn.map(({ kind, from, takesEffectOn }) => ({
      kind,
      direction: "in" as const,
      ...from,
      on: isoDateOf(takesEffectOn),
    })),
  ];
}

type TimelineScope = { readonly knownAt: Date; readonly isKnownPast: boolean; readonly language: string };

async function timelineOf(
  ctx: ServiceContext,
  treatyId: string,
  { knownAt, isKnownPast, language }: TimelineScope,
): Promise<CorrectedEvent[]> {
  const rows = await ctx.db.eventVersion.findMany({
    where: {
      event: { treatyId },
      recordedAt: { lte: knownAt },
      OR: [{ supersededAt: null }, { supersededAt: { gt: knownAt } }],
    },
    include: eventViewRow(language),
    orderBy: [{ actDate: { sort: "desc", nulls: "first" } }, { receivedDate: "desc" }, { id: "desc" }],
  });
  const events = await withCorrections(ctx.db, rows.map(eventViewIn(language)));
  return events.map((event) => asKnownAt(event, isKnownPast ? knownAt : null));
}
