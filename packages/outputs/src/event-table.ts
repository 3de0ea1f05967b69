import type { OutputEvent } from "./output-event.ts";

/** Under which conditions a table was made; repeated in every row, so that a row alone still says it. */
export type TableStamp = {
  readonly asOf: string;
  readonly retrievedAt: string;
  readonly source: string;
  readonly licence: string;
};

export type Cell = string | number | null;

/** Stable machine names of the columns: one row per act, as the FCDO's list has it. */
export const EVENT_COLUMNS = [
  "event_id",
  "version",
  "treaty",
  "treaty_title",
  "participant_code",
  "participant",
  "kind",
  "act",
  "act_date",
  "received_date",
  "circulated_date",
  "effective_date",
  "effective_basis",
  "precision",
  "certainty",
  "place",
  "text",
  "reference",
  "reference_url",
  "recorded_at",
  "correction",
  "as_of",
  "retrieved_at",
  "source",
  "licence",
] as const;

/** The cells of an event in the order of `EVENT_COLUMNS`. */
export function eventCells(event: OutputEvent, stamp: TableStamp): Cell[] {
  return [
    event.eventId,
    event.number,
    event.treaty.slug,
    event.treaty.shortTitle,
    event.participant?.code ?? null,
    event.participant?.name ?? null,
    event.kind,
    event.word,
    event.actDate,
    event.receivedDate,
    event.circulatedDate,
    event.effectiveDate,
    event.effectiveBasis,
    event.precision,
    event.certainty,
    event.place,
    event.text,
    event.references.map(({ citation }) => citation).join("; "),
    event.references.find(({ url }) => url !== null)?.url ?? null,
    event.recordedAt.toISOString(),
    event.correctionNote,
    stamp.asOf,
    stamp.retrievedAt,
    stamp.source,
    stamp.licence,
  ];
}
