import type { TreatyEvent } from "../src/event.ts";
import type { EventKind } from "../src/event-kind.ts";
import { act } from "./law-case.ts";
import { cell, readRecords } from "./public-record.ts";

const KINDS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ["signature", "signature"],
  ["succession_to_signature", "succession-to-signature"],
  ["ratification", "ratification"],
  ["accession", "accession"],
  ["acceptance", "acceptance"],
  ["approval", "approval"],
  ["formal_confirmation", "formal-confirmation"],
  ["succession", "succession"],
  ["continued_application", "continued-application"],
  ["withdrawal_notice", "withdrawal-notice"],
]);

/** An act of the public records: what the engine reads of it, and what the record says besides. */
export type RecordedAct = {
  readonly treaty: string;
  readonly source: string;
  readonly certainty: string;
  readonly statedEffect: string | null;
  readonly event: TreatyEvent;
};

/** The acts of the recorded rosters, without stated effects; null where the records are not beside this checkout. */
export function readRecordedActs(): RecordedAct[] | null {
  const rows = readRecords("facts/participation.csv");
  return (
    rows?.flatMap((row) => {
      const kind = KINDS.get(cell(row, "action") ?? "");
      const actDate = cell(row, "action_date");
      if (kind === undefined || actDate === null || cell(row, "date_precision") !== "day") return [];
      const event = act({
        kind,
        participant: cell(row, "participant_code") ?? "",
        actDate,
        id: cell(row, "row_id") ?? "",
      });
      return {
        treaty: cell(row, "treaty_id") ?? "",
        source: cell(row, "source") ?? "",
        certainty: cell(row, "certainty") ?? "",
        statedEffect: cell(row, "effective_date_stated"),
        event,
      };
    }) ?? null
  );
}
