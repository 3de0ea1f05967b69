import { countParticipantTreaties, dateColumn, findParticipantTreaties, isoDateOf, type Prisma } from "@pacta/db";
import { PARTICIPANT_STATUS_KINDS, type ParticipantStatusKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { type MomentInput, standingMoment } from "./moment-of.ts";
import { NAME_ROW, nameIn } from "./names-in.ts";
import type { ParticipantRecordView, SuccessionView } from "./participant-record-view.ts";

export type ReadParticipantInput = MomentInput & {
  readonly code: string;
  readonly language: string;
  readonly status: ParticipantStatusKind | null;
  readonly cursor: string | null;
  readonly limit: number;
};

const OTHER = { select: NAME_ROW } as const;
const ROW = {
  names: { orderBy: [{ isFormer: "asc" }, { validFrom: "asc" }, { language: "asc" }, { name: "asc" }] },
  codes: { orderBy: [{ scheme: "asc" }, { code: "asc" }] },
  predecessors: { include: { predecessor: OTHER }, orderBy: { takesEffectOn: "asc" } },
  successors: { include: { successor: OTHER }, orderBy: { takesEffectOn: "asc" } },
} as const satisfies Prisma.ParticipantInclude;

/** A participant, by its code of any scheme, with a page of its treaties at the moment. */
export async function readParticipant(
  ctx: ServiceContext,
  input: ReadParticipantInput,
): Promise<ParticipantRecordView> {
  requirePermission(ctx, "treaty.read");
  const { code, language, status, cursor, limit } = input;
  const row = await findParticipant(ctx, code);
  const isPresent = input.asOf === null && input.knownAt === null;
  const moment = { ...standingMoment(ctx, input), isPresent };
  const page = {
    participantId: row.id,
    statuses: status === null ? null : [status],
    after: cursor,
    limit: limit + 1,
  };
  const [found, counts, upcoming] = await Promise.all([
    findParticipantTreaties(ctx.db, page, moment),
    countParticipantTreaties(ctx.db, row.id, moment),
    upcomingOf(ctx, row.id, input),
  ]);
  const treaties = found.slice(0, limit).map(({ since, until, completeTo, ...one }) => ({
    ...one,
    status: statusKind(one.status),
    since: isoDateOf(since),
    until: isoDateOf(until),
    completeTo: isoDateOf(completeTo),
  }));
  return {
    code: row.code,
    name: nameIn({ code: row.code, names: row.names.filter(({ isFormer }) => !isFormer) }, language),
    kind: row.kind,
    region: row.unRegion,
    validFrom: isoDateOf(row.validFrom),
    validTo: isoDateOf(row.validTo),
    codes: row.codes.map((entry) => ({ scheme: entry.scheme, code: entry.code })),
    names: row.names.map((name) => ({
      language: name.language,
      name: name.name,
      isFormer: name.isFormer,
      from: isoDateOf(name.validFrom),
      to: isoDateOf(name.validTo),
    })),
    predecessors: row.predecessors.map((one) => successionView(one.predecessor, one, language)),
    successors: row.successors.map((one) => successionView(one.successor, one, language)),
    counts: counts.map((one) => ({ status: statusKind(one.status), count: one.count })),
    treaties,
    nextCursor: found.length > limit ? (treaties.at(-1)?.slug ?? null) : null,
    upcoming,
    asOf: moment.asOf,
    knownAt: moment.knownAt.toISOString(),
  };
}

/** By a code of any scheme, through merged records; refuses a code that names nobody, or a record taken back. */
async function findParticipant(ctx: ServiceContext, code: string) {
  const named = { OR: [{ code }, { codes: { some: { code } } }] };
  const rows = await ctx.db.participant.findMany({
    where: { OR: [{ ...named, mergedIntoId: null }, { mergedHere: { some: named } }] },
    include: ROW,
    orderBy: { code: "asc" },
    take: 10,
  });
  const row = rows.find((one) => one.code === code) ?? rows[0];
  if (row === undefined) throw unknownField("code", `participant ${code} not found`);
  if (row.retractedReason !== null) {
    throw unknownField("code", `participant ${code} was taken back: ${row.retractedReason}`);
  }
  return row;
}

function successionView(
  other: Parameters<typeof nameIn>[0],
  { kind, takesEffectOn }: { readonly kind: string; readonly takesEffectOn: Date | null },
  language: string,
): SuccessionView {
  return { code: other.code, name: nameIn(other, language), kind, on: isoDateOf(takesEffectOn) };
}

/** What is coming is known of the present only; of another moment the next status stands in the table. */
async function upcomingOf(
  ctx: ServiceContext,
  participantId: string,
  { asOf, knownAt }: MomentInput,
): Promise<ParticipantRecordView["upcoming"]> {
  if (asOf !== null || knownAt !== null) return [];
  const rows = await ctx.db.upcomingEffect.findMany({
    where: { participantId, takesEffectOn: { gt: dateColumn(ctx.now().toISOString().slice(0, 10)) } },
    include: { treaty: { select: { slug: true, shortTitle: true } } },
    orderBy: [{ takesEffectOn: "asc" }, { id: "asc" }],
    take: 50,
  });
  return rows.map(({ kind, why, takesEffectOn, treaty }) => ({ kind, why, treaty, on: isoDateOf(takesEffectOn) }));
}

/** Statuses are written by the domain; anything else in the column is a defect. */
export function statusKind(text: string): ParticipantStatusKind {
  const kind = PARTICIPANT_STATUS_KINDS.find((one) => one === text);
  if (kind === undefined) throw new Error(`the projections hold an unknown status ${text}`);
  return kind;
}
