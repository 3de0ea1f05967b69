import { dateColumn, type Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import { eventDayColumns } from "../event/event-day-columns.ts";
import { unknownField } from "../service-error.ts";
import type { TreatyRecord } from "./treaty-record.ts";

type RecordedHistory = Pick<TreatyRecord, "slug" | "events">;

/** Writes a treaty's history as published, silent first versions: four statements however long it is. */
export async function storeRecordedEvents(
  tx: Transaction,
  recordedAt: Date,
  treatyId: string,
  record: RecordedHistory,
): Promise<void> {
  const idOf = await participantIds(tx, record);
  const rows = record.events.map((event) => ({ event, eventId: uuidv7(), versionId: uuidv7() }));
  await tx.event.createMany({ data: rows.map(({ eventId }) => ({ id: eventId, treatyId, createdAt: recordedAt })) });
  await tx.eventVersion.createMany({
    data: rows.map(({ event, eventId, versionId }) => {
      const { participant, towards, predecessor, references, revokes, concerns, byTreaty, ...own } = event;
      return {
        ...own,
        id: versionId,
        eventId,
        treatyId,
        number: 1,
        state: "published" as const,
        participantId: idOf(participant),
        towardsId: idOf(towards),
        predecessorId: idOf(predecessor),
        ...eventDayColumns(event),
        byTreatySlug: byTreaty,
        revokesId: revokes === null ? null : (rows[revokes]?.eventId ?? null),
        concernsId: concerns === null ? null : (rows[concerns]?.eventId ?? null),
        notifyMode: "silent" as const,
        createdAt: recordedAt,
        recordedAt,
      };
    }),
  });
  await tx.reference.createMany({
    data: rows.flatMap(({ event, versionId }) =>
      event.references.map((reference) => ({
        ...reference,
        id: uuidv7(),
        eventVersionId: versionId,
        retrievedOn: dateColumn(reference.retrievedOn),
      })),
    ),
  });
}

async function participantIds(
  tx: Transaction,
  record: RecordedHistory,
): Promise<(code: string | null) => string | null> {
  const codes = record.events
    .flatMap(({ participant, towards, predecessor }) => [participant, towards, predecessor])
    .filter((code) => code !== null);
  const rows = await tx.participant.findMany({ where: { code: { in: codes } }, select: { id: true, code: true } });
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  return (code) => {
    if (code === null) return null;
    const id = ids.get(code);
    if (id === undefined) throw unknownField("participant", `participant ${code} of ${record.slug} not found`);
    return id;
  };
}
