import type { DayPrecision } from "./format-day.ts";

export type AlertChange = {
  readonly scope: "treaty" | "participant";
  readonly participantName: string | null;
  readonly fromWord: string;
  readonly toWord: string;
  /** ISO day, or null while it is not fixed. */
  readonly effectiveOn: string | null;
  readonly why: string;
};

export type AlertReference = {
  readonly citation: string;
  readonly url: string | null;
  readonly retrievedOn: string | null;
};

/** What an alert says: words as the pages show them, days as ISO strings. */
export type StatusAlertData = {
  readonly treaty: { readonly shortTitle: string; readonly title: string; readonly statusAsAt: string };
  readonly event: {
    readonly word: string;
    readonly participantName: string | null;
    readonly precision: DayPrecision;
    readonly actDate: string | null;
    readonly receivedDate: string | null;
    /** Stated by a source, else computed from the treaty. */
    readonly takesEffectOn: string | null;
    readonly place: string | null;
    readonly text: string | null;
  };
  readonly changes: readonly AlertChange[];
  /** Why the status of the treaty is what it is now. */
  readonly why: string;
  readonly references: readonly AlertReference[];
  readonly url: string;
};

export const ALERT_PLACEHOLDERS = ["follows", "unsubscribeUrl", "manageUrl"] as const;
export type AlertPlaceholder = (typeof ALERT_PLACEHOLDERS)[number];
