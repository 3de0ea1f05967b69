import type { ParticipantStatusKind, TreatyStatusKind } from "@pacta/domain";
import type { ReactElement, ReactNode } from "react";

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

const COLOURS: Readonly<Record<Shape, string>> = {
  disc: "text-running",
  half: "text-turning",
  ring: "text-accent",
  dashed: "text-accent",
  bars: "text-turning",
  square: "text-over",
};

const DRAWINGS: Readonly<Record<Shape, ReactNode>> = {
  disc: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  dashed: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.76" />,
  bars: <path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" fill="currentColor" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="currentColor" strokeWidth="2" />,
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

function Mark({ shape, word }: { readonly shape: Shape; readonly word: string }): ReactElement {
  return (
    <span className="inline-flex items-baseline gap-[0.5em]">
      <svg viewBox="0 0 16 16" className={`size-[0.8em] shrink-0 ${COLOURS[shape]}`} aria-hidden="true">
        {DRAWINGS[shape]}
      </svg>
      <span>{word}</span>
    </span>
  );
}
