import { isoDateOf, type Prisma } from "@pacta/db";
import type { EventKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { effectKind } from "../delivery/effect-kind.ts";
import { type EventView, eventViewIn, eventViewRow } from "../event/event-view.ts";
import { previousVersions } from "../event/previous-versions.ts";
import { nameIn } from "../participant/names-in.ts";
import { requirePermission } from "../permission.ts";

/** One line of a digest; days are ISO strings. */
export type DigestItemFacts = {
  readonly outboxId: string;
  readonly kind: EventKind;
  /** Said anew, said otherwise than before, or taken back. */
  readonly standing: "new" | "corrected" | "retracted";
  /** What a correction says beside what was said before; null for all else. */
  readonly correction: { readonly before: EventView; readonly after: EventView } | null;
  readonly treatyTitle: string;
  readonly form: "bilateral" | "multilateral";
  readonly participantName: string | null;
  readonly precision: string;
  readonly actDate: string | null;
  /** Stated by a source, else the effect that the treaty gives the event; of a reminder the day it reminds of. */
  readonly takesEffectOn: string | null;
  /** The page of the treaty. */
  readonly url: string;
};

export type DigestItemsInput = { readonly outboxIds: readonly string[]; readonly language: string };

const AT_ONCE = 1_000;

/** Reads what digests say of notices, participants named in a language; in no order. For the worker only. */
export async function readDigestItems(ctx: ServiceContext, input: DigestItemsInput): Promise<DigestItemFacts[]> {
  requirePermission(ctx, "notice.read");
  const facts: DigestItemFacts[] = [];
  for (let start = 0; start < input.outboxIds.length; start += AT_ONCE) {
    facts.push(...(await readSome(ctx, input.outboxIds.slice(start, start + AT_ONCE), input.language)));
  }
  return facts;
}

const TREATY = { select: { slug: true, shortTitle: true, form: true } } as const;

type NoticeRow = Prisma.OutboxGetPayload<{
  include: { version: { include: ReturnType<typeof eventViewRow> }; treaty: typeof TREATY };
}>;

async function readSome(ctx: ServiceContext, ids: readonly string[], language: string): Promise<DigestItemFacts[]> {
  const notices = await ctx.db.outbox.findMany({
    where: { id: { in: [...ids] } },
    include: { version: { include: eventViewRow(language) }, treaty: TREATY },
  });
  const effectDays = await effectDaysOf(ctx, notices);
  const names = await namesOf(ctx, notices, language);
  const versions = notices.flatMap(({ version, kind }) => (version === null || kind !== "correction" ? [] : [version]));
  const previous = await previousVersions(ctx.db, versions, language);
  return notices.flatMap((notice) => {
    const event = notice.version === null ? null : eventViewIn(language)(notice.version);
    const treaty = notice.treaty ?? event?.treaty;
    const what = whatOf(notice, event, names);
    if (treaty === undefined || what === null) return [];
    const { shortTitle, form, slug } = treaty;
    return {
      outboxId: notice.id,
      ...what,
      standing: STANDING[notice.kind],
      correction: notice.kind === "correction" ? correctionOf(event, previous) : null,
      treatyTitle: shortTitle,
      form,
      ...daysOf(event),
      takesEffectOn: isoDateOf(notice.effectOn) ?? event?.effectiveDate ?? effectDays.get(event?.eventId ?? "") ?? null,
      url: `${ctx.config.appUrl}/treaties/${slug}`,
    };
  });
}

const STANDING = {
  event: "new",
  reminder: "new",
  effect: "new",
  correction: "corrected",
  cancellation: "retracted",
} as const;

function correctionOf(
  after: EventView | null,
  previous: (version: EventView) => EventView | null,
): DigestItemFacts["correction"] {
  const before = after === null ? null : previous(after);
  return after === null || before === null ? null : { before, after };
}

/** An effect that no act brings about has no day of an act. */
function daysOf(event: EventView | null): Pick<DigestItemFacts, "precision" | "actDate"> {
  if (event === null) return { precision: "day", actDate: null };
  return { precision: event.precision, actDate: event.actDate ?? event.receivedDate };
}

function whatOf(
  { effectKind: effect, effectOf }: NoticeRow,
  event: EventView | null,
  names: ReadonlyMap<string, string>,
): Pick<DigestItemFacts, "kind" | "participantName"> | null {
  const kind = effectKind(effect) ?? event?.kind;
  if (kind === undefined) return null;
  if (effect === null) return { kind, participantName: event?.participant?.name ?? null };
  return { kind, participantName: effectOf === null ? null : (names.get(effectOf) ?? null) };
}

async function effectDaysOf(ctx: ServiceContext, notices: readonly NoticeRow[]): Promise<Map<string, string>> {
  const versions = notices.flatMap(({ version }) => (version === null ? [] : [version]));
  const treatyId = { in: [...new Set(versions.map((version) => version.treatyId))] };
  const eventId = { in: versions.map((version) => version.eventId) };
  const effects = await ctx.db.upcomingEffect.findMany({
    where: { treatyId, eventId },
    select: { eventId: true, takesEffectOn: true },
    orderBy: [{ takesEffectOn: "desc" }, { id: "asc" }],
  });
  return new Map(effects.map((effect) => [effect.eventId ?? "", isoDateOf(effect.takesEffectOn)]));
}

async function namesOf(
  ctx: ServiceContext,
  notices: readonly NoticeRow[],
  language: string,
): Promise<Map<string, string>> {
  const ids = notices.flatMap(({ effectOf }) => (effectOf === null ? [] : [effectOf]));
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.participant.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      code: true,
      names: { where: { isFormer: false, language: { in: [language, "en"] } }, select: { language: true, name: true } },
    },
  });
  return new Map(rows.map((row) => [row.id, nameIn(row, language)]));
}
