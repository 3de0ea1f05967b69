import type { ParticipantStatusKind, TreatyStatusKind } from "@pacta/domain";
import type { ReactElement } from "react";

type Shape = "disc" | "half" | "ring" | "dashed" | "bars" | "square";

const TREATY_SHAPES: Readonly<Record<TreatyStatusKind, Shape>> = {
  drafting: "dashed",
  adopted: "dashed",
  "open-for-signature": "ring",
  "closed-for-signature": "ring",
  signed: "ring",
  "force-unknown": "dashed",
  "date-fixed": "ring",
  "provisionally-applied": "dashed",
  "in-force": "disc",
  "in-force-not-for-all": "disc",
  "notice-pending": "half",
  "term-ending": "half",
  suspended: "bars",
  terminated: "square",
  expired: "square",
  replaced: "square",
  "never-in-force": "square",
};

const PARTICIPANT_SHAPES: Readonly<Record<ParticipantStatusKind, Shape>> = {
  none: "dashed",
  signatory: "ring",
  "signatory-declined": "dashed",
  contracting: "ring",
  consented: "ring",
  provisional: "dashed",
  party: "disc",
  "withdrawal-pending": "half",
  suspended: "bars",
  "suspended-contested": "bars",
  "former-party": "square",
  ceased: "square",
};

/** A treaty's status: its word, then its shape, then its colour. */
export function TreatyStatusMark({
  kind,
  word,
}: {
  readonly kind: TreatyStatusKind;
  readonly word: string;
}): ReactElement {
  return <Mark shape={TREATY_SHAPES[kind]} word={word} />;
}

/** A participant's status: its word, then its shape, then its colour. */
export function ParticipantStatusMark({
  kind,
  word,
}: {
  readonly kind: ParticipantStatusKind;
  readonly word: string;
}): ReactElement {
  return <Mark shape={PARTICIPANT_SHAPES[kind]} word={word} />;
}

/** One element, because a large treaty shows hundreds; `marks.css` draws its shape before the word. */
function Mark({ shape, word }: { readonly shape: Shape; readonly word: string }): ReactElement {
  return <span className={`mark mark-${shape}`}>{word}</span>;
}
