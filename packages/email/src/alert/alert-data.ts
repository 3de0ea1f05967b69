import type { Certainty, EventKind, ParticipantStatusKind, TreatyStatusKind, UpcomingEffectKind } from "@pacta/domain";
import type { DayPrecision } from "../messages/format-day.ts";

export type AlertChange = {
  /** ISO day, or null while it is not fixed. */
  readonly effectiveOn: string | null;
  /** In English, as the pages explain it. */
  readonly why: string;
} & (
  | { readonly scope: "treaty"; readonly from: TreatyStatusKind; readonly to: TreatyStatusKind }
  | {
      readonly scope: "participant";
      readonly participantName: string;
      readonly from: ParticipantStatusKind;
      readonly to: ParticipantStatusKind;
    }
);

export type AlertReference = {
  readonly citation: string;
  readonly url: string | null;
  readonly retrievedOn: string | null;
};

export type AlertTreaty = {
  readonly shortTitle: string;
  readonly title: string;
  readonly form: "bilateral" | "multilateral";
  readonly statusAsAt: string;
};

export type AlertEvent = {
  readonly kind: EventKind;
  readonly participantName: string | null;
  readonly precision: DayPrecision;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  /** Stated by a source, else computed from the treaty. */
  readonly takesEffectOn: string | null;
  readonly place: string | null;
  readonly text: string | null;
};

/** The line that the law of the sender's country may ask for: name and postal address. */
export type Imprinted = { readonly imprint?: string | undefined };

/** What an alert says: names in the reader's language, terms of law by their kind, days as ISO strings. */
export type StatusAlertData = Imprinted & {
  readonly treaty: AlertTreaty;
  readonly event: AlertEvent;
  readonly changes: readonly AlertChange[];
  /** Why the status of the treaty is what it is now; in English. */
  readonly why: string;
  readonly references: readonly AlertReference[];
  /** The page of the treaty. */
  readonly url: string;
};

type Was<Field extends string, Value> = {
  readonly field: Field;
  readonly before: Value | null;
  readonly after: Value | null;
};

/** One field of an event that was said wrongly. */
export type CorrectedField =
  | Was<"event", EventKind>
  | Was<"certainty", Certainty>
  | Was<"actDate" | "receivedDate" | "circulatedDate" | "effectiveDate" | "participant" | "place" | "text", string>;

export type CorrectionData = StatusAlertData & {
  readonly corrected: readonly CorrectedField[];
  /** In the editor's words. */
  readonly reason: string | null;
};

/** Why what was told holds no longer: it was never so, or the notice was taken back. */
export type CancellationCause =
  | { readonly kind: "retracted"; readonly reason: string | null }
  | { readonly kind: "revoked"; readonly on: string };

export type CancellationData = StatusAlertData & {
  /** The ISO day of the mail that no longer holds. */
  readonly toldOn: string;
  readonly cause: CancellationCause;
};

/** An effect that is due: the treaty's own, or one participant's. */
export type EffectData = Imprinted & {
  readonly treaty: AlertTreaty;
  readonly effect: UpcomingEffectKind;
  readonly participantName: string | null;
  /** ISO day. */
  readonly on: string;
  readonly why: string;
  readonly references: readonly AlertReference[];
  readonly url: string;
};

export type ReminderData = EffectData & {
  /** Whole days from the reader's today to the effect. */
  readonly daysLeft: number;
};

export const ALERT_PLACEHOLDERS = ["follows", "note", "unsubscribeUrl", "manageUrl"] as const;
export type AlertPlaceholder = (typeof ALERT_PLACEHOLDERS)[number];
