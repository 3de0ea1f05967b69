import { isoDateOf } from "@pacta/db";
import type { StatusChange, UpcomingEffectKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { type EventView, eventViewIn, eventViewRow, type ReferenceView } from "../event/event-view.ts";
import { type ChangeView, changeViews } from "../event/preview-publication.ts";
import { previousVersions } from "../event/previous-versions.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import type { StatusCard, TreatyView } from "../treaty/treaty-view.ts";

/** An effect that comes, or is there: the treaty's own where nobody is named. */
export type NoticeEffect = {
  readonly kind: UpcomingEffectKind;
  readonly participantName: string | null;
  /** ISO day. */
  readonly on: string;
  /** 0 on the day itself. */
  readonly leadDays: number;
};

/** The facts of one alert: the same ones the treaty page shows, from the same procedures. */
export type NoticeFacts = {
  readonly kind: "event" | "correction" | "cancellation" | "reminder" | "effect";
  readonly treaty: {
    readonly slug: string;
    readonly shortTitle: string;
    readonly title: string;
    readonly form: "bilateral" | "multilateral";
    readonly statusAsAt: string;
  };
  /** Null for an effect that no act brings about. */
  readonly event: EventView | null;
  /** Those of the event, else of the treaty. */
  readonly references: readonly ReferenceView[];
  /** What was said of the event before; null for a first version. */
  readonly previous: EventView | null;
  /** The event that this one takes back. */
  readonly revoked: EventView | null;
  /** When followers were first told of what this corrects or takes back. */
  readonly toldAt: Date | null;
  readonly effect: NoticeEffect | null;
  /** Stated by a source, else the effect that the treaty gives this event. */
  readonly takesEffectOn: string | null;
  readonly changes: readonly ChangeView[];
  readonly status: StatusCard;
  /** The page of the treaty. */
  readonly url: string;
};

export type NoticeInput = { readonly outboxId: string; readonly language: string };

/** Reads what there is to say in a notice, participants named in a language. For the worker only. */
export async function readNotice(ctx: ServiceContext, { outboxId, language }: NoticeInput): Promise<NoticeFacts> {
  requirePermission(ctx, "notice.read");
  const notice = await ctx.db.outbox.findUnique({
    where: { id: outboxId },
    include: { version: { include: eventViewRow(language) }, treaty: { select: { slug: true } } },
  });
  if (notice === null) throw unknownField("outboxId", `notice ${outboxId} not found`);
  const event = notice.version === null ? null : eventViewIn(language)(notice.version);
  const slug = notice.treaty?.slug ?? event?.treaty.slug;
  if (slug === undefined) throw new Error(`notice ${outboxId} is about nothing`);
  const treaty = await readTreaty(ctx, { slug, asOf: null, knownAt: null });
  // The outbox column was written from this very type when the event was published.
  const changes = notice.changes as unknown as readonly StatusChange[];
  const title = treaty.titles.find((entry) => entry.language === language)?.title ?? englishTitle(treaty);
  return {
    kind: notice.kind,
    treaty: { slug, shortTitle: treaty.shortTitle, title, form: treaty.form, statusAsAt: treaty.statusAsAt },
    event,
    references: event?.references ?? treaty.sources,
    ...(await earlierOf(ctx, notice, language)),
    effect: await effectOf(ctx, notice, language),
    takesEffectOn: event === null ? null : (event.effectiveDate ?? effectDay(treaty, event.eventId)),
    changes: await changeViews(ctx, changes),
    status: treaty.status,
    url: `${ctx.config.appUrl}/treaties/${treaty.slug}`,
  };
}

function englishTitle(treaty: TreatyView): string {
  return treaty.titles.find((entry) => entry.language === "en")?.title ?? treaty.shortTitle;
}

function effectDay(treaty: TreatyView, eventId: string): string | null {
  return treaty.upcoming.find((effect) => effect.eventId === eventId)?.on ?? null;
}

type Told = {
  readonly id: string;
  readonly kind: NoticeFacts["kind"];
  readonly version: { readonly eventId: string; readonly number: number; readonly revokesId: string | null } | null;
};

/** What was said before of the event or of what it takes back, and when followers were first told of that. */
async function earlierOf(
  ctx: ServiceContext,
  { id, kind, version }: Told,
  language: string,
): Promise<Pick<NoticeFacts, "previous" | "revoked" | "toldAt">> {
  if (version === null) return { previous: null, revoked: null, toldAt: null };
  const { eventId, revokesId } = version;
  return {
    previous: (await previousVersions(ctx.db, [version], language))(version),
    revoked: revokesId === null ? null : await lastVersion(ctx, revokesId, language),
    toldAt: await firstTold(ctx, kind === "event" ? revokesId : eventId, id),
  };
}

async function lastVersion(ctx: ServiceContext, eventId: string, language: string): Promise<EventView | null> {
  const row = await ctx.db.eventVersion.findFirst({
    where: { eventId, recordedAt: { not: null } },
    orderBy: { number: "desc" },
    include: eventViewRow(language),
  });
  return row === null ? null : eventViewIn(language)(row);
}

async function firstTold(ctx: ServiceContext, eventId: string | null, outboxId: string): Promise<Date | null> {
  if (eventId === null) return null;
  const first = await ctx.db.outbox.findFirst({
    where: { version: { eventId }, id: { not: outboxId }, fannedOutAt: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true },
  });
  return first?.createdAt ?? null;
}

type EffectColumns = {
  readonly effectOf: string | null;
  readonly effectOn: Date | null;
  readonly effectKind: string | null;
  readonly leadDays: number | null;
};

async function effectOf(ctx: ServiceContext, notice: EffectColumns, language: string): Promise<NoticeEffect | null> {
  const on = isoDateOf(notice.effectOn);
  if (on === null || notice.effectKind === null) return null;
  const participantName = notice.effectOf === null ? null : await nameOf(ctx, notice.effectOf, language);
  // Written by the projections from this very type.
  return { kind: notice.effectKind as UpcomingEffectKind, participantName, on, leadDays: notice.leadDays ?? 0 };
}

async function nameOf(ctx: ServiceContext, id: string, language: string): Promise<string> {
  const { code } = await ctx.db.participant.findUniqueOrThrow({ where: { id }, select: { code: true } });
  return (await namedParticipants(ctx.db, [code], language))(code).name;
}
