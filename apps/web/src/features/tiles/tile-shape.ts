import type { ParticipantStatusKind } from "@pacta/domain";

/** How a tile is drawn: by border and pattern as well as colour. */
export type TileShape = "bound" | "signed" | "leaving" | "left" | "none";

const SHAPES: Readonly<Record<ParticipantStatusKind, TileShape>> = {
  none: "none",
  signatory: "signed",
  "signatory-declined": "left",
  contracting: "signed",
  consented: "signed",
  provisional: "signed",
  party: "bound",
  "withdrawal-pending": "leaving",
  suspended: "leaving",
  "suspended-contested": "leaving",
  "former-party": "left",
  ceased: "left",
};

export function statusShape(status: ParticipantStatusKind | null): TileShape {
  return status === null ? "none" : SHAPES[status];
}
