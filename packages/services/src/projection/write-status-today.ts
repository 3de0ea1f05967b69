import { dateColumn, type Transaction, writeDocumentStatus } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import { participantIds } from "./participant-ids.ts";
import type { StatusToday } from "./status-today.ts";

/** Replaces the lists' lines of one treaty, inside the caller's transaction; `asOf` is an ISO day. */
export async function writeStatusToday(
  tx: Transaction,
  treatyId: string,
  { state, participations, upcoming }: StatusToday,
  asOf: string,
): Promise<void> {
  const idOf = await participantIds(
    tx,
    [...participations, ...upcoming].map(({ participant }) => participant),
  );
  await tx.participation.deleteMany({ where: { treatyId } });
  await tx.upcomingEffect.deleteMany({ where: { treatyId } });
  await tx.participation.createMany({
    data: participations.flatMap(({ participant, status, since, until }) => {
      const participantId = idOf(participant);
      if (participantId === null) return [];
      return { treatyId, participantId, status, since: dateColumn(since), until: dateColumn(until) };
    }),
  });
  await tx.upcomingEffect.createMany({
    data: upcoming.map(({ participant, kind, takesEffectOn, why, eventId }) => ({
      id: uuidv7(),
      treatyId,
      participantId: idOf(participant),
      kind,
      takesEffectOn: dateColumn(takesEffectOn),
      why,
      eventId,
    })),
  });
  const columns = {
    ...state,
    since: dateColumn(state.since),
    endsOn: dateColumn(state.endsOn),
    inForceOn: dateColumn(state.inForceOn),
    asOf: dateColumn(asOf),
  };
  await tx.treatyState.upsert({ where: { treatyId }, create: { treatyId, ...columns }, update: columns });
  await writeDocumentStatus(tx, treatyId);
}
