/** One event as every file and feed gives it. Days are ISO strings; `recordedAt` is when this version became known. */
export type OutputEvent = {
  readonly eventId: string;
  readonly number: number;
  readonly kind: string;
  /** The act in the reader's language. */
  readonly word: string;
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  readonly participant: { readonly code: string; readonly name: string } | null;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  readonly circulatedDate: string | null;
  readonly effectiveDate: string | null;
  readonly effectiveBasis: string | null;
  readonly precision: string;
  readonly certainty: string;
  readonly place: string | null;
  readonly text: string | null;
  readonly publishedAt: Date;
  readonly recordedAt: Date;
  /** What the version before said, in the reader's language; null: this is the first. */
  readonly correctionNote: string | null;
  readonly references: readonly { readonly citation: string; readonly url: string | null }[];
};

/** "Kenya – ratification – Paris Agreement": distinguishes the entries of a feed. Source: SPEC F11. */
export function eventTitle({ participant, word, treaty }: OutputEvent): string {
  return [participant?.name, word, treaty.shortTitle].filter((part) => part !== undefined).join(" – ");
}

/** The day an event is shown at: of its effect where one is stated, else of the act, its receipt, its circulation. */
export function eventDay(event: OutputEvent): string | null {
  return event.effectiveDate ?? event.actDate ?? event.receivedDate ?? event.circulatedDate;
}

/** Both dates and the reference as one line of text; `labels` in the reader's language. */
export function eventFacts(event: OutputEvent, labels: FactLabels): string {
  const { actDate, receivedDate, effectiveDate, references } = event;
  const facts = [
    actDate === null ? null : `${labels.act}: ${actDate}`,
    receivedDate === null || receivedDate === actDate ? null : `${labels.received}: ${receivedDate}`,
    effectiveDate === null ? null : `${labels.effective}: ${effectiveDate}`,
    correctionOf(event, labels),
    references.length === 0 ? null : `${labels.reference}: ${references.map(({ citation }) => citation).join("; ")}`,
  ];
  return facts.filter((fact) => fact !== null).join(". ");
}

/** "Corrected: 2025-02-01 (effective date was 2024-01-01)". */
function correctionOf({ number, recordedAt, correctionNote }: OutputEvent, labels: FactLabels): string | null {
  if (number === 1) return null;
  const day = `${labels.corrected}: ${recordedAt.toISOString().slice(0, 10)}`;
  return correctionNote === null ? day : `${day} (${correctionNote})`;
}

export type FactLabels = {
  readonly act: string;
  readonly received: string;
  readonly effective: string;
  readonly corrected: string;
  readonly reference: string;
};
