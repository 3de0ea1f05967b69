import { isoDateOf, type Prisma, type RecordedVersion } from "@pacta/db";
import { parsePlainDate, parseTreatyRules, type StatusMoment } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { asKnownAt } from "../event/as-known-at.ts";
import { type CorrectedEvent, withCorrections } from "../event/corrections.ts";
import { type EventView, referenceView } from "../event/event-view.ts";
import { recordedEventViews } from "../event/recorded-event-views.ts";
import { unansweredLinks } from "../event/unanswered-links.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { currentTreatyLog } from "./current-treaty-log.ts";
import type { TreatyLog } from "./load-treaty-log.ts";
import { presentStatus } from "./present-status.ts";
import { participantViews, statusCard, upcomingViews } from "./status-card.ts";
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
  const [row, log] = await Promise.all([
    ctx.db.treaty.findUnique({ where: { slug: input.slug }, include: ROW }),
    currentTreatyLog(ctx.db, input.slug),
  ]);
  if (row === null || log === null) throw unknownField("slug", `treaty ${input.slug} not found`);
  const { language = "en" } = input;
  const moment = momentOf(ctx, input);
  const status = presentStatus(log, moment);
  const standing = standingAt(log, moment.knownAt);
  const codes = [...status.participants, ...standing].flatMap(({ participant }) => participant ?? []);
  const people = await namedParticipants(ctx.db, [...new Set(codes)], language);
  const record = recordOf(row);
  const isKnownPast = input.knownAt !== null;
  const timeline = recordedEventViews(standing, {
    treaty: { slug: row.slug, shortTitle: row.shortTitle, form: row.form },
    log: log.versions,
    nameOf: (code) => people(code).name,
  });
  return {
    ...record,
    sources: isKnownPast ? record.sources.map((source) => ({ ...source, unansweredOn: null })) : record.sources,
    asOf: status.asOf,
    knownAt: status.knownAt,
    isPast: input.asOf !== null || input.knownAt !== null,
    status: statusCard(status),
    participants: participantViews(status, people, language),
    upcoming: upcomingViews(status, people),
    timeline: await asTold(ctx, timeline, isKnownPast ? moment.knownAt : null),
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

/** What stood at the instant, the newest act first; of acts on one day the last received, acts without a day before all. */
function standingAt(log: TreatyLog, knownAt: Date): RecordedVersion[] {
  return log.versions
    .filter(
      ({ recordedAt, supersededAt }) => recordedAt <= knownAt && (supersededAt === null || supersededAt > knownAt),
    )
    .sort((a, b) => later(a.actDate, b.actDate) || later(a.receivedDate, b.receivedDate) || (a.id < b.id ? 1 : -1));
}

/** Orders ISO days, the later first; none comes before all. */
function later(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? -1 : 1;
}

/** Events with what each corrected; the present also says which links fail, a past state of knowledge what stood then. */
async function asTold(
  ctx: ServiceContext,
  events: readonly EventView[],
  knownAt: Date | null,
): Promise<CorrectedEvent[]> {
  const corrected = await withCorrections(ctx.db, events);
  if (knownAt !== null) return corrected.map((event) => asKnownAt(event, knownAt));
  const unansweredOn = await unansweredLinks(ctx.db, corrected);
  return corrected.map((event) => ({
    ...event,
    references: event.references.map((reference) => ({ ...reference, unansweredOn: unansweredOn(reference.url) })),
  }));
}
