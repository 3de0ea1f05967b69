import { dateColumn, type Transaction } from "@pacta/db";
import { explanationSentence, type ParticipantStatusKind, type TreatyStatus } from "@pacta/domain";
import { uuidv7 } from "uuidv7";

const BOUND: ReadonlySet<ParticipantStatusKind> = new Set(["party", "withdrawal-pending", "suspended"]);

/** Replaces the projections of one treaty by what the domain computed, inside the caller's transaction. */
export async function projectTreaty(tx: Transaction, treatyId: string, status: TreatyStatus): Promise<void> {
  const idOf = await participantIds(tx, status);
  await tx.participation.deleteMany({ where: { treatyId } });
  await tx.upcomingEffect.deleteMany({ where: { treatyId } });
  await tx.participation.createMany({
    data: status.participants.map((entry) => ({
      treatyId,
      participantId: idOf(entry.participant),
      status: entry.status,
      since: dateColumn(entry.since),
      until: dateColumn(entry.until),
    })),
  });
  await tx.upcomingEffect.createMany({
    data: status.upcoming.map((effect) => ({
      id: uuidv7(),
      treatyId,
      participantId: effect.participant === null ? null : idOf(effect.participant),
      kind: effect.kind,
      takesEffectOn: dateColumn(effect.on),
      why: explanationSentence(effect.explanation),
    })),
  });
  const state = stateColumns(status);
  await tx.treatyState.upsert({ where: { treatyId }, create: { treatyId, ...state }, update: state });
}

function stateColumns(status: TreatyStatus): {
  status: string;
  since: Date | null;
  endsOn: Date | null;
  inForceOn: Date | null;
  parties: number;
  signatories: number;
  asOf: Date;
} {
  const inForce = status.entryIntoForce.kind === "in-force" ? status.entryIntoForce.on : null;
  return {
    status: status.status,
    since: dateColumn(status.since),
    endsOn: dateColumn(status.ends?.on ?? null),
    inForceOn: dateColumn(inForce),
    parties: status.participants.filter((entry) => BOUND.has(entry.status)).length,
    signatories: status.participants.filter((entry) => entry.status === "signatory").length,
    asOf: dateColumn(status.asOf),
  };
}

async function participantIds(tx: Transaction, status: TreatyStatus): Promise<(code: string) => string> {
  const codes = status.participants.map((entry) => entry.participant);
  const rows = await tx.participant.findMany({ where: { code: { in: codes } }, select: { id: true, code: true } });
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`participant ${code} of the log is not in the database`);
    return id;
  };
}
