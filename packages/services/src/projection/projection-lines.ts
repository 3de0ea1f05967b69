import { isoDateOf, type Transaction } from "@pacta/db";
import type { Belief } from "./belief.ts";
import type { StatusToday } from "./status-today.ts";

export type ProjectionTable = "treaty_states" | "participations" | "upcoming_effects" | "status_intervals";

/** One row of a projection as text that is equal exactly when the rows are, surrogate keys left out. */
export type ProjectionLine = { readonly table: ProjectionTable; readonly text: string };

/** The lines a treaty's log gives. */
export function computedLines(
  { state, participations, upcoming }: StatusToday,
  beliefs: readonly Belief[],
): ProjectionLine[] {
  const { status, since, endsOn, inForceOn, parties, signatories, counted, required } = state;
  return [
    line("treaty_states", [status, since, endsOn, inForceOn, parties, signatories, counted, required]),
    ...participations.map((row) => line("participations", [row.participant, row.status, row.since, row.until])),
    ...upcoming.map((row) =>
      line("upcoming_effects", [row.participant, row.kind, row.takesEffectOn, row.why, row.eventId]),
    ),
    ...beliefs.map(({ stretch, knownFrom, knownTo }) =>
      line("status_intervals", [
        stretch.participant,
        stretch.status,
        stretch.from,
        stretch.to,
        stretch.since,
        knownFrom.toISOString(),
        knownTo?.toISOString() ?? null,
      ]),
    ),
  ];
}

const WITH_CODE = { participant: { select: { code: true } } } as const;

/** The lines the database holds of a treaty. */
export async function storedLines(tx: Transaction, treatyId: string): Promise<ProjectionLine[]> {
  const where = { treatyId };
  const states = await tx.treatyState.findMany({ where });
  const participations = await tx.participation.findMany({ where, include: WITH_CODE });
  const upcoming = await tx.upcomingEffect.findMany({ where, include: WITH_CODE });
  const intervals = await tx.statusInterval.findMany({ where, include: WITH_CODE });
  return [
    ...states.map(({ since, endsOn, inForceOn, ...row }) =>
      line("treaty_states", [
        ...[row.status, isoDateOf(since), isoDateOf(endsOn), isoDateOf(inForceOn)],
        ...[row.parties, row.signatories, row.counted, row.required],
      ]),
    ),
    ...participations.map(({ participant, status, since, until }) =>
      line("participations", [participant.code, status, isoDateOf(since), isoDateOf(until)]),
    ),
    ...upcoming.map(({ participant, kind, takesEffectOn, why, eventId }) =>
      line("upcoming_effects", [participant?.code ?? null, kind, isoDateOf(takesEffectOn), why, eventId]),
    ),
    ...intervals.map(({ participant, status, validFrom, validTo, since, knownFrom, knownTo }) =>
      line("status_intervals", [
        participant?.code ?? null,
        status,
        isoDateOf(validFrom),
        isoDateOf(validTo),
        isoDateOf(since),
        knownFrom.toISOString(),
        knownTo?.toISOString() ?? null,
      ]),
    ),
  ];
}

function line(table: ProjectionTable, cells: readonly (string | number | null)[]): ProjectionLine {
  return { table, text: cells.map((cell) => cell ?? "–").join(" · ") };
}
