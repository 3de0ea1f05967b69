import { findStandings, isoDateOf, type Standing } from "@pacta/db";
import type { ParticipantStatusKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { type MomentInput, standingMoment } from "./moment-of.ts";
import { NAME_ROW, nameIn } from "./names-in.ts";
import { participantIdsOf } from "./participant-ids-of.ts";
import { statusKind } from "./read-participant.ts";

export type MatrixInput = MomentInput & {
  readonly treaties: readonly string[];
  /** Codes; none: everyone who has a status in one of the treaties. */
  readonly participants: readonly string[];
  readonly language: string;
};

/** A status, since when, and what is already fixed to follow it. Days are ISO. */
export type MatrixCell = {
  readonly status: ParticipantStatusKind;
  readonly since: string | null;
  readonly next: ParticipantStatusKind | null;
  readonly nextOn: string | null;
};

export type Matrix = {
  readonly treaties: readonly { readonly slug: string; readonly shortTitle: string }[];
  /** `cells` are in the order of the treaties; null where there is no status. */
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly cells: readonly (MatrixCell | null)[];
  }[];
  readonly asOf: string;
  readonly knownAt: string;
};

/** Participants by treaties (SPEC A3) in three queries, however many cells; refuses unknown slugs and codes. */
export async function readMatrix(ctx: ServiceContext, input: MatrixInput): Promise<Matrix> {
  requirePermission(ctx, "treaty.read");
  const moment = standingMoment(ctx, input);
  const treaties = await treatiesOf(ctx, input.treaties);
  const participantIds = await participantIdsOf(ctx.db, input.participants);
  const standings = await findStandings(ctx.db, { participantIds, treatyIds: treaties.map(({ id }) => id) }, moment);
  const ids = [...new Set([...(participantIds ?? []), ...standings.map(({ participantId }) => participantId)])];
  const people = await ctx.db.participant.findMany({ where: { id: { in: ids } }, select: { ...NAME_ROW, id: true } });
  const at = new Map(standings.map((one) => [`${one.participantId} ${one.treatyId}`, one]));
  const rows = people
    .map((row) => ({
      code: row.code,
      name: nameIn(row, input.language),
      cells: treaties.map((treaty) => matrixCell(at.get(`${row.id} ${treaty.id}`))),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, input.language) || (a.code < b.code ? -1 : 1));
  return {
    treaties: treaties.map(({ slug, shortTitle }) => ({ slug, shortTitle })),
    rows,
    asOf: moment.asOf,
    knownAt: moment.knownAt.toISOString(),
  };
}

async function treatiesOf(
  ctx: ServiceContext,
  slugs: readonly string[],
): Promise<{ id: string; slug: string; shortTitle: string }[]> {
  const rows = await ctx.db.treaty.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true, slug: true, shortTitle: true },
  });
  return slugs.map((slug) => {
    const row = rows.find((one) => one.slug === slug);
    if (row === undefined) throw unknownField("treaties", `treaty ${slug} not found`);
    return row;
  });
}

function matrixCell(standing: Standing | undefined): MatrixCell | null {
  if (standing === undefined) return null;
  return {
    status: statusKind(standing.status),
    since: isoDateOf(standing.since),
    next: standing.next === null ? null : statusKind(standing.next),
    nextOn: isoDateOf(standing.nextOn),
  };
}
