import { isoDateOf } from "@pacta/db";
import type { StatusChange } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { effectKind } from "../delivery/effect-kind.ts";
import { eventViewIn, eventViewRow } from "../event/event-view.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { unknownField } from "../service-error.ts";
import type { PublishedPayload } from "./webhook-payload.ts";
import { type TypedNotice, webhookTypeOf } from "./webhook-type.ts";

const ENGLISH = "en";
const MOST_REFERENCES = 20;
const MOST_IDENTIFIERS = 50;
const LONGEST_CITATION = 300;
/** SPEC F8: under 20 kB. */
const LARGEST_BYTES = 20_000;

/** What endpoints are told of a notice, read as it stands now; the same for each of them. */
export async function writePayload(ctx: ServiceContext, outboxId: string): Promise<string> {
  const notice = await ctx.db.outbox.findUnique({
    where: { id: outboxId },
    include: { version: { include: eventViewRow(ENGLISH) } },
  });
  if (notice === null) throw unknownField("outboxId", `notice ${outboxId} not found`);
  if (notice.version === null) return writeEffectPayload(ctx, notice);
  const event = eventViewIn(ENGLISH)(notice.version);
  const type = webhookTypeOf({
    kind: notice.kind,
    eventKind: event.kind,
    effectKind: notice.effectKind,
    // Written by the publication as the domain's `StatusChange[]`.
    changes: notice.changes as unknown as readonly StatusChange[],
    isFirstOfTreaty: await isFirst(ctx, notice.version),
  });
  return fitted({
    type,
    timestamp: notice.createdAt.toISOString(),
    data: {
      id: event.eventId,
      version: event.number,
      treaty: await treatyData(ctx, notice.version.treatyId),
      party: event.participant,
      action: event.kind,
      actionDate: event.actDate ?? event.receivedDate,
      effectiveDate: event.effectiveDate,
      effect: await effectOf(ctx, notice),
      references: event.references.map(referenceData),
      url: `${ctx.config.appUrl}/treaties/${event.treaty.slug}`,
    },
  });
}

type ActlessNotice = EffectColumns & {
  readonly id: string;
  readonly kind: TypedNotice["kind"];
  readonly treatyId: string | null;
  readonly createdAt: Date;
};

/** An effect that no act brings about, as a term that runs out, stands in the place of the event. */
async function writeEffectPayload(ctx: ServiceContext, notice: ActlessNotice): Promise<string> {
  const effect = await effectOf(ctx, notice);
  const eventKind = effectKind(notice.effectKind);
  if (notice.treatyId === null || effect === null || eventKind === undefined) {
    throw new Error(`notice ${notice.id} is about nothing`);
  }
  const treaty = await treatyData(ctx, notice.treatyId);
  const sources = await ctx.db.treatySource.findMany({
    where: { treatyId: notice.treatyId },
    orderBy: { id: "asc" },
    take: MOST_REFERENCES,
  });
  return fitted({
    type: webhookTypeOf({ ...notice, eventKind, changes: [], isFirstOfTreaty: false }),
    timestamp: notice.createdAt.toISOString(),
    data: {
      id: notice.id,
      version: 1,
      treaty,
      party: await partyData(ctx, effect.party),
      action: eventKind,
      actionDate: null,
      effectiveDate: effect.on,
      effect,
      references: sources.map(referenceData),
      url: `${ctx.config.appUrl}/treaties/${treaty.slug}`,
    },
  });
}

async function treatyData(ctx: ServiceContext, treatyId: string): Promise<PublishedPayload["data"]["treaty"]> {
  const { slug, shortTitle, identifiers } = await ctx.db.treaty.findUniqueOrThrow({
    where: { id: treatyId },
    select: {
      slug: true,
      shortTitle: true,
      identifiers: { select: { scheme: true, value: true }, orderBy: { id: "asc" }, take: MOST_IDENTIFIERS },
    },
  });
  return { slug, title: shortTitle, identifiers };
}

async function partyData(ctx: ServiceContext, code: string | null): Promise<PublishedPayload["data"]["party"]> {
  return code === null ? null : { code, name: (await namedParticipants(ctx.db, [code]))(code).name };
}

type Cited = { readonly citation: string; readonly url: string | null };

function referenceData({ citation, url }: Cited): Cited {
  return { citation: citation.slice(0, LONGEST_CITATION), url };
}

type Recorded = { readonly id: string; readonly treatyId: string; readonly recordedAt: Date | null };

async function isFirst(ctx: ServiceContext, { id, treatyId, recordedAt }: Recorded): Promise<boolean> {
  if (recordedAt === null) return false;
  const other = await ctx.db.eventVersion.findFirst({
    where: { treatyId, id: { not: id }, recordedAt: { lte: recordedAt } },
    select: { id: true },
  });
  return other === null;
}

type EffectColumns = {
  readonly effectOf: string | null;
  readonly effectOn: Date | null;
  readonly effectKind: string | null;
};

async function effectOf(ctx: ServiceContext, notice: EffectColumns): Promise<PublishedPayload["data"]["effect"]> {
  const on = isoDateOf(notice.effectOn);
  if (on === null || notice.effectKind === null) return null;
  if (notice.effectOf === null) return { kind: notice.effectKind, party: null, on };
  const { code } = await ctx.db.participant.findUniqueOrThrow({
    where: { id: notice.effectOf },
    select: { code: true },
  });
  return { kind: notice.effectKind, party: code, on };
}

/** References give way first: the page has them all. */
function fitted(payload: PublishedPayload): string {
  for (let kept = MOST_REFERENCES; kept >= 0; kept -= 1) {
    const references = payload.data.references.slice(0, kept);
    const body = JSON.stringify({ ...payload, data: { ...payload.data, references } });
    if (Buffer.byteLength(body) < LARGEST_BYTES) return body;
  }
  throw new Error(`the payload about event ${payload.data.id} does not fit into ${LARGEST_BYTES} bytes`);
}
