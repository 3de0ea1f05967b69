import type { StatusChange } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { EVENT_VIEW_ROW, type EventView, toEventView } from "../event/event-view.ts";
import { type ChangeView, changeViews } from "../event/preview-publication.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import type { StatusCard, TreatyView } from "../treaty/treaty-view.ts";

/** The facts of one alert: the same ones the treaty page shows, from the same procedures. */
export type NoticeFacts = {
  readonly treaty: {
    readonly slug: string;
    readonly shortTitle: string;
    readonly title: string;
    readonly statusAsAt: string;
  };
  readonly event: EventView;
  /** Stated by a source, else the effect that the treaty gives this event. */
  readonly takesEffectOn: string | null;
  readonly changes: readonly ChangeView[];
  readonly status: StatusCard;
  /** The page of the treaty. */
  readonly url: string;
};

/** Reads what there is to say about a published event version. For the worker only. */
export async function readNotice(
  ctx: ServiceContext,
  input: { readonly eventVersionId: string },
): Promise<NoticeFacts> {
  requirePermission(ctx, "notice.read");
  const version = await ctx.db.eventVersion.findUnique({
    where: { id: input.eventVersionId, recordedAt: { not: null } },
    include: { ...EVENT_VIEW_ROW, outbox: { select: { changes: true } } },
  });
  if (version === null) throw unknownField("eventVersionId", `event version ${input.eventVersionId} is not published`);
  const event = toEventView(version);
  const treaty = await readTreaty(ctx, { slug: event.treaty.slug, asOf: null, knownAt: null });
  // The outbox column was written from this very type in publishEvent.
  const changes = (version.outbox?.changes ?? []) as unknown as readonly StatusChange[];
  const title = treaty.titles.find((entry) => entry.language === "en")?.title ?? treaty.shortTitle;
  return {
    treaty: { slug: treaty.slug, shortTitle: treaty.shortTitle, title, statusAsAt: treaty.statusAsAt },
    event,
    takesEffectOn: event.effectiveDate ?? effectOf(treaty, event.eventId),
    changes: await changeViews(ctx, changes),
    status: treaty.status,
    url: `${ctx.config.appUrl}/treaties/${treaty.slug}`,
  };
}

function effectOf(treaty: TreatyView, eventId: string): string | null {
  return treaty.upcoming.find((effect) => effect.eventId === eventId)?.on ?? null;
}
