import { type CompareShare, compareTreaties, countCompared, isoDateOf } from "@pacta/db";
import { isBoundStatus, PARTICIPANT_STATUS_KINDS, type ParticipantStatusKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { invalidField } from "../service-error.ts";
import { type MomentInput, standingMoment } from "./moment-of.ts";
import { type NamedPair, namedPair } from "./named-pair.ts";
import { statusKind } from "./read-participant.ts";

export type CompareInput = MomentInput & {
  readonly a: string;
  readonly b: string;
  readonly language: string;
  readonly share: CompareShare | null;
  readonly cursor: string | null;
  readonly limit: number;
};

type ComparedStatus = { readonly status: ParticipantStatusKind; readonly since: string | null } | null;

export type Comparison = NamedPair & {
  readonly counts: Readonly<Record<CompareShare, number>>;
  readonly treaties: readonly {
    readonly slug: string;
    readonly shortTitle: string;
    readonly ofA: ComparedStatus;
    readonly ofB: ComparedStatus;
  }[];
  readonly nextCursor: string | null;
  readonly asOf: string;
  readonly knownAt: string;
};

const BOUND = PARTICIPANT_STATUS_KINDS.filter(isBoundStatus);

/** The treaties of two participants side by side at the moment; refuses one compared with itself. */
export async function compareParticipants(ctx: ServiceContext, input: CompareInput): Promise<Comparison> {
  requirePermission(ctx, "treaty.read");
  const { language, share, cursor, limit } = input;
  const pair = await namedPair(ctx.db, input, language);
  if (pair.a.id === pair.b.id) throw invalidField("b", "is the same participant");
  const moment = standingMoment(ctx, input);
  const ids = { a: pair.a.id, b: pair.b.id, bound: BOUND };
  const [found, counts] = await Promise.all([
    compareTreaties(ctx.db, { ...ids, share, after: cursor, limit: limit + 1 }, moment),
    countCompared(ctx.db, ids, moment),
  ]);
  const treaties = found.slice(0, limit).map((row) => ({
    slug: row.slug,
    shortTitle: row.shortTitle,
    ofA: comparedStatus(row.statusA, row.sinceA),
    ofB: comparedStatus(row.statusB, row.sinceB),
  }));
  const countOf = (of: CompareShare): number => counts.find((one) => one.share === of)?.count ?? 0;
  return {
    ...pair,
    counts: {
      both: countOf("both"),
      "only-a": countOf("only-a"),
      "only-b": countOf("only-b"),
      neither: countOf("neither"),
    },
    treaties,
    nextCursor: found.length > limit ? (treaties.at(-1)?.slug ?? null) : null,
    asOf: moment.asOf,
    knownAt: moment.knownAt.toISOString(),
  };
}

function comparedStatus(status: string | null, since: Date | null): ComparedStatus {
  return status === null ? null : { status: statusKind(status), since: isoDateOf(since) };
}
