import type { EventKind } from "../src/event-kind.ts";
import { cell, readRecords } from "./public-record.ts";

/** One line of a public list of members of WIPO treaties; empty cells are null. */
export type WipoRow = {
  readonly party: string;
  readonly treaty: string;
  readonly signedOn: string | null;
  readonly instrument: EventKind | null;
  readonly depositedOn: string | null;
  readonly inForceOn: string | null;
};

const INSTRUMENTS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ["Acceptance", "acceptance"],
  ["Accession", "accession"],
  ["Ratification", "ratification"],
  ["Declaration of Continued Application", "continued-application"],
  ["Declaration/Notification of Succession", "succession"],
]);

/** The rows, or null where their folder is not beside this checkout. */
export function readWipoRows(): readonly WipoRow[] | null {
  return (
    readRecords("sources/wipo_membership_dev.csv")?.map((row) => {
      const instrument = cell(row, "Instrument Type");
      return {
        party: cell(row, "Contracting Party") ?? "",
        treaty: cell(row, "Treaty") ?? "",
        signedOn: cell(row, "Signature Date"),
        instrument: instrument === null ? null : (INSTRUMENTS.get(instrument) ?? unread(instrument)),
        depositedOn: cell(row, "Instrument Date"),
        inForceOn: cell(row, "Entry Into Force Date"),
      };
    }) ?? null
  );
}

function unread(instrument: string): never {
  throw new Error(`instrument ${instrument} not read`);
}
